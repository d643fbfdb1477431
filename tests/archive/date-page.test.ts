import { describe, expect, test } from 'vitest';
import { dayPages, listed, neighborDays, periodPages, yearsOf } from '../../src/archive/date-page.ts';
import { archiveOf, article } from './fixture.ts';

const MANY = 150;
/** Stories of May 2016, day unknown, each with a sentence about the whole of April. */
const archive = archiveOf(
  Array.from({ length: MANY }, (_, index) =>
    article(`story-${String(index).padStart(3, '0')}`, 'It was quiet in [April](date:2016-04), they said.', {
      date: '2016-05',
    }),
  ),
);

describe('a month with more than a page holds', () => {
  test.each([['2016-05'], ['2016-04']])('%s shows every story and every sentence on one of its pages', (month) => {
    const period = archive.dates.months.get(month);
    if (!period) throw new Error('no month');
    const pages = periodPages(period);
    expect(pages.length).toBeGreaterThan(1);
    const shown = pages.map(({ items }) => listed(items));
    expect(shown.flatMap(({ articles }) => articles)).toEqual(period.published);
    expect(shown.flatMap(({ statements }) => statements('said'))).toEqual(period.said);
    expect(period.published.length + period.said.length).toBe(MANY);
  });

  test('of nothing but days has one page', () => {
    expect(periodPages({ date: '2016-06', days: ['2016-06-01'], published: [], said: [] })).toHaveLength(1);
  });
});

test('a page of a day lists each statement under its own heading', () => {
  const { days } = archiveOf([
    article('a', 'They met on [May 3](date:2016-05-03).', { date: '2016-05-04' }),
    article('b', 'They met on [May 3](date:2016-05-03).', { date: '2016-06-04' }),
  ]).dates;
  const day = days.get('2016-05-03');
  const [page, ...others] = day ? dayPages(day) : [];
  const { articles, statements } = listed(page?.items ?? []);
  expect(others).toEqual([]);
  expect(articles).toEqual([]);
  expect(statements('said').map(({ article: { id } }) => id)).toEqual(['a']);
  expect(statements('lookedBack').map(({ article: { id } }) => id)).toEqual(['b']);
  expect(statements('expected')).toEqual([]);
});

test('the days next to one are those that hold something', () => {
  const { dates } = archiveOf(
    ['2016-05-01', '2016-05-03', '2016-06-04'].map((date) => article(date, 'Quiet.', { date })),
  );
  expect(neighborDays(dates, '2016-05-01')).toEqual({ later: '2016-05-03' });
  expect(neighborDays(dates, '2016-05-03')).toEqual({ earlier: '2016-05-01', later: '2016-06-04' });
  expect(neighborDays(dates, '2016-05-02')).toEqual({});
});

test('years in which a story came out are told from those that stories only speak of', () => {
  const { dates } = archiveOf([
    article('a', 'It will be [2050](date:2050) before they meet, as in [May 2015](date:2015-05).', {
      date: '2016-05-04',
    }),
    article('b', 'They met.', { date: '2017-03' }),
  ]);
  const { withStories, spokenOfOnly } = yearsOf(dates);
  expect(withStories.map(({ date }) => date)).toEqual(['2017', '2016']);
  expect(spokenOfOnly.map(({ date }) => date)).toEqual(['2050', '2015']);
});
