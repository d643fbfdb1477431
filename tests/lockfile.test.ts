import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingOptionals } from '../scripts/lockfile.ts';

test('the lockfile holds the optional packages of every platform', () => {
  const lockfile: unknown = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  expect(
    [...missingOptionals(lockfile as Parameters<typeof missingOptionals>[0]).keys()],
    'run `npm run lockfile`',
  ).toEqual([]);
});

test('a package that no entry holds is missing', () => {
  const packages = {
    '': {},
    'node_modules/a': { optionalDependencies: { 'a-win32-x64': '1.0.0', 'a-linux-x64': '1.0.0' } },
    'node_modules/a-linux-x64': { version: '1.0.0' },
  };
  expect([...missingOptionals({ packages })]).toEqual([['node_modules/a-win32-x64', '1.0.0']]);
});

test('a package held in another version only is missing beside its user', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { b: '1.0.0' } },
    'node_modules/b': { version: '2.0.0' },
  };
  expect([...missingOptionals({ packages })]).toEqual([['node_modules/a/node_modules/b', '1.0.0']]);
});

test('no entry names where it was downloaded from', () => {
  expect(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')).not.toMatch(/"resolved"/);
});
