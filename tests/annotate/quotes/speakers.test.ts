import { describe, expect, it } from 'vitest';
import { quotesOf } from './story.ts';

const speakers = (...paragraphs: string[]): string[] =>
  quotesOf(...paragraphs).map(({ by, grade, rule }) => [by ?? '-', grade, rule].filter(Boolean).join(' '));

const VARIN = 'oleg-varin explicit';
const LEAD = 'The lock will stay shut, harbor spokesman Oleg Varin told reporters on Tuesday.';

describe('a cue names the speaker', () => {
  it.each([
    ['behind', '"The lock is shut," Varin said.', VARIN],
    ['behind, inverted', '"The lock is shut," said harbor spokesman Oleg Varin.', VARIN],
    ['behind, across the line', '"The lock is shut,"\nOleg\nVarin said.', VARIN],
    ['before with a colon', 'Varin said in a statement: "The lock is shut."', VARIN],
    ['before with that', 'Varin told reporters on Tuesday that "the lock is shut".', VARIN],
    ['before without a mark', 'Asked about the lock, Varin said "it is shut for good".', VARIN],
    ['apposition', '"The lock is shut," Oleg Varin, 34, said.', VARIN],
    [
      'long apposition',
      '"The lock is shut," Oleg Varin, a keeper who has served at the northern gate since May, told the paper.',
      VARIN,
    ],
    [
      'description before the name',
      '"The lock is shut," the chief of the harbor press office, Oleg Varin, said.',
      VARIN,
    ],
    ['inverted with a description', '"The lock is shut," said the chief of the press office, Oleg Varin.', VARIN],
    ['relative clause', 'The order came from Oleg Varin, who said: "The lock is shut."', VARIN],
    ['according to', 'According to Varin, "the lock is shut for the whole season".', VARIN],
    ['in the words of', 'In the words of Oleg Varin, "the lock is shut for good".', VARIN],
    ['label', 'MR. VARIN: nobody.', undefined],
    ['transcript label', 'Oleg Varin: "The lock is shut for good."', VARIN],
    ['signature', '“The lock is shut for good.” — Oleg Varin', VARIN],
    ['passive with a conduit', 'Varin was quoted by Interpress as saying "the lock is shut for good".', VARIN],
    ['active conduit', 'Interpress quoted Oleg Varin as saying: "The lock is shut for good."', VARIN],
    ['a full stop for the comma', '“The lock is shut. We will wait.” Oleg Varin told journalists on Saturday.', VARIN],
    ['date between name and verb', '"The lock is shut," Varin on Tuesday told reporters.', VARIN],
    ['a body', '"The lock is shut," the Harbor Ministry said.', 'harbor-ministry explicit'],
    ['a state', 'Norland insists that "the lock must open at once".', 'norland explicit'],
    ['went on to say', 'Varin went on to say: "The lock is shut."', VARIN],
    ['possessor', 'Varin\'s promise to "mend every gate by autumn" was kept.', VARIN],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected === undefined ? [] : [expected]);
  });

  it('on both sides of a split quote', () => {
    expect(speakers('"The lock," Varin said, "is shut."')).toEqual([VARIN, VARIN]);
    expect(speakers('"The lock is shut," said Oleg Varin. "It stays shut."')).toEqual([
      VARIN,
      'oleg-varin inferred same-paragraph',
    ]);
  });

  it('each its own', () => {
    expect(speakers('"The lock is shut," Varin said.', '"It is open," said Marta Lindqvist.')).toEqual([
      VARIN,
      'marta-lindqvist explicit',
    ]);
  });
});

describe('nobody is named', () => {
  it.each([
    ['anonymous', '"The lock is shut," a source said.'],
    ['anonymous of a body', '"The lock is shut for good," a resident of Northport said.'],
    ['officials', '"The lock is shut," officials said.'],
    ['the aide of a person', '"The lock is shut," a friend of Oleg Varin said.'],
    ['asked of somebody', 'Varin was asked: "Is the lock shut for good?"'],
  ])('%s', (_, text) => {
    expect(quotesOf(text).map(({ by }) => by)).toEqual([undefined]);
  });
});

describe('inferred speakers', () => {
  it('a pronoun is the last speaker, not the subject of what he says', () => {
    expect(speakers(LEAD, 'The Palace regrets the delay:', '"We wanted it open," he said.')).toEqual([
      'oleg-varin inferred pronoun',
    ]);
  });
  it('a pronoun agrees with titles and first names', () => {
    expect(
      speakers(
        'Oleg Varin and Marta Lindqvist met on Friday.',
        '"We agreed," she said.',
        '"On most things," he added.',
      ),
    ).toEqual(['marta-lindqvist inferred pronoun', 'oleg-varin inferred pronoun']);
  });
  it('a role is the person whom the story gives it, not the nearest', () => {
    expect(
      speakers(
        LEAD,
        'On Monday, the head of the northern gate, Samuel Okoro, said the gate was leaking.',
        '"We know of no leak," the spokesman said.',
        '"None at all," he added.',
      ),
    ).toEqual(['oleg-varin inferred role', 'oleg-varin inferred pronoun']);
  });
  it('an anonymous official is not the last named one', () => {
    expect(
      speakers(
        'Harbor official Oleg Varin left the town on Monday.',
        'A senior official at the gate saw him go.',
        '"He took the key," the official said.',
      ),
    ).toEqual(['- none']);
  });
  it('an institution is the last of its kind', () => {
    expect(speakers('The Harbor Ministry closed the lock.', '"It leaks," the ministry said.')).toEqual([
      'harbor-ministry inferred institution',
    ]);
  });
  it('a statement is of the body that issues it', () => {
    expect(speakers('The Harbor Ministry closed the lock.', '"It leaks," the ministry\'s statement reads.')).toEqual([
      'harbor-ministry inferred institution',
    ]);
  });
  it('an unnamed role is nobody, even with a speaker before', () => {
    expect(
      speakers('"We wait," Varin said.', 'An official of the gate came by. "It leaks," the official said.'),
    ).toEqual([VARIN, '- none']);
  });
  it('a speaker without a record is not taken for somebody else', () => {
    expect(speakers('"We wait," Varin said.', '"It leaks," Bruno Hask said.', '"Badly," he added.')).toEqual([
      VARIN,
      '- none',
      '- none',
    ]);
  });
  it('an aside does not speak', () => {
    expect(
      speakers('Varin told Interpress that Okoro\'s claim that he opened the gate was "simply and wholly untrue".'),
    ).toEqual([VARIN]);
    expect(speakers('Marta Lindqvist, whose son, Okoro, keeps the gate, said: "It leaks at night."')).toEqual([
      'marta-lindqvist explicit',
    ]);
  });
  it('the sentence before speaks for a quote that stands alone', () => {
    expect(speakers('Varin said the reason is simple. "The lock leaks."')).toEqual([
      'oleg-varin inferred previous-sentence',
    ]);
  });
  it('a cue cut short at the end of the paragraph', () => {
    expect(speakers('"The lock leaks and we cannot help it," Varin a')).toEqual(['oleg-varin inferred cut-cue']);
  });
  it('a paragraph of nothing but quotation carries on', () => {
    expect(speakers('"The lock leaks," Varin said.', '"And it will leak tomorrow."')).toEqual([
      VARIN,
      'oleg-varin inferred carry-over',
    ]);
  });
  it('but not over a paragraph in which nobody speaks', () => {
    expect(
      speakers('"The lock leaks," Varin said.', 'Rain fell on the town all week.', '"And it will leak tomorrow."'),
    ).toEqual([VARIN, '- none']);
  });
  it('a colon at the end of the paragraph before', () => {
    expect(speakers('Varin made a statement on Friday and added:', '"The lock leaks."')[0]).toContain('oleg-varin');
  });
});

describe('words around the speaker', () => {
  it.each([
    [
      'brackets',
      'Oleg Varin, head of the Harbor Ministry (HM) and son of Samuel Okoro, said the gate is "shut for good".',
      VARIN,
    ],
    ['summed up', 'Varin summed up the plan as "a leak", denounced its record and left.', VARIN],
    ['pointed to', 'Varin pointed to "the pressure of the water on the old gate" on Monday.', VARIN],
    ['pointed out', 'Varin pointed out that such a gate "leaks by day and by night".', VARIN],
    [
      'a participle with its own subject',
      'Okoro played a speech by Oleg Varin praising "our good friends at the lock".',
      VARIN,
    ],
    ['what the speaker speaks of', 'Varin added that the law demands haste, noting: "The time is now."', VARIN],
    [
      'who issues a statement',
      '"The gate will leak until autumn," according to a statement issued by the Harbor Ministry.',
      'harbor-ministry explicit',
    ],
    [
      'a sentence that opens with a place',
      'Here in the old town, Oleg Varin raised his voice, saying, "The gate leaks."',
      'oleg-varin inferred subject',
    ],
    [
      'a statement before the words',
      'Oleg Varin issued a statement, "Last night the gate broke."',
      'oleg-varin inferred subject',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  it.each([
    [
      'of a person',
      ['A spokeswoman for Marta Lindqvist denied the report.', '"The gate holds," she said in a statement.'],
    ],
    [
      'with a nickname',
      [
        'Oleg Varin came on Friday.',
        'Keeper Dean “Diz” Larkin, 95, said he was glad.',
        '"It is a good gate," he said.',
      ],
    ],
  ])('an unnamed one, %s, is nobody else', (_, paragraphs) => {
    expect(quotesOf(...paragraphs).map(({ by }) => by)).toEqual([undefined]);
  });
  it('is not the object of a verb', () => {
    expect(speakers('On Saturday, Varin went on in trying to hold Okoro accountable.', '"It leaks," he said.')).toEqual(
      ['oleg-varin inferred pronoun'],
    );
  });
  it('said behind a sentence of their own', () => {
    expect(speakers('Okoro left. Keepers should be paid, said Oleg Varin.', '"We offer a way out," he said.')).toEqual([
      'oleg-varin inferred pronoun',
    ]);
  });
});

describe('what is marked', () => {
  it.each([
    ['a quoted word with a cue', 'Varin said the gate opened "accidentally".', 1],
    ['a called name', 'Varin called the plan "a leaking bucket".', 1],
    ['a scare quote', 'The so-called "keepers" left the town.', 0],
    [
      'single scare quotes in a reported sentence',
      'The town, which was promised ‘new gates’ by autumn, has none, the mayor said.',
      0,
    ],
    ['what something is dubbed', 'The flood, dubbed the "spring of all springs", is over, Varin said.', 0],
    ['what somebody is dubbed as', 'Oleg Varin, dubbed as "the Lion of the Locks", left.', 0],
    ['what a thing is called', 'Varin told of a lock last year called "keeper of all keepers" in town.', 0],
    ['what somebody calls a thing', 'Varin told of a lock that critics called "the curse of the coast".', 1],
    ['what something is known as', 'The keepers, known as the "LOCK" group, said nothing.', 0],
    ['a title of a work', 'He wrote the novel "The Leaking Gate" in May.', 0],
    ['a program', 'Varin appeared on “Morning at the Lock” on Friday.', 0],
    ['a nickname', 'Oleg “Gate” Varin left the town.', 0],
    ['a word as a word', 'The word "lock" is old.', 0],
    ['an utterance that nobody is known to speak', 'Paint on the wall: "We will not leave this town to the water."', 1],
  ])('%s', (_, text, count) => {
    expect(quotesOf(text)).toHaveLength(count);
  });
});

describe('properties', () => {
  const texts = [LEAD, '"The lock," Varin said, "is shut."', 'He said ‘no’ and “yes”.', '"Open', 'Shut" she said.'];
  it('spans are the words of the body, in order, without overlap', () => {
    const quotes = quotesOf(...texts);
    const body = texts.join('\n\n');
    for (const [index, quote] of quotes.entries()) {
      expect(body.slice(quote.start, quote.end)).toBe(quote.text);
      expect(quote.start).toBeGreaterThanOrEqual(quotes[index - 1]?.end ?? 0);
      expect(quote.by === undefined).toBe(quote.grade === 'none');
    }
  });
});
