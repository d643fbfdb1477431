import { describe, expect, test } from 'vitest';
import { weeksOf } from '../../src/archive/calendar.ts';
import { excerptAround, markedText } from '../../src/archive/marked.ts';
import { paginate } from '../../src/archive/paging.ts';
import { layOutProof } from '../../src/archive/proof.ts';
import { layOutStrip, type Cell } from '../../src/archive/strip.ts';
import { layOutWhen } from '../../src/archive/when.ts';
import { archiveOf, article } from './fixture.ts';

describe('strip', () => {
  const tallies = new Map([
    ['2016-09-17', { up: 1, down: 0, approx: true }],
    ['2016-09-19', { up: 2, down: 3 }],
    ['2016-09-29', { up: 0, down: 1 }],
  ]);
  const strip = layOutStrip(tallies, '2016-09-17', '2016-09-29', ['published', 'spoken of']);
  test('three silent days or more are one gap, true to scale', () => {
    expect(strip.cells.map((cell) => (cell.kind === 'gap' ? cell.span : cell.text))).toEqual([
      '17',
      '18',
      '19',
      9,
      '29',
    ]);
  });
  test.each([
    ['2016-09-04', ['1', '2', '3', '4']],
    ['2016-09-05', ['1', 3, '5']],
  ])('from the first to %s', (last, drawn) => {
    const held = new Map(['2016-09-01', last].map((day) => [day, { up: 1, down: 0 }]));
    const { cells } = layOutStrip(held, '2016-09-01', last, ['a', 'b']);
    expect(cells.map((cell) => (cell.kind === 'gap' ? cell.span : cell.text))).toEqual(drawn);
  });
  test('a day with something is a link with a sentence; one without is none', () => {
    const [first, second] = strip.cells as Cell[];
    expect(first).toMatchObject({
      path: 'dates/2016/09/17/',
      label: 'Saturday 17 September: published 1, spoken of 0',
      beside: 'Sep',
    });
    expect(second?.path).toBeUndefined();
  });
  test('a long period is drawn by months, a longer one by years', () => {
    expect(layOutStrip(tallies, '2016-01-01', '2016-12-31', ['a', 'b']).unit).toBe('month');
    expect(layOutStrip(tallies, '1990-01-01', '2016-12-31', ['a', 'b']).unit).toBe('year');
  });
  test('a year stands beside its first month, or in place of it where many months leave no room', () => {
    const months = (last: string): string[] => {
      const held = new Map(
        [...Array(20).keys()].map((at) => [
          new Date(Date.UTC(2015, 10 + at, 3)).toISOString().slice(0, 10),
          { up: 1, down: 0 },
        ]),
      );
      const { cells } = layOutStrip(held, '2015-11-03', last, ['a', 'b']);
      return cells.flatMap((cell) =>
        cell.kind === 'cell' ? [[cell.text, cell.beside].filter(Boolean).join(' ')] : [],
      );
    };
    expect(months('2016-09-03').slice(0, 3)).toEqual(['Nov 2015', 'Dec', 'Jan 2016']);
    expect(months('2017-06-03').slice(0, 4)).toEqual(['2015', 'Dec', '2016', 'Feb']);
  });
  test('tall columns are scaled, and something never becomes nothing', () => {
    const { cells, up } = layOutStrip(
      new Map([
        ['2016-09-01', { up: 500, down: 0 }],
        ['2016-09-02', { up: 1, down: 0 }],
      ]),
      '2016-09-01',
      '2016-09-02',
      ['a', 'b'],
    );
    expect([up, ...cells.map((cell) => (cell.kind === 'cell' ? cell.up : 0))]).toEqual([12, 12, 1]);
  });
});

describe('proof', () => {
  const evidence = {
    method: 'office',
    because: [
      { fact: 'The dateline says 20 September' },
      { fact: 'It is a Tuesday in these years', leaves: ['2005-09-20', '2011-09-20', '2016-09-20'] },
      { fact: 'She was in office from 2013', leaves: ['2016-09-20'], rulesOut: ['2005-09-20', '2011-09-20'] },
    ],
    candidates: ['2016-09-20?'],
  };
  test('candidates stand, fall and are gone', () => {
    const { columns, rows, left, yearOnly } = layOutProof(evidence, true);
    expect(columns).toEqual(['2005', '2011', '2016']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['none', 'none', 'none'],
      ['stands', 'stands', 'stands'],
      ['falls', 'falls', 'stands'],
    ]);
    expect(left).toEqual([false, false, true]);
    expect(yearOnly).toBe(true);
  });
  test('without a printed day the columns are dates', () => {
    expect(layOutProof({ ...evidence, because: [] }, false)).toMatchObject({
      columns: ['2016-09-20'],
      yearOnly: false,
    });
  });
  test('of many candidates the last to fall are shown', () => {
    const years = Array.from({ length: 20 }, (_, index) => `${String(2000 + index)}-05-01`);
    const { columns, more } = layOutProof(
      { method: 'x', because: [{ fact: 'f', leaves: years }], candidates: ['2003-05-01'] },
      true,
    );
    expect(columns).toContain('2003');
    expect([columns.length, more]).toEqual([6, 14]);
  });
});

describe('day axis', () => {
  const archive = archiveOf([
    article(
      'x-aaaaaa',
      'It rained [all week](date:2016-09-12/2016-09-19), on [Monday](date:2016-09-19) most, [today](date:2016-09-20) less; in [2012](date:2012) never.',
      { date: '2016-09-20' },
    ),
  ]);
  const [only] = archive.articles;
  const { axis, loose } = only ? layOutWhen(only, archive.statements) : { axis: [], loose: [] };
  test('one row a day, the story itself once', () => {
    expect(axis.map(({ kind, label, row, rows }) => [kind, label, row, rows])).toEqual([
      ['stretch', 'Mon 12', 1, 8],
      ['day', 'Mon 19', 8, 1],
      ['published', 'Tue 20', 9, 1],
    ]);
  });
  test('what is no day near the story stands off the axis', () => {
    expect(loose.map(({ label }) => label)).toEqual(['2012']);
  });
});

test('a calendar’s weeks begin on Monday and are whole', () => {
  const weeks = weeksOf('2016-09');
  expect(weeks[0]).toEqual([undefined, undefined, undefined, '2016-09-01', '2016-09-02', '2016-09-03', '2016-09-04']);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(
    weeksOf('2016-02')
      .flat()
      .filter((day) => day !== undefined),
  ).toHaveLength(29);
});

describe('paging', () => {
  test('by weight; an item too heavy stands alone', () => {
    expect(paginate([3, 3, 9, 1, 1], 6, (weight) => weight).map(({ items }) => items)).toEqual([[3, 3], [9], [1, 1]]);
  });
  test('of nothing there is one page', () => {
    expect(paginate([], 6)).toEqual([{ items: [], number: 1, of: 1 }]);
  });
});

describe('a sentence with its marks', () => {
  const { body, ...rest } = article(
    'x-aaaaaa',
    'A. :quote["Yes. On [Monday](date:2016-09-19) [Stone](actor:ada-stone) comes,"]{by=ada-stone} she said.',
  );
  const flat = (pieces: ReturnType<typeof markedText>): string =>
    pieces.map((piece) => (piece.type === 'text' ? piece.text : `<${piece.type}>${flat(piece.children)}</>`)).join('');
  test('a quotation that runs over the edge is cut there', () => {
    const start = body.indexOf('On');
    expect(flat(markedText({ body, ...rest }, { start, end: body.length }))).toBe(
      '<quote>On <date>Monday</> <mention>Stone</> comes,"</> she said.',
    );
  });
  test.each([
    ['short enough', { start: 0, end: 5 }, 40, 'short enough'],
    ['one two three four five six', { start: 8, end: 13 }, 12, '… three …'],
    ['one two three four five six', { start: 24, end: 27 }, 10, '… five six'],
  ])('an excerpt of %j is cut between words', (text, focus, most, expected) => {
    expect(excerptAround(text, focus, most)).toBe(expected);
  });
});
