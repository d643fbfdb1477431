import { describe, expect, it } from 'vitest';
import { quotesOf } from './story.ts';

const speakers = (...paragraphs: string[]): string[] =>
  quotesOf(...paragraphs).map(({ by, grade, rule }) => [by ?? '-', grade, rule].filter(Boolean).join(' '));
const texts = (...paragraphs: string[]): string[] => quotesOf(...paragraphs).map(({ text }) => text);

const VARIN = 'oleg-varin explicit';
const LEAD = 'The lock will stay shut, harbor spokesman Oleg Varin told reporters on Tuesday.';

describe('the words that name a speaker', () => {
  it.each([
    ['a country in capitals', '"The lock is shut for good," says US Harbor Secretary Oleg Varin.', VARIN],
    ['of a firm', '"The lock is shut for good," said Oleg Varin of consulting firm Marta Lindqvist.', VARIN],
    [
      'in the words of a role and a name',
      'In the words of the harbor chief, Oleg Varin, "the lock is shut for good".',
      VARIN,
    ],
    [
      'of a firm, in front of the verb',
      'Oleg Varin of industry forecaster Interpress said the lock was "shut for good and all".',
      VARIN,
    ],
    ['in his view', '“This is the end of the lock” and of the gate, in Varin’s view.', VARIN],
    [
      'a participle in front',
      'Worried about the lock, Varin sent a message: "We are shut."',
      'oleg-varin inferred subject',
    ],
    [
      'a kind of medium before the name',
      'State news agency Interpress said all fled and described them as "men of the lock".',
      'interpress explicit',
    ],
    ['a kind of medium behind the name', '"The lock is shut," the Interpress news agency said.', 'interpress explicit'],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });
});

describe('who is not meant', () => {
  it('the one whose spokesman it is', () => {
    expect(
      speakers('A spokesman for Varin called the steps illegal.', '"They are shameful," the spokesman said.').at(-1),
    ).toBe('- none');
  });
  it('whoever stands behind a role and another preposition', () => {
    expect(
      speakers(
        'The former strategist said in an interview with Marta Lindqvist: "It is shut."',
        '"It is," the strategist said.',
      ).at(-1),
    ).toBe('- none');
  });
  it("another country's minister", () => {
    expect(
      speakers(
        'Foreign minister Oleg Varin spoke. "It is shut," Varin said.',
        '"It is open," Ostland\'s foreign minister said.',
      ).at(-1),
    ).toBe('- none');
  });
  it('a body that is an object', () => {
    expect(
      speakers('Varin praised the Northport Council. It is said: "The lock is shut for good."').at(-1),
    ).not.toContain('northport');
  });
  it('people, by "they"', () => {
    expect(speakers('The Harbor Ministry was crowded. They shouted: "Open the lock now!"')).toEqual(['- none']);
    expect(speakers('"It is shut," the Harbor Ministry said. "It stays so," they added.').at(-1)).toBe(
      'harbor-ministry inferred pronoun',
    );
  });
  it('the firm of somebody without a record', () => {
    expect(speakers('"The lock is shut," said Interpress director Zed Quill.')).toEqual(['- none']);
  });
  it('the bearer of a name that others gave', () => {
    expect(
      quotesOf('They warned Oleg Varin, dubbed "the man who shut the lock" by all.').map(({ by }) => by),
    ).not.toContain('oleg-varin');
  });
  it('where somebody acts', () => {
    expect(
      speakers('The Harbor Ministry that works in Norland last May said it had "shut the lock for good".'),
    ).toEqual(['harbor-ministry explicit']);
  });
  it('a paper written large', () => {
    expect(speakers(LEAD, '"The lock is shut," wrote Post in the paper.').at(-1)).toBe('- none');
  });
});

describe('what is a quotation', () => {
  it('a slogan is one, a title is none', () => {
    expect(texts('The crowd called out "Keep the Lock Open" all night.')).toEqual(['"Keep the Lock Open"']);
    expect(texts('She wrote the film "Keep the Lock Open" herself.')).toEqual([]);
    expect(texts('The star of "Lock of the North" came.')).toEqual([]);
  });
  it('a single mark may close what a double one opened', () => {
    expect(texts('Varin wrote: “Let us go. We can open the lock.’ He was at the harbor on Tuesday.')).toEqual([
      '“Let us go. We can open the lock.’',
    ]);
  });
  it('a sentence set large has the speaker of the same words', () => {
    expect(
      speakers(
        '"The lock of the north is shut for good and all," Varin said.',
        'It rained.',
        '‘The lock of the north is shut for good.’',
        'It rained.',
      ),
    ).toEqual([VARIN, 'oleg-varin inferred same-words']);
    expect(speakers('"It is shut," Varin said.', 'It rained.', '"It is shut."')[1]).not.toContain('same-words');
  });
  it('what a work is called behind its comma is a title, what is said in it is none', () => {
    expect(texts('Varin’s book, "The Great Lock of the North," predicts rain.')).toEqual([]);
    expect(texts('In the film, "Shut the Lock!" Varin cries.')).toEqual(['"Shut the Lock!"']);
    expect(texts('The book, "which I like a lot," Varin said, is out.')).toEqual(['"which I like a lot,"']);
  });
});

describe('verbs', () => {
  it.each([
    [
      'of a body about itself',
      'It was for the Harbor Ministry, which casts itself as "the first lock of the coast."',
      'harbor-ministry explicit',
    ],
    ['spelled the British way', 'Varin labelled the lock "a plain disgrace".', 'oleg-varin explicit'],
    ['a noun is none', 'The labels itched. Varin saw two casts, "a plain disgrace".', undefined],
  ])('%s', (_, text, by) => {
    expect(speakers(text)[0]).toBe(by);
  });
});
