import { describe, expect, it } from 'vitest';
import { quotesOf } from './story.ts';

const turns = (...paragraphs: string[]): string[] =>
  quotesOf(...paragraphs).map(({ by, grade, text }) => `${by ?? '-'} ${grade} ${text.replace(/\s+/g, ' ')}`);

describe('a transcript', () => {
  it('gives each turn to its label; questions of nobody named stay text', () => {
    expect(
      turns(
        'Remarks of Oleg Varin and Marta Lindqvist at the lock.',
        'MR. VARIN: Good morning. I have one thing to say.',
        'We open on Monday.',
        'QUESTION: Will you open the gate?',
        'MR. VARIN: We will.',
        '(Laughter.)',
        'MS. LINDQVIST: I agree with that.',
        'The doors were shut at noon.',
      ),
    ).toEqual([
      'oleg-varin explicit Good morning. I have one thing to say.',
      'oleg-varin explicit We open on Monday.',
      'oleg-varin explicit We will.',
      'marta-lindqvist explicit I agree with that.',
    ]);
  });

  it('may stand line by line, with names as they are written', () => {
    expect(
      turns('Question: Is it shut?\nOleg Varin: It is. I saw it.\nQuestion: For long?\nOleg Varin: We "hope" not.'),
    ).toEqual(['oleg-varin explicit It is. I saw it.', 'oleg-varin explicit We "hope" not.']);
  });

  it('takes Q without a colon', () => {
    expect(
      turns(
        'By Oleg Varin.',
        'PRESIDENT VARIN:  Let me say this.',
        'Q    Sir, is it shut?',
        'PRESIDENT VARIN:  It is, I think.',
      ),
    ).toEqual(['oleg-varin explicit Let me say this.', 'oleg-varin explicit It is, I think.']);
  });

  it('knows an answer by no name', () => {
    expect(turns('Varin spoke.', 'OLEG VARIN: I came.', 'Q: Why?', 'A: I had to.')).toContain(
      '- explicit I had to.'.replace('explicit', 'none'),
    );
  });
});

describe('no transcript', () => {
  it.each([
    ['two labels are too few', ['VARIN: I came.', 'LINDQVIST: I went.']],
    ['where they stand', ['VARIN: Supports the lock.', 'LINDQVIST: Opposes the lock.', 'OKORO: Supports the lock.']],
    [
      'parts of a post',
      [
        'What happened: I broke the lock.',
        'Where: On the web you know.',
        'What happened: We mended it.',
        'Where: My home.',
      ],
    ],
    ['facts', ['Place: Northport.', 'Time: Noon, if you like.', 'Price: We do not know.']],
    ['one speaker', ['VARIN: I came.', 'VARIN: I saw.', 'VARIN: I went.']],
  ])('%s', (_, paragraphs) => {
    expect(turns(...paragraphs)).toEqual([]);
  });

  it('turns between quotation marks are quotations', () => {
    expect(turns('Varin: "I came."', 'Lindqvist: "I went."', 'Okoro: "We stayed."')).toEqual([
      'oleg-varin explicit "I came."',
      'marta-lindqvist explicit "I went."',
      'samuel-okoro explicit "We stayed."',
    ]);
  });
});
