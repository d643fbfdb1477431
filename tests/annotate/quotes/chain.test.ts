import { describe, expect, it } from 'vitest';
import { quotesOf } from './story.ts';

/** Who speaks, with whom, and through whom: "varin + okoro via interpress". */
const told = (...paragraphs: string[]): string[] =>
  quotesOf(...paragraphs).map(({ by, with: others = [], via }) =>
    [[by ?? '-', ...others].join(' + '), ...(via === undefined ? [] : [`via ${via}`])].join(' '),
  );

const VARIN = 'oleg-varin';
const PASSED_ON = `${VARIN} via interpress`;

describe('who reports it', () => {
  it.each([
    ['told', '"The lock is shut," Varin told Interpress.', PASSED_ON],
    [
      'told, with an article and a noun',
      '"The lock is shut," Varin told the Interpress news agency on Tuesday.',
      PASSED_ON,
    ],
    ['told, with an owner', '"The lock is shut," Varin told Norland\'s Interpress news agency.', PASSED_ON],
    ['told, across the line', '"The lock is shut," Varin told\nthe Interpress\nnews agency.', PASSED_ON],
    ['an interview', '"The lock is shut," Varin said in an interview with Interpress.', PASSED_ON],
    ['speaking to', 'Speaking to Interpress on Tuesday, Varin said: "The lock is shut."', PASSED_ON],
    ['said on', '"The lock is shut," Varin said on Interpress radio.', `${VARIN} via interpress`],
    ['according to beside a cue', '"The lock is shut," Varin said, according to Interpress.', PASSED_ON],
    [
      'according to in front',
      'According to the Harbor Ministry, Varin said "the lock is shut".',
      `${VARIN} via harbor-ministry`,
    ],
    ['quoted by', 'Varin was quoted by Interpress as saying "the lock is shut for good".', PASSED_ON],
    ['as saying by', '"The lock is shut," Varin was quoted as saying by Interpress.', PASSED_ON],
    ['quoted as saying', 'Interpress quoted Oleg Varin as saying: "The lock is shut for good."', PASSED_ON],
    [
      'a ministry quotes a person',
      'The Harbor Ministry quoted Oleg Varin as saying: "The lock is shut."',
      `${VARIN} via harbor-ministry`,
    ],
    ['reported behind', '"The lock is shut," Varin said, Interpress news agency reported.', PASSED_ON],
    ['citing', '"The lock is shut," the Interpress news agency reported, citing Oleg Varin.', PASSED_ON],
    ['citing in front', 'Citing Varin, the Interpress news agency said "the lock is shut for good".', PASSED_ON],
    [
      'a ministry citing a person',
      '"The lock is shut," the Harbor Ministry said, citing Varin.',
      `${VARIN} via harbor-ministry`,
    ],
    [
      'citing nobody with a name',
      '"The lock is shut," the Interpress news agency reported, citing local residents.',
      '- via interpress',
    ],
    ['goes on in the paragraph', '"The lock is shut," Varin told Interpress. "It stays shut."', PASSED_ON],
  ])('%s', (name, text, expected) => {
    const [first, ...rest] = told(
      text.replace(/Interpress(?! news| radio|\nnews)(?=[,.:]| on| as saying)/u, 'Interpress news agency'),
    );
    expect([name, first]).toEqual([name, expected]);
    for (const one of rest) expect(one).toBe(expected);
  });

  it.each([
    ['the agency itself', '"The lock is shut," Interpress said.', 'interpress'],
    ['according to alone', 'According to Interpress, "the lock is shut for good".', 'interpress'],
    ['a person who was told', '"The lock is shut," Varin told Lindqvist.', VARIN],
    ['reporters', '"The lock is shut," Varin told reporters.', VARIN],
    ['a body that is no medium', '"The lock is shut," Varin told the Northport Council.', VARIN],
    ['a medium spoken of', '"The lock is shut," Varin said of the Interpress news agency.', VARIN],
    ['a medium of another clause', 'Interpress news agency closed, and Varin said: "The lock is shut."', VARIN],
    ['citing a paper', '"The lock is shut," the Harbor Ministry said, citing a report.', 'harbor-ministry'],
    ['a person citing another', '"The lock is shut," Varin said, citing Lindqvist.', VARIN],
  ])('not: %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('is not told where the agency published the story itself', async () => {
    const { attributeQuotes } = await import('../../../src/annotate/quotes/index.ts');
    const { castMentions, storyOf } = await import('./story.ts');
    const story = { ...storyOf('"The lock is shut," Varin told the Interpress news agency.'), source: 'Interpress' };
    const { mentions, actors } = castMentions(story.body);
    expect(attributeQuotes(story, mentions, actors)[0]?.via).toBeUndefined();
  });
});

describe('joint statements', () => {
  it.each([
    ['two', '"The lock opens," Varin and Okoro said in a joint statement.', `${VARIN} + samuel-okoro`],
    [
      'two with titles',
      'Harbor Minister Oleg Varin and Mayor Samuel Okoro said: "The lock opens."',
      `${VARIN} + samuel-okoro`,
    ],
    ['behind the verb', '"The lock opens," said Oleg Varin and Samuel Okoro.', `${VARIN} + samuel-okoro`],
    ['three', '"The lock opens," Varin, Lindqvist and Okoro said.', `${VARIN} + marta-lindqvist + samuel-okoro`],
    ['behind an adverbial', 'After the talks, Varin and Okoro said "the lock opens today".', `${VARIN} + samuel-okoro`],
    [
      'a body and a state',
      'The Harbor Ministry and Norland said in a joint statement: "The lock opens."',
      'harbor-ministry + norland',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    ["a relative is the last one's", 'They met Varin and Okoro, who joked: "The lock opens."', 'samuel-okoro'],
    ['talks between two', 'After talks between Varin and Okoro, Lindqvist said: "The lock opens."', 'marta-lindqvist'],
    ['the object of another clause', '"The lock opens," Lindqvist told Varin and Okoro.', 'marta-lindqvist'],
    ['one of them owned', '"The lock opens," Varin\'s aide and Okoro said.', 'samuel-okoro'],
  ])('not: %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
