import { describe, expect, test } from 'vitest';
import { datePath, pagesOf } from '../../src/archive/date-pages.ts';
import { neighborDays } from '../../src/archive/date-page.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { archiveOf, article } from './fixture.ts';

describe('where a value shows', () => {
  test.each([
    ['2016-09-20', ['2016-09-20'], [], []],
    ['2016-09-12T19:00:00+03:00', ['2016-09-12'], [], []],
    ['2016-09-17/2016-09-18', ['2016-09-17', '2016-09-18'], [], []],
    ['2016-09', [], ['2016-09'], []],
    ['2015-21', [], ['2015-03', '2015-04', '2015-05'], []],
    ['2016-09-15/2016-11-02', [], ['2016-09', '2016-10', '2016-11'], []],
    ['2012', [], [], ['2012']],
    ['199X', [], [], ['1990', '1999']],
    ['2011-03-15/2016-09-01', [], [], ['2011', '2016']],
    ['2016-09-12/..', ['2016-09-12'], [], []],
    ['XXXX-09-20', [], [], []],
  ])('%s', (edtf, days, months, years) => {
    const value = parseEdtf(edtf);
    expect(value && pagesOf(value)).toEqual({ days, months, years });
  });
  test('a stretch of a week and a day shows on its days, a longer one on its month', () => {
    const pages = (edtf: string) =>
      pagesOf(parseEdtf(edtf) ?? { precision: 'day', uncertain: false, approximate: false, yearOpen: true });
    expect(pages('2016-09-19/2016-09-25').days).toHaveLength(7);
    expect(pages('2016-09-12/2016-09-19').days).toHaveLength(8);
    expect(pages('2016-09-12/2016-09-20')).toEqual({ days: [], months: ['2016-09'], years: [] });
  });
});

describe('the page that a date links to is one on which it shows', () => {
  test.each([
    ['2016-09-20', 'dates/2016/09/20/'],
    ['2015-21', 'dates/2015/03/'],
    ['199X', 'dates/1990/'],
    ['2016-09-15/2016-11-02', 'dates/2016/09/'],
    ['2003-01-01/2016-05-04', 'dates/2003/'],
    ['XXXX-09-20', undefined],
  ])('%s', (edtf, to) => {
    const value = parseEdtf(edtf);
    expect(value && datePath(value)).toBe(to);
  });
});

describe('a delay is of a day that is reported', () => {
  test.each([
    ['a day', 'It rained on [Monday](date:2016-09-19).', [1]],
    ['an instant', 'It rained at [noon on Monday](date:2016-09-19T12:00:00Z).', [1]],
    ['a month', 'It has rained in [September](date:2016-09).', [undefined]],
    ['a year', 'It has rained [this year](date:2016).', [undefined]],
    ['a week', 'It rained all [week](date:2016-09-12/2016-09-18).', [undefined]],
  ])('%s', (_, body, lags) => {
    expect(archiveOf([article('told-aaaaaa', body, { date: '2016-09-20' })]).statements.map(({ lag }) => lag)).toEqual(
      lags,
    );
  });
  test('none of a day that is only counted from', () => {
    const told = article('told-aaaaaa', 'It rained five days after [Monday](date:2016-09-19).', { date: '2016-09-20' });
    const [date] = told.dates;
    const { statements } = archiveOf([{ ...told, dates: date ? [{ ...date, sense: 'anchor' }] : [] }]);
    expect(statements.map(({ lag }) => lag)).toEqual([undefined]);
  });
});

describe('the lists of a day', () => {
  const archive = archiveOf([
    article('same-aaaaaa', 'It rained on [Monday](date:2016-09-19).', { date: '2016-09-19' }),
    article('soon-bbbbbb', 'It rained on [Monday](date:2016-09-19), and on [Monday](date:2016-09-19) again.', {
      date: '2016-09-20',
    }),
    article('late-cccccc', 'It had rained on [September 19](date:2016-09-19).', { date: '2016-09-29' }),
    article('before-dddddd', 'Rain is due on [Monday](date:2016-09-19).', { date: '2016-09-17' }),
    article('week-eeeeee', 'It rained all [week](date:2016-09-13/2016-09-19).', { date: '2016-09-21' }),
  ]);
  const day = archive.dates.days.get('2016-09-19');
  const ids = (list: 'said' | 'expected' | 'lookedBack' | undefined) =>
    list && day ? day[list].map(({ article: { id } }) => id) : [];
  test('published', () => {
    expect(day?.published.map(({ id }) => id)).toEqual(['same-aaaaaa']);
  });
  test('told within a week, each sentence once', () => {
    expect(ids('said')).toEqual(['same-aaaaaa', 'soon-bbbbbb', 'week-eeeeee']);
  });
  test('announced before', () => {
    expect(ids('expected')).toEqual(['before-dddddd']);
  });
  test('told later', () => {
    expect(ids('lookedBack')).toEqual(['late-cccccc']);
  });
  test('a plan never counts as done, and the rest of a stretch not as past', () => {
    const { dates } = archiveOf([
      article('rest-aaaaaa', 'It rains [this week](date:2016-09-19/2016-09-25).', { date: '2016-09-21' }),
      article('next-bbbbbb', 'It is to rain [next week](date:2016-09-26/2016-10-02).', { date: '2016-09-21' }),
    ]);
    const lists = (key: string) => {
      const found = dates.days.get(key);
      return [found?.said.length, found?.expected.length, found?.lookedBack.length];
    };
    expect(lists('2016-09-20')).toEqual([1, 0, 0]);
    expect(lists('2016-09-21')).toEqual([1, 0, 0]);
    expect(lists('2016-09-22')).toEqual([0, 1, 0]);
    expect(lists('2016-09-27')).toEqual([0, 1, 0]);
  });
  test('the delay is counted in days', () => {
    expect(day?.said.map(({ lag }) => lag)).toEqual([0, 1, undefined]);
    expect(day?.expected.map(({ lag }) => lag)).toEqual([-2]);
  });
  test('months and years hold their days in order', () => {
    expect(archive.dates.months.get('2016-09')?.days[0]).toBe('2016-09-13');
    expect(archive.dates.years.get('2016')?.days).toHaveLength(10);
    expect(neighborDays(archive.dates, '2016-09-21')).toEqual({ earlier: '2016-09-20', later: '2016-09-29' });
  });
});

describe('what is no statement', () => {
  test('the dateline and the embedded post', () => {
    const { statements, dates } = archiveOf([
      article(
        'x-aaaaaa',
        'ZENDA, [September 20](date:2016-09-20) (Wire) - It rained.\n\n> [!embed]\n> Wet. [September 16, 2016](date:2016-09-16)',
        {
          date: '2016-09-20',
          dateline: { place: 'ZENDA', text: 'ZENDA, September 20 (Wire) -' },
        },
      ),
    ]);
    expect(statements).toEqual([]);
    expect([...dates.days.keys()]).toEqual(['2016-09-20']);
  });
  test('an article of which only the month is known stands with the month', () => {
    const { dates } = archiveOf([
      article('x-aaaaaa', 'Text.', { date: '2016-09' }),
      article('y-bbbbbb', 'Text.', { date: 'XXXX-09-20' }),
    ]);
    expect(dates.months.get('2016-09')?.published.map(({ id }) => id)).toEqual(['x-aaaaaa']);
    expect(dates.days.size).toBe(0);
  });
});
