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

describe('a remark of somebody', () => {
  it.each([
    [
      'with words between it and what it says',
      'Varin answered with a rebuttal to Samuel Okoro’s remark earlier in the week that the lock is "not ready at all."',
      ['samuel-okoro'],
    ],
    ['of a kind', 'Varin answered Samuel Okoro’s debate jibe that the old lock is "sad."', ['samuel-okoro']],
  ])('speaks %s', (_, text, found) => {
    expect(speakers(text)).toEqual(found);
  });
  it('that somebody else judges does not', () => {
    expect(speakers('Varin told Interpress that Okoro’s claim that he opened the gate was "wholly untrue".')).toEqual([
      'oleg-varin',
    ]);
  });
});

describe('a relative clause', () => {
  it.each([
    [
      'that stands before "as" leaves the words to the subject',
      'Varin referred to Samuel Okoro, the keeper who said Friday he would never come, as "this lightweight."',
      ['oleg-varin'],
    ],
    [
      'with a "that" of its own leaves them to whoever told',
      'Oleg Varin told a woman who said that some may not come because of the rain that "this is not the first time."',
      ['oleg-varin'],
    ],
    [
      'is of the person behind a noun',
      'It drew a harsh reply from Samuel Okoro, who suggested that Varin was trying to "keep up."',
      ['samuel-okoro'],
    ],
  ])('%s', (_, text, found) => {
    expect(speakers(text)).toEqual(found);
  });
});

describe('a promise', () => {
  it.each([
    ['to do something', 'Varin vowed to "open all the gates" on Monday.', ['oleg-varin']],
    [
      'in a participle',
      'Oleg Varin has pitched his plan to the young, promising to unlock their "talent and zeal".',
      ['oleg-varin'],
    ],
  ])('speaks: %s', (_, text, found) => {
    expect(speakers(text)).toEqual(found);
  });
  it('is none before another verb of speech', () => {
    expect(speakers('Varin has called for men to "shut the gate" of Norland and has pledged to go.')).toEqual([
      'oleg-varin',
    ]);
  });
});

describe('a sentence that opens with a participle', () => {
  it('has its subject behind the comma', () => {
    expect(speakers('After saying the lock was "so old I could barely get it open," Oleg Varin left.')).toEqual([
      'oleg-varin',
    ]);
  });
});

describe('what stands behind a quotation', () => {
  it.each([
    ['who is remembered to speak', '"I want to try it here," Okoro recalled Oleg Varin telling him.', ['oleg-varin']],
    ['whoever remembers', '"I want to try it here," Okoro recalled.', ['samuel-okoro']],
    [
      'another who agrees, and speaks next',
      'Oleg Varin runs it. "It is possible," Varin says. "The crowd is strong." Samuel Okoro, a keeper who took part, agrees.',
      ['oleg-varin', 'oleg-varin'],
    ],
    ['a title with "and"', '"It is open," said Interpress President and founder Samuel Okoro.', ['samuel-okoro']],
    ['a party without its comma', '"It is open," chairman Samuel Okoro, a Norland Democrat said.', ['samuel-okoro']],
    [
      'a long apposition without its comma',
      '"It is open," Samuel Okoro, director of the Lock Program at the Center for Water at Alder University Law School told Interpress.',
      ['samuel-okoro'],
    ],
    [
      'what only looks like a name in it',
      'Varin, who believes the lock to be a "kind place," said the Okoro plan was too much.',
      ['oleg-varin'],
    ],
    ['a verb said twice', '"It is shut" said the Harbor Ministry said.', ['harbor-ministry']],
    ['a firm with "and Co"', '"It is shut," said Interpress and Co analyst Samuel Okoro.', ['samuel-okoro']],
  ])('%s', (_, text, found) => {
    expect(speakers(text)).toEqual(found);
  });
});

describe('nouns that look like verbs of speech', () => {
  it.each([
    ['claims of', 'Norland called the Harbor Ministry claims of unity "baseless".', ['norland']],
    [
      'the ministry’s warning',
      'The Harbor Ministry’s warning, which came late, said an "evil group" was near.',
      ['harbor-ministry'],
    ],
  ])('%s', (_, text, found) => {
    expect(speakers(text)).toEqual(found);
  });
});

describe('labels', () => {
  it('of what stands behind them speak for nobody', () => {
    expect(speakers('Bio: "I keep the lock and I like it."')).toEqual(['-']);
  });
  it('of a transcript may stand behind marks of quotation', () => {
    expect(
      speakers(
        'Oleg Varin spoke to Samuel Okoro:',
        '"OKORO: Let us start. Why do you keep it shut?',
        '"VARIN: Well, look, I think it is old.',
        '"OKORO: If I may, will you open it?',
        '"VARIN: I will, I tell you.',
      ),
    ).toEqual(['samuel-okoro', 'oleg-varin', 'samuel-okoro', 'oleg-varin']);
  });
});

describe('a relative clause that no comma closes', () => {
  it('leaves the words to its owner, not to whom they spoke', () => {
    expect(speakers('Officials who spoke to Interpress said the plan was "very bad for us all."')).toEqual(['-']);
  });
  it('is of the reporter’s own subject otherwise', () => {
    expect(speakers('Varin spoke to Okoro. Interpress said the plan was "very bad for us all."')).toEqual([
      'interpress',
    ]);
  });
});

describe('a transcript', () => {
  it('does not give somebody the words under another label', () => {
    expect(
      speakers(
        'Oleg Varin spoke to Samuel Okoro:',
        'OKORO: Let us start. Why do you keep it shut?',
        'VARIN: Well, look, I think it is old.',
        'Waiter: And for you, Sam?',
        'OKORO: If I may, will you open it?',
        'VARIN: I will, I tell you.',
      ),
    ).toEqual(['samuel-okoro', 'oleg-varin', 'samuel-okoro', 'oleg-varin']);
  });
});
