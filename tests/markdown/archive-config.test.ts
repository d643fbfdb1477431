import { describe, expect, test } from 'vitest';
import { readArchiveConfig } from '../../src/markdown/archive-config.ts';

describe('archive.yaml', () => {
  test('no file gives the defaults', () => {
    expect(readArchiveConfig(undefined)).toMatchObject({
      config: { title: 'News archive', publish: 'full' },
      problems: [],
    });
  });

  test('a faulty field is told with its line; the others count', () => {
    const { config, problems } = readArchiveConfig(
      'title: Truce\nrobots: maybe\nperiod:\n  earliest: 2016-13-01\ncolour: red\n',
    );
    expect(config).toMatchObject({ title: 'Truce', robots: 'index' });
    expect(config.period).toBeUndefined();
    expect(problems.map(({ line }) => line).sort()).toEqual([2, 4, 5]);
  });

  test.each([
    ['publish: ful', 'publish', '"ful"'],
    ['timeZone: Mars/X', 'timeZone', '"Mars/X"'],
    ['baseUrl: javascript:alert(1)', 'baseUrl', '"javascript:alert(1)"'],
    ['baseUrl: example.org', 'baseUrl', '"example.org"'],
    ['period: { earliest: 2016-12-31, latest: 2016-01-01 }', 'period.latest', '"2016-01-01"'],
  ])('%s is told with what was found', (line, key, found) => {
    const { config, problems } = readArchiveConfig(`title: a\n${line}\n`);
    expect(problems).toMatchObject([{ rule: 'bad-archive-config', line: 2, found }]);
    expect(problems[0]?.message).toMatch(new RegExp(`^${key}: `));
    expect(config).toEqual(readArchiveConfig('title: a\n').config);
  });

  test.each([
    'timeZone: Europe/Moscow',
    'baseUrl: https://example.org/a/',
    'baseUrl: http://localhost:4321',
    'period: { earliest: 2016-01-01, latest: 2016-01-01 }',
  ])('%s is good', (line) => {
    expect(readArchiveConfig(line).problems).toEqual([]);
  });

  test('YAML that cannot be read is told with its line', () => {
    const { problems } = readArchiveConfig('title: a\ntitle: b\n');
    expect(problems).toMatchObject([{ rule: 'bad-archive-config', line: 2 }]);
  });
});
