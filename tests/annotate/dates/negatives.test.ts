import { describe, expect, it } from 'vitest';
import { told } from './tag.ts';

const NO_DATES = [
  'The council cited resolution 2254.',
  'The Sun said so, and the Sunday Times agreed.',
  'The Sunday Telegraph wrote of it.',
  'Protesters march in the capital.',
  'March on, the general told them.',
  'Theresa May said she would stay.',
  'May they rest in peace.',
  'April Smith and June Jones spoke.',
  'The hall seats 2,000 people.',
  'Some 2000 people fled.',
  'About 1900 troops were sent.',
  'The bridge is 1500 meters long.',
  'Flight 1987 was late.',
  'He paid $2016 for it.',
  'The decree No. 1998 was void.',
  'The temperature fell to 20.',
  'The home side won 21-19 and then 3-1.',
  'A man of 48 died, another is in his sixties.',
  'The truce was extended for 48 hours more.',
  'The rise, the fifth increase in two years, will be felt.',
  'It will be the highest price in three months.',
  'For two weeks nobody spoke.',
  'It fell for the last month and over the last year.',
  'It will grow over the next month.',
  'He spoke on the “Today” show.',
  'They are the people of tomorrow.',
  'It can be hot in the summer.',
  'The Arab Spring began there.',
  'He fought since the fall of the town.',
  'People have lived there since 1750 BC.',
  'Sales fell for the second quarter in a row.',
  'She lost in the quarter-finals.',
  'At least 2010 people fled.',
  'It was the first rain in two years.',
  'She is now in Geneva and was recently in Bonn.',
  'The Fridays were quiet.',
  'They pray every Friday.',
  'They meet on Saturdays for talks.',
  'Saturdays are quiet, attacks are rare.',
  'Black Friday sales rose.',
  'Bloody Sunday is remembered.',
  'Over the past five years prices rose.',
  'A three-year-old boy and a two-day visit.',
  'Call 2016-555 for help, or see page 1984.',
  'The value 03/04/2016 could be two days.',
  'Read example.org/2016/09/20/story and /2016-09-20/x.',
  'USA Today asked the readers.',
  'Three days after the attack the road was open.',
  'September 31 is no day.',
  'The song is 1:45 long and 1400 GMT is a time.',
  'A second man was held; in the second half they scored.',
  'The Kursk sank in the Barents Sea.',
];

describe('what is no date', () => {
  it.each(NO_DATES)('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('hostile input', () => {
  const LONG = 2_000_000;
  it.each([
    ['digits', '1'.repeat(LONG)],
    ['spaces', `the${' '.repeat(LONG)}week`],
    ['months', 'May '.repeat(LONG / 4)],
    ['one word', 'a'.repeat(LONG)],
    ['ranges', '1-'.repeat(LONG / 2)],
    ['counts', 'twenty-'.repeat(LONG / 8)],
  ])('a long line of %s ends', (_name, text) => {
    expect(Array.isArray(told(text))).toBe(true);
  });
});
