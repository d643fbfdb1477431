import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { filesIn, makeFolder, putFiles } from './folder.ts';

const BIN = fileURLToPath(new URL('../../bin/dateline.mjs', import.meta.url));
const STORY =
  'A ferry runs again between the islands\n\nBERGEN, May 9. /NTB/. The ferry runs again after repairs, Erna Solberg said on Monday.\n\n"It runs," Solberg said.\n';

function dateline(args: readonly string[], cwd: string): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('dateline', () => {
  test('--help and --version', () => {
    const help = dateline(['--help'], makeFolder());
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const command of ['ingest', 'build', 'dev', 'preview', 'start', 'check', 'export', 'explain'])
      expect(help.out).toContain(`dateline ${command}`);
    expect(dateline(['--version'], makeFolder()).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([
    [[]],
    [['inject']],
    [['ingest', '--yeer', '2016']],
    [['export']],
    [['export', '--format', 'xml']],
    [['explain', 'nothing.md']],
    [['ingest']],
  ])('%j is wrong usage', (args) => {
    const { code, err, out } = dateline(args, makeFolder());
    expect(code).toBe(2);
    expect(err).toContain('dateline: ');
    expect(err).toContain('dateline --help');
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect(out).toBe('');
  });

  test('ingests, checks, exports and explains from any folder', () => {
    const cwd = makeFolder({ 'in/a story.txt': STORY });
    const ingested = dateline(['ingest', 'in', '--year', '2016'], cwd);
    expect(ingested).toMatchObject({ code: 0 });
    expect(ingested.out).toContain('1 new, 0 changed, 0 unchanged');
    expect(dateline(['check'], cwd)).toMatchObject({ code: 0, out: '0 errors, 0 warnings\n' });
    expect(JSON.parse(dateline(['check', '--json'], cwd).out)).toEqual([]);

    const exported = dateline(['export', '--format', 'jsonl', '--content', join(cwd, 'content')], makeFolder());
    expect(exported).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(exported.out)).toMatchObject({ title: 'A ferry runs again between the islands', source: 'NTB' });
    dateline(['export', '--format', 'jsonl', '--out', 'archive.jsonl'], cwd);
    expect(readFileSync(join(cwd, 'archive.jsonl'), 'utf8')).toBe(exported.out);

    const path = Object.keys(filesIn(join(cwd, 'content'))).find((file) => file.startsWith('articles/')) ?? '';
    const explained = dateline(['explain', join('content', path)], cwd);
    expect(explained.code).toBe(0);
    expect(explained.out).toContain('as the machine wrote it');
    expect(explained.out).toContain('"It runs,"');
    expect(explained.out).toMatch(/line \d+ {2}date/);
  });

  test('explain tells what is wrong in the article, and fails by it', () => {
    const cwd = makeFolder({ 'in/a story.txt': STORY });
    dateline(['ingest', 'in', '--year', '2016'], cwd);
    const path = Object.keys(filesIn(join(cwd, 'content'))).find((file) => file.startsWith('articles/')) ?? '';
    const text = readFileSync(join(cwd, 'content', path), 'utf8');
    putFiles(cwd, { [`content/${path}`]: text.replace('(date:2016-05-09)', '(date:2016-15-09)') });
    const { code, out, err } = dateline(['explain', join('content', path)], cwd);
    expect(err).toContain('a date link holds no date');
    expect(out).toContain('edited by hand');
    expect(code).toBe(1);
  });

  test('what is not there is told, not taken for empty', () => {
    const cwd = makeFolder();
    const exported = dateline(['export', '--format', 'jsonl', '--content', 'nowhere'], cwd);
    expect(exported).toMatchObject({ code: 1, out: '' });
    expect(exported.err).toContain('holds no article');
    expect(dateline(['ingest', 'nowhere.txt'], cwd).err).toMatch(
      /nowhere\.txt {2}error {2}there is no such file or folder/,
    );
    expect(dateline(['export'], cwd).err).toContain('export needs --format jsonl');
  });

  test('problems in the content give 1, a line each, and the rest is done', () => {
    const cwd = makeFolder({ 'in/good.txt': STORY, 'in/bad.txt': '' });
    const { code, out, err } = dateline(['ingest', 'in'], cwd);
    expect(code).toBe(1);
    expect(out).toContain('1 new');
    expect(err).toMatch(/bad\.txt(?::\d+)? {2}error {2}/);
  });
});
