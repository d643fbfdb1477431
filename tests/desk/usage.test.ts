import { describe, expect, test } from 'vitest';
import { readRequest, UsageError } from '../../src/desk/usage.ts';

describe('readRequest', () => {
  test.each([
    [['ingest'], { command: 'ingest', paths: [], content: 'content' }],
    [['ingest', 'a', 'b c', '--year', '2016'], { command: 'ingest', paths: ['a', 'b c'], year: 2016 }],
    [['--content', 'x', 'ingest'], { command: 'ingest', content: 'x' }],
    [['build', '--out', 'o', '--base', '/a/', '--strict'], { command: 'build', out: 'o', base: '/a/', strict: true }],
    [['build', '--base', 'a/b'], { base: 'a/b' }],
    [['build', '--base', '/'], { base: '/' }],
    [['build', '--base', '/архив/v1.2_x~y/'], { base: '/архив/v1.2_x~y/' }],
    [['check', '--json'], { command: 'check', json: true }],
    [['export', '--format', 'jsonl'], { command: 'export', format: 'jsonl' }],
    [['explain', 'a.md'], { command: 'explain', paths: ['a.md'] }],
    [['--help'], { command: 'help' }],
    [['ingest', '-h'], { command: 'help' }],
    [['--version'], { command: 'version' }],
  ])('%j', (args, expected) => {
    expect(readRequest(args)).toMatchObject(expected);
  });

  test.each([
    [[], 'no command'],
    [['inject'], 'no command "inject"'],
    [['toString'], 'no command "toString"'],
    [['ingets'], 'did you mean "ingest"?'],
    [['frobnicate', 'x'], 'there are ingest, build,'],
    [['build', '--out', '--strict'], '--out needs a value'],
    [['ingest', '--yaer', '2016'], 'ingest has no option --yaer; it has --content, --year'],
    [['check', '--frobnicate'], 'check has no option --frobnicate; it has --content, --json'],
    [['build', '--out', 'a', '--out'], '--out needs a value'],
    [['check', '--json=yes'], '--json takes no value'],
    [['ingest', '--years', '2016'], '--years'],
    [['ingest', '--json'], 'ingest has no option --json'],
    [['ingest', '--year', 'last'], 'found "last"'],
    [['ingest', '--year', '16'], 'found "16"'],
    [['ingest', '--year'], '--year'],
    [
      ['build', '--base', 'https://a.b/c/'],
      '--base expects the path of the site, such as /archive/, but found "https://a.b/c/"',
    ],
    [['build', '--base', '/../'], 'found "/../"'],
    [['build', '--base', '/a/./b/'], '--base expects'],
    [['build', '--base', '/?q'], '--base expects'],
    [['build', '--base', '/a b/'], '--base expects'],
    [['build', '--base', '//evil.example/'], '--base expects'],
    [['preview', '--base', '/#a'], '--base expects'],
    [['check', 'here'], 'found "here"'],
    [['explain'], 'needs a file'],
    [['explain', 'a', 'b'], 'found "b"'],
  ])('%j is refused', (args, message) => {
    expect(() => readRequest(args)).toThrow(UsageError);
    expect(() => readRequest(args)).toThrow(message);
  });
});
