import { describe, expect, test } from 'vitest';
import { actorNames } from '../../src/archive/actor-names.ts';
import { facetsOf } from '../../src/archive/facets.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { archiveOf, article } from './fixture.ts';

const BODY =
  '[Ada Stone](actor:ada-stone) said :quote["It is quiet"]{by=ada-stone}, [Stone](actor:ada-stone) was in [Zenda](place:zenda).';

const facets = (archive: Archive, id = 'a'): [string, string][] => {
  const found = archive.byId.get(id);
  if (!found) throw new Error('no article');
  return facetsOf(found, archive);
};

describe('facets of an article', () => {
  test('are its names, its speakers, its source and its day, each once', () => {
    const archive = archiveOf([article('a', BODY, { date: '2016-05-03', source: 'TASS' })]);
    expect(facets(archive)).toEqual([
      ['actor', 'Ada Stone'],
      ['speaker', 'Ada Stone'],
      ['place', 'Zenda'],
      ['source', 'TASS'],
      ['year', '2016'],
      ['month', '2016-05'],
      ['day', '2016-05-03'],
    ]);
  });

  test.each([
    ['2016', ['2016']],
    ['2016-05', ['2016', '2016-05']],
    ['XXXX-05-03', []],
    [undefined, []],
  ])('of %s hold no more than is known', (date, known) => {
    const archive = archiveOf([article('a', 'Quiet.', date === undefined ? {} : { date })]);
    expect(facets(archive).map(([, value]) => value)).toEqual(known);
  });
});

describe('the long tail', () => {
  const MANY = 1001;
  const ids = Array.from({ length: MANY }, (_, index) => `person-${String(index)}`);
  const actors = Object.fromEntries(ids.map((id) => [id, { name: `Person ${id}`, kind: 'person' }]));
  const tell = (names: readonly string[]): string => names.map((id) => `[X](actor:${id})`).join(' ');

  test('of a large archive is no facet, and the search reads no query as one of it', () => {
    const archive = archiveOf([article('a', tell(ids)), article('b', tell(ids.slice(0, 2)))], { actors });
    expect(facets(archive)).toEqual([
      ['actor', 'Person person-0'],
      ['actor', 'Person person-1'],
    ]);
    expect(actorNames(archive).map(({ id }) => id)).toEqual(['person-0', 'person-1']);
  });

  test('of a small archive is', () => {
    const archive = archiveOf([article('a', tell(ids.slice(1)))], { actors });
    expect(facets(archive)).toHaveLength(MANY - 1);
  });
});
