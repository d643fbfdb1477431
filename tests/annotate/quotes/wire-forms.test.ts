/** Ways in which wire copy and copy with lost punctuation name who speaks, each beside what looks like it and is none. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from './story.ts';

const speakers = (...paragraphs: string[]): string[] =>
  quotesOf(...paragraphs).map(({ by, with: others = [] }) => [by ?? '-', ...others].join(' + '));

describe('who is quoted by another', () => {
  it.each([
    ['as telling', '"The lock is shut for good," Interpress quoted Varin as telling Lindqvist.', ['oleg-varin']],
    [
      'by a pronoun',
      '"It leaks," said Oleg Varin. "It leaks a lot at night," Interpress quoted him as saying.',
      ['oleg-varin', 'oleg-varin'],
    ],
    [
      'by one without a name',
      'He said Okoro was there. Varin said the lock "was never shut for the winter," recalled one participant.',
      ['oleg-varin'],
    ],
    [
      'a body whose words a paper reports',
      'They will meet in what the Harbor Ministry described as "a first and open talk", Interpress reported.',
      ['harbor-ministry'],
    ],
  ])('%s', (_, text, found) => {
    expect(speakers(text)).toEqual(found);
  });
  it('one without a name who speaks alone is nobody', () => {
    expect(speakers('The lock "was never shut for the winter," recalled one participant.')).toEqual(['-']);
  });
});

describe('what only looks like a verb of speech', () => {
  it.each([
    ['many states', 'Varin said it was late. Many states forbid "lights that talk to other road users" at sea.'],
    ['the 11 attacks', 'Varin said the 11 attacks were "a very bad sign for all of us here".'],
    ['puts at risk', 'Varin said the decision puts men at risk "simply for the look of the thing".'],
    ['claimed lives', 'Varin said the flood that claimed the lives of ten was "a very bad sign for all of us".'],
    ['sites classified', 'Varin said there were three huts classified as "closed to all of us here".'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual(['oleg-varin']);
  });
  it('"as Roe puts it" is one', () => {
    expect(speakers('As Varin puts it, "the lock is shut for good and all."')).toEqual(['oleg-varin']);
  });
  it('a report of something is nobody’s word', () => {
    expect(speakers('There was a report of a flood killing "a woman with four of her children".')).not.toContain(
      'harbor-ministry',
    );
  });
});

describe('a subject and its clause', () => {
  it.each([
    [
      'behind a relative with a quotation of its own',
      'Oleg Varin, who rates the lock "neutral," said growing pains were to be expected, but it was "close to perfect."',
      ['oleg-varin', 'oleg-varin'],
    ],
    [
      'where a verb of blame stands behind an apposition',
      'Marta Lindqvist, a Northport lawyer, accused Varin of being late. ¶ "You knew it all along," she said.',
      ['marta-lindqvist'],
    ],
    [
      'a person whom a relative tells of behind an apposition',
      'It was too much for Oleg Varin, a former keeper, who blasted both. ¶ "Knock it off now," he said.',
      ['oleg-varin'],
    ],
    [
      'behind a bracket',
      'Oleg Varin (Democrat) of Norland said the lock "will stay shut for the whole winter".',
      ['oleg-varin'],
    ],
    [
      'two descriptions of one',
      'Norland Senator Oleg Varin came. "It leaks," the Norland senator and presidential candidate said.',
      ['oleg-varin'],
    ],
    [
      'with a participle whose sentence ends on a day',
      'Varin did not seem glad about the talks on Tuesday, telling reporters, "A lot of us said no to it."',
      ['oleg-varin'],
    ],
    [
      'with an infinitive',
      'Varin used the question to demand the town "pay its fair share into the lock and the gate".',
      ['oleg-varin'],
    ],
    ['with "so far"', 'Varin has so far said little but that it was "an internal matter of the town".', ['oleg-varin']],
    [
      'of whom a pronoun before it stands',
      'Okoro left. Although he called the lock "highly unsafe for all," Varin bought it on Monday.',
      ['oleg-varin'],
    ],
    ['his own remark', 'Varin refused on Monday to take back his "stupid and wrong" remark.', ['oleg-varin']],
  ])('%s', (_, text, found) => {
    expect(speakers(...text.split(' ¶ '))).toEqual(found);
  });
});

describe('lost punctuation', () => {
  it.each([
    [
      'a clause at the end',
      'They killed "ten men and four of their horses" at the gate on Sunday the Harbor Ministry said.',
      ['harbor-ministry'],
    ],
    ['what a name is, without its comma', '"It leaks at night" said Varin a guard at the gate.', ['oleg-varin']],
    [
      'a relative without its commas',
      '"We hold the lock" the Harbor Ministry which relies on a network of guards in the war-torn country said after the flood.',
      ['harbor-ministry'],
    ],
    [
      'a stop without its space',
      'Varin said he agreed with men who argued for the budget."We have to ask for more of it."',
      ['oleg-varin'],
    ],
    [
      'a title and a name at the end',
      'The gate will be shut said harbor director Oleg Varin. "It leaks a lot at night," he added.',
      ['oleg-varin'],
    ],
  ])('%s', (_, text, found) => {
    expect(speakers(text)).toEqual(found);
  });
  it('a sentence behind a finished quotation says something else', () => {
    expect(
      speakers(
        'Several hundred men blocked the gate, chanting "Hands off the lock." Ten of them were held, the Harbor Ministry said.',
      ),
    ).toEqual(['-']);
  });
});

describe('several', () => {
  const together = 'Oleg Varin and Marta Lindqvist said on Monday that the lock was shut.';
  it.each([
    ['they', '"It will stay shut for the winter," they said.'],
    ['a noun of several', '"It will stay shut for the winter," the lawyers said.'],
  ])('who spoke together are %s', (_, text) => {
    expect(speakers(together, text)).toEqual(['oleg-varin + marta-lindqvist']);
  });
  it('they are nobody where one has spoken since', () => {
    expect(speakers(together, 'Okoro said it was late.', '"It will stay shut for the winter," they said.')).toEqual([
      '-',
    ]);
  });
  it('several without a name are no "he"', () => {
    expect(speakers('Varin came to the gate. Prosecutors say that he told a guard, "I did it all by myself."')).toEqual(
      ['oleg-varin'],
    );
  });
});

describe('over paragraphs', () => {
  it('the end of a quotation tells who began it', () => {
    expect(
      speakers('"I wanted you to know how it broke.', '"I wanted you to know the pain," Okoro told the court.'),
    ).toEqual(['samuel-okoro', 'samuel-okoro']);
  });
  it('not where the first is closed', () => {
    expect(speakers('"I wanted you to know how it broke."', '"I know the pain," Okoro told the court.')).toEqual([
      '-',
      'samuel-okoro',
    ]);
  });
  it('a stop behind the closing mark changes nothing', () => {
    expect(speakers('"It leaks," Varin said in a letter.', '"It leaks a great deal at night and by day".')).toEqual([
      'oleg-varin',
      'oleg-varin',
    ]);
  });
  it('the sentence behind says whose remark it was', () => {
    expect(speakers('"I would rather have a leak than a lock." That remark by Okoro made news.')).toEqual([
      'samuel-okoro',
    ]);
  });
});

describe('papers', () => {
  it.each([
    [
      'its letter',
      'In its letter the Harbor Ministry asked for time.',
      '"It leaks," according to the letter.',
      'harbor-ministry',
    ],
    [
      'another word for the paper',
      'The Harbor Ministry said in a report on Monday that it leaks.',
      '"It leaks a lot," the study said.',
      'harbor-ministry',
    ],
    [
      'a line that ends within the sentence',
      'The Harbor Ministry came. It leaks and leaks and leaks, it said in\na report on Monday.',
      '"It leaks a lot," the report said.',
      'harbor-ministry',
    ],
  ])('%s', (_, first, second, by) => {
    expect(speakers(first, second)).toEqual([by]);
  });
  it('a paper that nobody is said to have made is nobody’s', () => {
    expect(speakers('Okoro left the town. A study lay at the gate.', '"It leaks a lot," the study said.')).toEqual([
      '-',
    ]);
  });
});

describe('initials and codes', () => {
  it('initials that spell a word are no pronoun', () => {
    expect(
      speakers('The WHO office of the Harbor Ministry, in a letter, urged men to "watch the lock all day".'),
    ).toEqual(['harbor-ministry']);
  });
  it('a stock’s code is not read', () => {
    expect(speakers('The Harbor Ministry (HMIN.N) said the lock "will stay shut for the winter".')).toEqual([
      'harbor-ministry',
    ]);
  });
  it.each([
    [
      'between a body and its officer',
      '"It leaks," said Harbor Ministry (HM) vice president Oleg Varin.',
      'oleg-varin',
    ],
    ['behind the body that speaks', 'The Harbor Ministry (HM) said on Monday "it leaks by night".', 'harbor-ministry'],
    ['an aside is no code', 'Varin (who came with Okoro) said on Monday "it leaks by night".', 'oleg-varin'],
  ])('initials in brackets: %s', (_, text, by) => {
    expect(speakers(text)).toEqual([by]);
  });
  it('a name that only says whose a thing is does not speak', () => {
    expect(
      speakers('The Northport Council met. It was a Harbor Ministry-owned lock. "It leaks," the council said.'),
    ).toEqual(['northport-council']);
  });
});

describe('lines that announce', () => {
  it('whose paragraphs follow', () => {
    expect(
      speakers(
        'From Oleg Varin writing at Interpress:',
        '"It leaks. It has leaked for years.',
        '"Nobody came to mend it."',
      ),
    ).toEqual(['oleg-varin', 'oleg-varin']);
  });
  it('what follows, and no speaker', () => {
    expect(speakers('From Norland to the lock, Varin saw one line painted on the walls:', '"It leaks."')).not.toContain(
      'norland',
    );
  });
});
