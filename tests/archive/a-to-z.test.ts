import { describe, expect, it, test } from 'vitest';
import { byLetter, byName, letterId, letterOf, letterRange, lettersOf } from '../../src/archive/a-to-z.ts';
import { pagesNear, pageTitle, paginate } from '../../src/archive/paging.ts';
import { archiveOf, article } from './fixture.ts';

const filed = (...names: string[]): { id: string; name: string }[] =>
  names.map((name) => ({ id: name, name })).sort(byName);

describe('a list from A to Z', () => {
  it('goes by letters as a reader knows them, not by code', () => {
    const names = ['Dallas', 'DSLRs', 'ABB', 'Zenda', 'Aaron', 'Élysée', '“Bernie”', 'Łódź', 'Lyon', '3M', 'de Gaulle'];
    expect(filed(...names).map(({ name }) => name)).toEqual([
      '3M',
      'Aaron',
      'ABB',
      '“Bernie”',
      'Dallas',
      'de Gaulle',
      'DSLRs',
      'Élysée',
      'Łódź',
      'Lyon',
      'Zenda',
    ]);
  });

  it('is that of the archive', () => {
    const actors = { abb: { name: 'ABB', kind: 'organization' }, aaron: { name: 'Aaron', kind: 'person' } };
    const body = '[ABB](actor:abb) and [Aaron](actor:aaron).';
    const { actors: held } = archiveOf([article('a', body)], { actors });
    expect([...held.keys()]).toEqual(['aaron', 'abb']);
  });

  test.each([
    ['Łódź', 'L'],
    ['Øyvind', 'O'],
    ['“Bernie”', 'B'],
    ['3M', '0–9'],
    ['Песков', 'П'],
    ['!!!', '#'],
  ])('has %s under %s', (name, letter) => {
    expect(letterOf(name)).toBe(letter);
    expect(letterId(letter)).toMatch(/^letter-[\p{L}]+$/u);
  });

  it('leads to the page and the place of each letter, and tells what each page holds', () => {
    const pages = paginate(filed('Ada', 'Ben', 'Bob', 'Bud', 'Cyd', 'Zoe'), 2);
    expect(lettersOf(pages)).toEqual([
      { letter: 'A', page: 1 },
      { letter: 'B', page: 1 },
      { letter: 'C', page: 3 },
      { letter: 'Z', page: 3 },
    ]);
    expect(pages.map(letterRange)).toEqual(['A–B', 'B', 'C–Z']);
    expect(byLetter(pages[0]?.items ?? []).map(([letter, names]) => [letter, names.length])).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
  });
});

describe('the pages of a list', () => {
  test.each([
    [1, 1, [1]],
    [2, 4, [1, 2, 3, 4]],
    [1, 17, [1, 2, 3, 4, undefined, 17]],
    [6, 17, [1, 2, 3, 4, 5, 6, 7, 8, 9, undefined, 17]],
    [9, 17, [1, undefined, 6, 7, 8, 9, 10, 11, 12, undefined, 17]],
  ])('on page %i of %i are told without a silent jump', (number, of, offered) => {
    expect(pagesNear(number, of)).toEqual(offered);
  });

  it('have titles of their own', () => {
    expect([1, 2].map((number) => pageTitle('Quotations', { number }))).toEqual(['Quotations', 'Quotations, page 2']);
  });
});
