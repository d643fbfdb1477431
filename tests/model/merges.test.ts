import { expect, test } from 'vitest';
import { resolveMerges } from '../../src/model/merges.ts';

const merges = (actors: Record<string, string[]>): Record<string, string> =>
  Object.fromEntries(resolveMerges(Object.entries(actors).map(([id, same]) => [id, { same }] as const)));

test.each([
  ['nothing', { a: [] }, {}],
  ['one merge', { a: ['b'] }, { b: 'a' }],
  ['a merge of a merge', { a: ['b'], b: ['c'], c: ['d'] }, { b: 'a', c: 'a', d: 'a' }],
  ['the same in another order', { c: ['d'], b: ['c'], a: ['b'] }, { b: 'a', c: 'a', d: 'a' }],
  ['one record in two', { b: ['c'], a: ['c'] }, { c: 'a' }],
  ['a record in itself', { a: ['a'] }, {}],
  ['a circle, and what leads into it', { a: ['b', 'd'], b: ['a'], e: ['f'] }, { f: 'e' }],
])('%s', (_, actors, expected) => {
  expect(merges(actors)).toEqual(expected);
});
