import { describe, expect, it } from 'vitest';
import {
  alsoCalled,
  busiestMonth,
  coveredPeriod,
  examples,
  mostNamed,
  quotedIn,
  silentDays,
} from '../../src/archive/front.ts';
import { healthOf } from '../../src/archive/health.ts';
import { bookOf, quotedBy } from '../../src/archive/quoted.ts';
import { rowWeight, shortStretch, timelineRows } from '../../src/archive/timeline.ts';
import { archiveOf, article } from './fixture.ts';

const SAID = ':quote["We wait"]{by=ada-stone}, [Ada Stone](actor:ada-stone) said.';
const ARCHIVE = archiveOf([
  article('first', `[Strelsau](actor:ruritania) knew. ${SAID}\n\nIt began [on May 1](date:2016-05-01).`, {
    date: '2016-05-02',
  }),
  article('second', 'Back [in 1990](date:1990), [on March 3, 1990](date:1990-03-03). :quote["Who knows?"]', {
    date: '2016-05-10?',
  }),
  article('third', ':quote["Soon"]{by=council grade=inferred rule=pronoun}', {}),
]);
const PERIOD = { first: '2016-05-01', last: '2016-05-10' };

describe('the period that stories cover', () => {
  it('holds days spoken of nearby and none far off', () => {
    expect(coveredPeriod(ARCHIVE)).toEqual(PERIOD);
  });
  it('is none of an archive without a day', () => {
    expect(coveredPeriod(archiveOf([article('open', 'Text.')]))).toBeUndefined();
  });
  it('counts its silent days', () => {
    expect(silentDays(ARCHIVE, PERIOD.first, PERIOD.last)).toBe(7);
  });
  it('has a busiest month', () => {
    expect(busiestMonth(ARCHIVE)).toBe('2016-05');
  });
});

describe('the timeline', () => {
  it('has a row a day, and one for three silent days and more', () => {
    const rows = timelineRows(ARCHIVE, PERIOD);
    expect(rows.map((row) => (row.kind === 'day' ? row.date : `${row.first}/${row.last}`))).toEqual([
      '2016-05-01',
      '2016-05-02',
      '2016-05-03/2016-05-09',
      '2016-05-10',
    ]);
    expect(rows.map(rowWeight)).toEqual([2, 2, 1, 2]);
  });
  it('leaves what does not fit a row to the page of the day, and counts it', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      article(`a-${String(index)}`, 'Text.', { date: '2016-05-02' }),
    );
    expect(timelineRows(archiveOf(many), PERIOD)).toMatchObject([
      { date: '2016-05-02', left: 4, published: { length: 8 } },
    ]);
  });
  it.each([
    ['2016-09-21', '2016-09-28', '21–28 Sep'],
    ['2016-09-30', '2016-10-02', '30 Sep – 2 Oct'],
    ['2015-12-30', '2016-01-02', '30 Dec 2015 – 2 Jan 2016'],
  ])('calls %s to %s "%s"', (first, last, words) => {
    expect(shortStretch(first, last)).toBe(words);
  });
});

describe('who is named and quoted', () => {
  it('ranks actors, and knows their other names', () => {
    expect(mostNamed(ARCHIVE, 5).map(({ id }) => id)).toEqual(['ada-stone', 'ruritania', 'council']);
    expect(alsoCalled(ARCHIVE.actors.get('ruritania') ?? expect.fail())).toBe('also Strelsau');
    expect(alsoCalled(ARCHIVE.actors.get('ada-stone') ?? expect.fail())).toBeUndefined();
    expect(examples(ARCHIVE)).toEqual({ name: 'Strelsau', phrase: 'We wait' });
  });
  it('tells whom a story quotes', () => {
    expect(ARCHIVE.articles.map((one) => quotedIn(one, ARCHIVE))).toEqual([
      '1 quotation from Ada Stone',
      '1 quotation',
      '1 quotation from Council',
    ]);
    expect(quotedBy(ARCHIVE.articles, ARCHIVE).map(({ actor }) => actor.id)).toEqual(['ada-stone', 'council']);
  });
  it('puts explicit quotations first', () => {
    const mixed = archiveOf([
      article('mixed', `:quote["Nobody's"]\n\n:quote["Guess"]{by=council grade=inferred}\n\n${SAID}`),
    ]);
    expect(bookOf(mixed.articles[0] ?? expect.fail(), mixed).map(({ quote }) => quote.grade)).toEqual([
      'explicit',
      'inferred',
      'none',
    ]);
  });
});

it('the state of the archive lists each doubt where it shows', () => {
  const doubts = healthOf(ARCHIVE).flatMap(({ id, doubts: cases }) => cases.map(({ path }) => `${id} ${path}`));
  expect(doubts).toEqual([
    'open-dates articles/third/',
    'inferred-dates articles/second/',
    'no-speaker articles/second/#q1',
    'inferred-speakers articles/third/#q1',
    'names-to-review actors/council/',
  ]);
});
