import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingest } from '../../src/desk/ingest.ts';
import type { Summary } from '../../src/desk/summary.ts';
import { isSealed } from '../../src/markdown/index.ts';
import { filesIn, makeFolder, putFiles, timesIn } from './folder.ts';

const DAM =
  'A dam breaks near Oslo\n\nOSLO, May 3. /NTB/. A dam broke on Tuesday, Norway\'s Prime Minister Erna Solberg said.\n\n"It broke," Solberg said.\n\nThe dam was built in 1954 and stood until Tuesday.\n';
const FERRY =
  'A ferry runs again between the islands\n\nBERGEN, May 9. /NTB/. The ferry runs again after repairs, the company said on Monday.\n\nThe repairs took a week and cost little, the company added.\n';

const runIn = (content: string, paths: string[] = []): Summary => ingest({ paths, content });
const rules = ({ problems }: Summary): string[] => problems.map(({ rule }) => rule);
function only(folder: string, pattern: RegExp): string {
  const found = Object.keys(filesIn(folder)).filter((file) => pattern.test(file));
  expect(found).toHaveLength(1);
  return found[0] ?? '';
}

test('a first ingest takes originals in byte for byte and writes articles, records and settings', () => {
  const from = makeFolder({ 'dam.txt': DAM, 'more/ferry.txt': FERRY });
  const content = join(makeFolder(), 'content');
  const summary = runIn(content, [from]);
  expect(summary).toMatchObject({ articles: { added: 2, changed: 0, unchanged: 0, kept: 0 }, originals: 2 });
  const files = filesIn(content);
  expect(files['originals/dam.txt']).toBe(DAM);
  expect(files['originals/more/ferry.txt']).toBe(FERRY);
  expect(files['archive.yaml']).toContain('# period:');
  const written = Object.entries(files).filter(([file]) => file.endsWith('.md'));
  expect(written.filter(([file]) => file.startsWith('articles/'))).toHaveLength(2);
  for (const [, text] of written) expect(isSealed(Buffer.from(text, 'latin1').toString('utf8'))).toBe(true);
});

test('a second run writes no file', () => {
  const content = makeFolder({ 'originals/dam.txt': DAM, 'originals/ferry.txt': FERRY });
  runIn(content);
  const before = timesIn(content);
  expect(runIn(content).articles).toEqual({ added: 0, changed: 0, unchanged: 2, kept: 0 });
  expect(timesIn(content)).toEqual(before);
});

test('an edited article is not overwritten, and the run says so', () => {
  const content = makeFolder({ 'originals/dam.txt': DAM, 'originals/ferry.txt': FERRY });
  runIn(content);
  const path = only(content, /dam-breaks/);
  const edited = `${filesIn(content)[path] ?? ''}\nA correction.\n`;
  putFiles(content, { [path]: Buffer.from(edited, 'latin1') });
  const summary = runIn(content);
  expect(filesIn(content)[path]).toBe(edited);
  expect(summary.problems).toContainEqual(expect.objectContaining({ rule: 'edited', file: path, severity: 'warning' }));
  expect(summary.articles).toMatchObject({ unchanged: 1, kept: 1, added: 0 });
});

test('an edited article stays where it is when its date changes; nothing is written beside it', () => {
  const content = makeFolder({ 'originals/dam.txt': DAM });
  runIn(content);
  const path = only(content, /dam-breaks/);
  const text = (filesIn(content)[path] ?? '')
    .replace(/^date: .*$/m, 'date: 2015-05-03')
    .replace(/^title: .*$/m, 'title: Another title');
  putFiles(content, { [path]: Buffer.from(text, 'latin1') });
  runIn(content);
  expect(only(content, /^articles\//)).toBe(path);
});

test('an article file with frontmatter that a person broke is kept', () => {
  const content = makeFolder({ 'originals/dam.txt': DAM });
  runIn(content);
  const path = only(content, /dam-breaks/);
  const broken = (filesIn(content)[path] ?? '').replace('title:', 'title: [');
  putFiles(content, { [path]: Buffer.from(broken, 'latin1') });
  runIn(content);
  expect(filesIn(content)[only(content, /^articles\//)]).toBe(broken);
});

test('an id stays when the title of the file changes', () => {
  const content = makeFolder({ 'originals/dam.txt': DAM });
  runIn(content);
  const path = only(content, /dam-breaks/);
  const text = filesIn(content)[path] ?? '';
  const id = /^id: (.*)$/m.exec(text)?.[1] ?? '';
  // As if an older version of the program had given it, from another title.
  putFiles(content, { [path]: Buffer.from(text.replace(id, 'older-title-123456'), 'latin1') });
  rmSync(join(content, 'actors'), { recursive: true, force: true });
  runIn(content);
  expect(filesIn(content)[path]).toContain('id: older-title-123456');
});

test('deleting an original deletes nothing, and the run says so', () => {
  const content = makeFolder({ 'originals/dam.txt': DAM, 'originals/ferry.txt': FERRY });
  runIn(content);
  const before = filesIn(content);
  rmSync(join(content, 'originals/dam.txt'));
  const summary = runIn(content);
  const { 'originals/dam.txt': _gone, ...rest } = before;
  expect(filesIn(content)).toEqual(rest);
  expect(rules(summary)).toContain('original-gone');
  expect(runIn(content).removed).toBe(0);
});

test("the machine's file that is no longer made goes; a person's record stays", () => {
  const content = makeFolder({
    'originals/dam.txt': DAM,
    'actors/a-person.md': '---\nname: A Person\nkind: person\n---\n',
  });
  runIn(content);
  const stale = (filesIn(content)[only(content, /^articles\//)] ?? '').replace(/^machine: .*\n/m, '');
  expect(stale).not.toBe('');
  const moved = only(content, /^articles\//);
  const text = filesIn(content)[moved] ?? '';
  rmSync(join(content, moved));
  putFiles(content, { 'articles/1999/01/01-elsewhere.md': Buffer.from(text, 'latin1') });
  runIn(content);
  expect(only(content, /^articles\//)).toBe(moved);
  expect(existsSync(join(content, 'articles/1999'))).toBe(false);
  expect(existsSync(join(content, 'actors/a-person.md'))).toBe(true);
});

test('a deleted article is made again', () => {
  const content = makeFolder({ 'originals/dam.txt': DAM });
  runIn(content);
  const before = filesIn(content);
  rmSync(join(content, 'articles'), { recursive: true });
  runIn(content);
  expect(filesIn(content)).toEqual(before);
});

const UNDATED = 'A bridge is open again\n\nThe bridge is open again, the council said. It had been shut.\n';

test.each([
  ['a day', { '2016-09-20-bridge.txt': UNDATED }, { 'zzz.txt': UNDATED }],
  ['a format', { 'bridge.md': UNDATED }, { 'bridge.txt': UNDATED }],
  ['a folder', { 'a/bridge.txt': UNDATED }, { 'bridge.txt': UNDATED, 'ferry.txt': FERRY }],
])('the same bytes under two names, one of which tells %s: the result is the same in either order', (_what, p, q) => {
  const [one, other, both] = [makeFolder(), makeFolder(), makeFolder()];
  runIn(one, [makeFolder(p)]);
  runIn(one, [makeFolder(q)]);
  runIn(other, [makeFolder(q)]);
  const { problems, originals } = runIn(other, [makeFolder(p)]);
  runIn(both, [makeFolder(p), makeFolder(q)]);
  expect(filesIn(one)).toEqual(filesIn(both));
  expect(filesIn(other)).toEqual(filesIn(both));
  expect(problems.map(({ rule }) => rule)).toContain('renamed-original');
  expect(originals).toBe(0);
});

test('an original that a person’s article names keeps its path', () => {
  const content = makeFolder();
  runIn(content, [makeFolder({ 'zzz.txt': UNDATED })]);
  const path = only(content, /^articles\//);
  putFiles(content, { [path]: `${filesIn(content)[path] ?? ''}\nA word by hand.\n` });
  const before = filesIn(content);
  runIn(content, [makeFolder({ '2016-09-20-bridge.txt': UNDATED })]);
  expect(filesIn(content)).toEqual(before);
});

test('a saved page with its parts beside it keeps its name', () => {
  const page = `<title>A bridge is open again</title><h1>A bridge is open again</h1><p>${'The bridge is open again, the council said. '.repeat(9)}</p>`;
  const content = makeFolder({
    'originals/zzz.html': page,
    'originals/zzz_files/ad.html': page.replace('open', 'shut'),
  });
  runIn(content);
  const before = filesIn(content);
  runIn(content, [makeFolder({ 'a.html': page })]);
  expect(filesIn(content)).toEqual(before);
});

test('the same bytes are taken once, another file of the same name gets a hash suffix', () => {
  const content = makeFolder();
  runIn(content, [
    makeFolder({ 'story.txt': DAM }),
    makeFolder({ 'copy.txt': DAM }),
    makeFolder({ 'story.txt': FERRY }),
  ]);
  const originals = Object.entries(filesIn(content)).filter(([file]) => file.startsWith('originals/'));
  expect(originals.map(([, text]) => text).sort()).toEqual([DAM, FERRY].sort());
  expect(runIn(content, [makeFolder({ 'again.txt': DAM })])).toMatchObject({ originals: 0, articles: { added: 0 } });
  runIn(content, [
    makeFolder({ 'STORY.txt': 'Another story with this name\n\nIt has a body of one sentence and another.\n' }),
  ]);
  expect(only(content, /^originals\/STORY-[0-9a-f]{6}\.txt$/)).not.toBe('');
});
