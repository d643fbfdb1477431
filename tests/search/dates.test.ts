import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAsked } from '../../src/search/dates.ts';

describe('a query that is a date', () => {
  it.each([
    ['24 February 2016', '2016-02-24'],
    ['February 24, 2016', '2016-02-24'],
    ['24 Feb 2016', '2016-02-24'],
    ['2016-02-24', '2016-02-24'],
    ['2016/2/24', '2016-02-24'],
    ['24-Feb-2016', '2016-02-24'],
    ['feb. 24 2016', '2016-02-24'],
    ['24th of February, 2016', '2016-02-24'],
    ['February the 24th, 2016', '2016-02-24'],
    ['  on Wednesday, 24 February 2016. ', '2016-02-24'],
    ['Wed 24 Feb 2016', '2016-02-24'],
    ['24/02/2016', '2016-02-24'],
    ['2/24/2016', '2016-02-24'],
    ['05.05.2016', '2016-05-05'],
    ['29 February 2016', '2016-02-29'],
    ['24\u00A0May\u00A02016', '2016-05-24'],
    ['Sept. 1, 2016', '2016-09-01'],
    ['sep 1 2016', '2016-09-01'],
    ['1 March 1788', '1788-03-01'],
    ['February 2016', '2016-02'],
    ['in February, 2016', '2016-02'],
    ['sept 2016', '2016-09'],
    ['May 2016', '2016-05'],
    ['march 2016?', '2016-03'],
    ['2016-02', '2016-02'],
    ['2016', '2016'],
    [' 1984 ', '1984'],
  ])('%s is read as %s', (query, date) => {
    expect(dateAsked(query)).toMatchObject({ date, words: '' });
  });

  it('is shown as it was typed', () => {
    expect(dateAsked(' on  February 24th,  2016! ')?.typed).toBe('February 24th,  2016');
  });
});

describe('a date beside other words', () => {
  it.each([
    ['Aleppo 24 February 2016', '2016-02-24', 'Aleppo'],
    ['24 February 2016, Aleppo', '2016-02-24', 'Aleppo'],
    ['Aleppo on 24 February 2016: the truce', '2016-02-24', 'Aleppo the truce'],
    ['2016-02-24 "moderate opposition" -aleppo', '2016-02-24', '"moderate opposition" -aleppo'],
    ['“the 1 May 2015 plan” 24 February 2016', '2016-02-24', '“the 1 May 2015 plan”'],
    ['-aleppo 24 February 2016', '2016-02-24', '-aleppo'],
    ['MH17 17 July 2014', '2014-07-17', 'MH17'],
    ['Feb 24 2016 - Aleppo', '2016-02-24', 'Aleppo'],
    ['Aleppo – 24 Feb 2016', '2016-02-24', 'Aleppo'],
    ['Aleppo May 24, 2016', '2016-05-24', 'Aleppo'],
    ['Aleppo February 2016', '2016-02', 'Aleppo'],
    ['Aleppo in May 2016', '2016-05', 'Aleppo'],
    ['Aleppo, March 2016', '2016-03', 'Aleppo'],
    ['March 2016 offensive', '2016-03', 'offensive'],
    ['February 2016 budget of 2017', '2016-02', 'budget of 2017'],
  ])('%s is %s and %s', (query, date, words) => {
    expect(dateAsked(query)).toMatchObject({ date, words });
  });
});

describe('what stays words', () => {
  it.each([
    // No date at all.
    '',
    '   ',
    'May',
    'Theresa May',
    'march on Aleppo',
    'I may not',
    'Sun',
    'marches 2016',
    'Augustus 2016',
    'constructor',
    // A number that is no year, or a year that is also one.
    '1,000',
    '1000',
    '3000',
    '20160',
    '2016 budget',
    'budget 2016',
    'in 2016',
    'election 2016 Trump',
    '2016, 2017',
    '-2016',
    '2016-17',
    '2016-2',
    '2016-00',
    'season 2011-12',
    '20160224',
    // A day or a month without its year.
    '24 February',
    'February',
    'February 24',
    '9/11',
    'September 11',
    '24 Feb 16',
    '24/2/16',
    // No day of the calendar.
    '31 February 2016',
    'February 30, 2016',
    '29 February 2015',
    '0 February 2016',
    '32 January 2016',
    '2016-02-31',
    '2016-13-01',
    '31/31/2016',
    'Monday 24 February 2016',
    // Two orders of day and month.
    '03/04/2016',
    '9.11.2001',
    // Two dates, a stretch, an open end.
    '24 February 2016 25 February 2016',
    'February 2016 March 2016',
    '2016-02-24/2016-02-26',
    '23-24 February 2016',
    '23–24 February 2016',
    '23 – 24 February 2016',
    'January - February 2016',
    '23 to 24 February 2016',
    '23 and 24 February 2016',
    '23, 24 February 2016',
    '23/24 February 2016',
    'January and February 2016',
    'January, February 2016',
    '24 February 2016 to 3 March',
    'February 2016 – March',
    'since February 2016',
    'before 24 February 2016',
    'February 2016 onwards',
    // Within another word, a phrase, or with a minus.
    '24 February 2016-17',
    '2016-02-24T12:00',
    'v2016-02-24',
    'file/2016-02-24',
    "February 2016's",
    '"24 February 2016"',
    '“24 February 2016',
    '"2016"',
    'Aleppo -2016-02-24',
    '-24 February 2016',
    'Aleppo -February 2016',
    // A word that is also another.
    'Theresa May 2016',
    "women's march 2016",
    'Theresa May 24 February 2016',
  ])('%s', (query) => {
    expect(dateAsked(query)).toBeUndefined();
  });
});

it('never loses a word: the date as typed and the rest are the whole query', () => {
  const sorted = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== '').sort(); // prettier-ignore
  const parts = fc.constantFrom('Aleppo', '24', 'February', '2016', 'May', '-truce', '"a b"', '2016-02-24', ',', 'to');
  fc.assert(
    fc.property(fc.array(parts), (words) => {
      const query = words.join(' ');
      const asked = dateAsked(query);
      if (asked) expect(sorted(`${asked.words} ${asked.typed}`)).toEqual(sorted(query));
    }),
  );
});

it('takes no time over a long query', () => {
  const start = performance.now();
  for (const part of ['24 ', 'February ', '24 February ', 'on ', '1-', ', ', '" ']) dateAsked(part.repeat(5000));
  expect(performance.now() - start).toBeLessThan(1000);
});
