import { describe, expect, test } from 'vitest';
import { sourceFinder, sourceIds } from '../../src/model/source-names.ts';

describe('ids of sources without a record', () => {
  const ids = (...names: string[]): Record<string, string> => Object.fromEntries(sourceIds(names, new Set(['wire'])));
  test('are their slugs', () => {
    expect(ids('TASS', 'New York Times')).toEqual({ TASS: 'tass', 'New York Times': 'new-york-times' });
  });
  test('are never shared, and the same whatever the order', () => {
    const names = ['ТАСС', '新华社', 'TASS', '朝日新聞', 'Wire'];
    const found = ids(...names);
    expect(new Set(Object.values(found)).size).toBe(names.length);
    expect(found['TASS']).toBe('tass');
    expect(found['ТАСС']).toMatch(/^tass-[0-9a-f]{6}$/);
    expect(found['新华社']).toMatch(/^source-[0-9a-f]{6}$/);
    expect(found['Wire']).toMatch(/^wire-[0-9a-f]{6}$/);
    expect(ids(...names.reverse())).toEqual(found);
    expect(ids('ТАСС')['ТАСС']).toBe('tass');
  });
  test('are one for spellings of one name', () => {
    expect(ids('Reuters', 'REUTERS')).toEqual({ Reuters: 'reuters', REUTERS: 'reuters' });
  });
});

test('a record is found by its names, and not by its id or by a slug', () => {
  const find = sourceFinder([['tass', { name: 'ТАСС', aliases: ['Tass.ru'] }]]);
  expect(['ТАСС', 'тасс', 'TASS.RU'].map((name) => find(name)?.id)).toEqual(['tass', 'tass', 'tass']);
  expect(find('TASS')).toBeUndefined();
});
