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

  test('YAML that cannot be read is told with its line', () => {
    const { problems } = readArchiveConfig('title: a\ntitle: b\n');
    expect(problems).toMatchObject([{ rule: 'bad-archive-config', line: 2 }]);
  });
});
