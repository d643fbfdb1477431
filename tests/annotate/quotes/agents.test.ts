/** Clauses in which somebody else than the nearest name speaks, each beside what looks like it and is none. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from './story.ts';

const speakers = (...paragraphs: string[]): string[] =>
  quotesOf(...paragraphs).map(({ by, with: others = [] }) => [by ?? '-', ...others].join(' + '));

describe('the agent of a passive', () => {
  it.each([
    ['described as', 'The lock was described as "a sad affair" by Oleg Varin, who left.', ['oleg-varin']],
    ['called', 'It was called "wholly mad" by Samuel Okoro.', ['samuel-okoro']],
    ['without an auxiliary', 'They saw sites classified as "closed" by Norland.', ['norland']],
  ])('%s', (_, text, found) => {
    expect(speakers(text)).toEqual(found);
  });
  it.each([
    ['a time', 'The town, which was promised ‘new gates’ by autumn, has none, the mayor said.', []],
    ['what somebody does by something', 'Varin called the lock "a sad affair" by mistake.', ['oleg-varin']],
    ['who was not asked', 'Lindqvist said the lock was "a sad affair" by Norland.', ['marta-lindqvist']],
  ])('is not %s', (_, text, found) => {
    expect(speakers(text)).toEqual(found);
  });
});

describe('a name behind a verb of speech', () => {
  it.each([
    [
      'does something itself, and the subject of the sentence speaks',
      ['Oleg Varin, in a talk to the club, said Samuel Okoro had lost his nerve.', '"It is late," he said.'],
      ['oleg-varin'],
    ],
    [
      'is the speaker at the end',
      ['The gate will open, said Samuel Okoro.', '"It is late," he said.'],
      ['samuel-okoro'],
    ],
    [
      'is whom the subject echoes',
      ['Oleg Varin, another keeper, echoed Samuel Okoro.', '"It is late," he said.'],
      ['oleg-varin'],
    ],
  ])('%s', (_, paragraphs, found) => {
    expect(speakers(...paragraphs)).toEqual(found);
  });
});

describe('an apposition', () => {
  it('with a clause of its own leaves the speaker in front', () => {
    const text =
      '"It is over," Oleg Varin, a member of the Northport Council who has denounced Okoro as a fraud, wrote.';
    expect(speakers(text)).toEqual(['oleg-varin']);
  });
  it('of a body whose clause ends the sentence does not', () => {
    expect(speakers('"It is over," said Varin of the Northport Council, who left.')).toEqual(['oleg-varin']);
  });
});

describe('what is released or pledged', () => {
  it('is nobody’s paper', () => {
    const text =
      'Varin repeated the policy of not paying for the release of hostages, "as that would hurt more people."';
    expect(speakers(text)).toEqual(['oleg-varin']);
  });
  it('is one with whoever issued it behind', () => {
    expect(
      speakers('A release from the ministry’s guard in Norland came. A release from Varin: "It is shut."'),
    ).toEqual(['oleg-varin']);
  });
});

describe('what a paper or a court finds', () => {
  it.each([
    ['a study', '"The lock is old," a 2008 Harbor Ministry report found.', ['harbor-ministry']],
    [
      'a report by its initials',
      'The trade office (Interpress) report said the lock was "very old indeed".',
      ['interpress'],
    ],
  ])('%s', (_, text, found) => {
    expect(speakers(text)).toEqual(found);
  });
  it('is what nobody else finds', () => {
    expect(speakers('Police found "a very old lock" and Varin said it was "his own".')).toContain('oleg-varin');
    expect(quotesOf('The lock that Varin found was "old".')).toEqual([]);
  });
});

describe('"it" behind a paper', () => {
  it('is no body that the paper tells of', () => {
    expect(
      speakers(
        'A panel looked at the Harbor Ministry. The report said the Harbor Ministry had wasted its money.',
        '"It is clear that the losses were of its own making," it said.',
      ),
    ).toEqual(['-']);
  });
  it('is the body that spoke in it', () => {
    expect(
      speakers('The Harbor Ministry said in a report that the lock was old.', '"It is clear that it leaks," it said.'),
    ).toEqual(['harbor-ministry']);
  });
});

describe('"they"', () => {
  it('are two who have just done something together', () => {
    expect(
      speakers(
        'Oleg Varin and Senator Marta Lindqvist sent a letter on Thursday. "It is plagued by fraud," they wrote.',
      ),
    ).toEqual(['oleg-varin + marta-lindqvist']);
  });
  it.each([
    ['people of whom one is an object', 'The mayor met Oleg Varin and Marta Lindqvist. "It is late," they said.'],
    [
      'people named long before',
      'Oleg Varin and Marta Lindqvist came. It rained. The guards left. "It is late," they said.',
    ],
  ])('are not %s', (_, text) => {
    expect(speakers(text)).toEqual(['-']);
  });
});

describe('"when he said"', () => {
  it('is of whoever was right', () => {
    const text = 'Oleg Varin said Samuel Okoro was right when he said that the lock "had been reduced to rubble."';
    expect(speakers(text)).toEqual(['samuel-okoro']);
  });
  it('is of the only one', () => {
    expect(speakers('Oleg Varin was right when he said that the lock "had been reduced to rubble."')).toEqual([
      'oleg-varin',
    ]);
  });
});

describe('a sentence behind a finished quotation', () => {
  it('with a "that" of its own says something else', () => {
    expect(
      speakers(
        '"It is late," Oleg Varin said. "It is very late today." The Harbor Ministry said earlier in the day that the lock leaked.',
      ),
    ).toEqual(['oleg-varin', 'oleg-varin']);
  });
});

describe('marks around what nobody says', () => {
  it.each([
    ['what a name means', 'Varin fled from Ahrar al-Ma ("Free men of the water") and left.'],
    ['a work by its author', 'Varin said he liked one of his books, "This Kind of Water," by Samuel Okoro.'],
  ])('%s', (_, text) => {
    expect(quotesOf(text)).toEqual([]);
  });
  it('brackets around an utterance are none', () => {
    expect(speakers('Varin was glad ("I had not hoped for it," he said).')).toEqual(['oleg-varin']);
  });
});
