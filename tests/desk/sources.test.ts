import { expect, test } from 'vitest';
import { resolveSources } from '../../src/desk/sources.ts';
import type { SourceRecord } from '../../src/model/actor.ts';

const record = (name: string, aliases: string[] = []): SourceRecord => ({
  ...{ name, aliases, sameAs: [], status: 'reviewed' },
});

test('every name gets a record of its own, whatever its script', () => {
  const names = ['TASS', 'ТАСС', '新华社', '朝日新聞', 'Tass', undefined];
  const { sources, nameOf } = resolveSources(names, new Map());
  expect([...sources.values()].map(({ name }) => name).sort()).toEqual(['TASS', 'ТАСС', '新华社', '朝日新聞']);
  expect(nameOf('Tass')).toBe('TASS');
  expect(resolveSources([...names].reverse(), new Map()).sources).toEqual(sources);
});

test('a record that a person has written is taken by its names, and never replaced by its slug', () => {
  const known = new Map([['tass', record('ТАСС', ['Телеграфное агентство'])]]);
  const { sources, nameOf } = resolveSources(['TASS', 'телеграфное агентство'], known);
  expect(sources.get('tass')).toBe(known.get('tass'));
  expect([...sources.values()].map(({ name }) => name)).toEqual(['ТАСС', 'TASS']);
  expect(nameOf('телеграфное агентство')).toBe('ТАСС');
});
