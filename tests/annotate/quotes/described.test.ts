/** Speakers without a name: whom "the diplomat", "the union" and "the document" mean. */
import { describe, expect, it } from 'vitest';
import { quotesOf } from './story.ts';

const last = (...paragraphs: string[]): string => {
  const quote = quotesOf(...paragraphs).at(-1);
  return [quote?.by ?? '-', quote?.grade, quote?.rule].filter(Boolean).join(' ');
};

const Q = '"The lock is shut for good,"';

describe('a description means a person', () => {
  const [VARIN, LINDQVIST] = ['oleg-varin inferred role', 'marta-lindqvist inferred role'];
  it.each([
    ['whose office it covers', 'Norland ambassador Marta Lindqvist arrived.', `${Q} the diplomat said.`, LINDQVIST],
    ['whose office has two words', 'Foreign minister Oleg Varin arrived.', `${Q} the diplomat said.`, VARIN],
    ['behind the name', 'Oleg Varin, the foreign minister, arrived.', `${Q} the diplomat said.`, VARIN],
    ['with an abbreviated title', 'The list came from Sen. Oleg Varin of Ohio.', `${Q} the senator said.`, VARIN],
    ['whose title covers it', 'Sen. Oleg Varin left.', `${Q} the lawmaker said.`, VARIN],
    ['head of state', 'Norland President Oleg Varin said it would rain.', `${Q} the head of state said.`, VARIN],
    ['whose title ends with a place', 'Envoy to Norland Oleg Varin said it rained.', `${Q} the envoy added.`, VARIN],
    [
      'nearer than another',
      'Minister Marta Lindqvist left. Minister Oleg Varin stays.',
      `${Q} the minister said.`,
      VARIN,
    ],
    [
      'of the noun’s sex',
      'Spokesman Oleg Varin came. Spokeswoman Marta Lindqvist left.',
      `${Q} the spokeswoman said.`,
      LINDQVIST,
    ],
    ['who has just spoken and is nothing else', 'Oleg Varin said it was late.', `${Q} the devastated man said.`, VARIN],
    [
      'of a party that the story does not say',
      'Prime minister Oleg Varin came.',
      `${Q} the Conservative prime minister said.`,
      VARIN,
    ],
    [
      'who is the subject, not the object',
      'Minister Oleg Varin met the envoy Marta Lindqvist.',
      `${Q} the minister said.`,
      VARIN,
    ],
  ])('%s', (_, first, second, expected) => {
    expect(last(first, second)).toBe(expected);
  });

  it.each([
    ['of another office', 'Finance minister Oleg Varin said it was late.', `${Q} the foreign minister said.`],
    ['of another sex', 'Spokesman Oleg Varin came.', `${Q} the spokeswoman said.`],
    ['of another sex, for a body', 'Spokesman Oleg Varin came.', `${Q} the spokeswoman for the council said.`],
    ['of another state', 'Russian minister Oleg Varin came.', `${Q} the Chinese minister said.`],
    ['of a state that looks alike', 'Australian minister Oleg Varin came.', `${Q} the Austrian minister said.`],
    ['who is not alone', 'Ministers Oleg Varin and Marta Lindqvist came.', `${Q} the ministers said.`],
    ['whose office nobody has', 'Oleg Varin came.', `${Q} the surgeon said.`],
    [
      'beside somebody without a name',
      'Minister Oleg Varin came. A ministry official spoke.',
      `${Q} the official said.`,
    ],
    ['indefinite', 'Minister Oleg Varin came.', `${Q} another minister said.`],
    ['nobody at all', 'Minister Oleg Varin said it was late.', `${Q} no official said.`],
    ['without a determiner', 'Oleg Varin said it was late.', `${Q} local resident said.`],
    ['somebody else’s', 'Oleg Varin said it was late.', `${Q} the boy’s teacher said.`],
    ['brought in as a stranger', 'Oleg Varin said it was late.', `${Q} the suspect said.`],
    ['who did it to the person', 'The judge jailed Oleg Varin on Monday.', `${Q} the judge said.`],
    ['of half an office', 'Olympic Committee chief Oleg Varin came.', `${Q} the lawmaker said.`],
  ])('not one %s', (_, first, second) => {
    expect(last(first, second)).toBe('- none');
  });
});

describe('a description means a body', () => {
  it.each([
    [
      'by a noun of its name',
      'The Harbor Ministry met.',
      `${Q} the ministry said.`,
      'harbor-ministry inferred institution',
    ],
    [
      'through its press service',
      'The Harbor Ministry met.',
      `${Q} the ministry’s press service said.`,
      'harbor-ministry inferred institution',
    ],
    [
      'through its own part',
      'The storm has passed.',
      `${Q} the Harbor Ministry’s press office said.`,
      'harbor-ministry inferred institution',
    ],
    [
      'by where it is based',
      'Northport Council met.',
      `${Q} the Norland-based council said.`,
      'northport-council inferred institution',
    ],
  ])('%s', (_, first, second, expected) => {
    expect(last(first, second)).toBe(expected);
  });

  it.each([
    ['a part of a person’s', 'Oleg Varin left.', `${Q} Varin’s team said.`],
    ['a sort that none is', 'The Harbor Ministry met.', `${Q} the airline said.`],
    ['one of several', 'The Harbor Ministry met.', `${Q} several ministries said.`],
  ])('not %s', (_, first, second) => {
    expect(last(first, second)).toBe('- none');
  });
});

describe('a paper is whoever’s the story says', () => {
  it.each([
    ['by', 'A report by the Harbor Ministry came out.', `${Q} the report said.`, 'harbor-ministry'],
    ['sent from', 'An email was sent from the chief, Oleg Varin.', `${Q} the email said.`, 'oleg-varin'],
    ['owned', 'The Harbor Ministry’s annual report came out.', `${Q} the report said.`, 'harbor-ministry'],
    [
      'spoken in',
      'The Harbor Ministry said in a bulletin that it rained.',
      `${Q} the bulletin says.`,
      'harbor-ministry',
    ],
    [
      'called otherwise',
      'The Harbor Ministry said in a press release that it rained.',
      `${Q} the document reads.`,
      'harbor-ministry',
    ],
    [
      'his own',
      'Oleg Varin will speak, according to his prepared testimony.',
      `${Q} according to the testimony.`,
      'oleg-varin',
    ],
  ])('%s', (_, first, second, by) => {
    expect(last(first, second)).toMatch(new RegExp(`^${by} (?:explicit|inferred statement)$`));
  });

  it.each([
    ['of nobody', 'A report came out. The Harbor Ministry met.', `${Q} the report said.`],
    ['about somebody', 'The indictment of Oleg Varin came out.', `${Q} the indictment of Oleg Varin said.`],
    ['named after somebody', 'The file came out.', `${Q} the Varin dossier said.`],
    ['whose topic stands behind it', 'A report of abuse came out. Oleg Varin left.', `${Q} the report said.`],
    ['of a longer word', 'The Harbor Ministry’s planned visit fell through.', `${Q} the plan said.`],
    ['seen by a newspaper', 'A letter seen by Interpress came out.', `${Q} the letter said.`],
    ['another one', 'A letter by the Harbor Ministry came out.', `${Q} a report said.`],
  ])('not %s', (_, first, second) => {
    expect(last(first, second)).toBe('- none');
  });
});
