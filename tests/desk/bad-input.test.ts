/** Each kind of bad input: a clear line, the rest processed, nothing lost or half-written. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingest } from '../../src/desk/ingest.ts';
import type { Summary } from '../../src/desk/summary.ts';
import { filesIn, makeFolder } from './folder.ts';

const SOUND =
  'A ferry runs again between the islands\n\nBERGEN, May 9. The ferry runs again after repairs, the company said on Monday.\n\nThe repairs took a week.\n';

/** Ingests a folder that holds a sound article beside the bad one. */
function ingestWith(bad: Readonly<Record<string, string | Uint8Array>>): {
  summary: Summary;
  files: Record<string, string>;
} {
  const content = join(makeFolder(), 'content');
  const summary = ingest({ paths: [makeFolder({ 'sound.txt': SOUND, ...bad })], content });
  const files = filesIn(content);
  expect(files['originals/sound.txt']).toBe(SOUND);
  return { summary, files };
}
const articlesIn = (files: Readonly<Record<string, string>>): string[] =>
  Object.keys(files).filter((file) => file.startsWith('articles/'));

test.each<[name: string, data: string | Uint8Array, rule: string]>([
  ['empty', '', 'empty-file'],
  ['blank', ' \n\n\t\n', 'empty-file'],
  ['binary', Uint8Array.of(72, 105, 0, 1, 2, 255, 254), 'binary-file'],
  ['over 10 MB', Buffer.alloc(20 * 1024 * 1024, 'word '), 'too-large'],
])('a file that is %s is refused by name, the rest is done', (_name, data, rule) => {
  const { summary, files } = ingestWith({ 'bad.txt': data });
  const [problem, ...more] = summary.problems.filter(({ severity }) => severity === 'error');
  expect(problem).toMatchObject({ rule });
  expect(problem?.file).toContain('bad.txt');
  expect(problem?.fix).toBeTruthy();
  expect(more).toEqual([]);
  expect(articlesIn(files)).toHaveLength(1);
  expect(Object.keys(files)).not.toContain('originals/bad.txt');
});

test('files that are refused are named where they lie, so that two of one name can be told apart', () => {
  const [one, other] = [makeFolder({ 'bad.txt': '' }), makeFolder({ 'bad.txt': 'a\0b' })];
  const { problems } = ingest({ paths: [one, other], content: makeFolder() });
  expect(problems.map(({ file }) => file).sort()).toEqual([join(other, 'bad.txt'), join(one, 'bad.txt')].sort());
});

test('a bad file that lies among the originals is named and left there', () => {
  const content = makeFolder({ 'originals/bad.txt': '', 'originals/sound.txt': SOUND });
  const { problems } = ingest({ paths: [], content });
  expect(problems).toMatchObject([{ file: 'originals/bad.txt', severity: 'error' }]);
  expect(filesIn(content)['originals/bad.txt']).toBe('');
});

test('a file of one line of 2 MB is done', () => {
  const line = `A long line\n\n${'The company said on Monday that "it runs" again, and Erna Solberg of Norway agreed. '.repeat(24_000)}`;
  expect(articlesIn(ingestWith({ 'long.txt': line }).files)).toHaveLength(2);
});

test('a file of one line of 2 MB without a space is done', () => {
  expect(articlesIn(ingestWith({ 'long.txt': `A long word\n\n${'x'.repeat(2_000_000)}` }).files)).toHaveLength(2);
});

test('bytes that are not UTF-8 are read in the charset they are in, and kept as they are', () => {
  const latin = Buffer.from(
    'Le caf\xe9 rouvre\n\nPARIS, May 3. The caf\xe9 runs again, the company said.\n\nIt had closed in 2014.\n',
    'latin1',
  );
  const { files } = ingestWith({ 'cafe.txt': latin });
  expect(files['originals/cafe.txt']).toBe(latin.toString('latin1'));
  expect(articlesIn(files)).toHaveLength(2);
});

test.each([
  'a name with spaces.txt',
  '😀 smile.txt',
  '..story.txt',
  'a..b.txt',
  "o'hara & sons; rm -rf.txt",
  'con.txt',
  '-rf.txt',
])('a file may be called %s', (name) => {
  const { files, summary } = ingestWith({
    [name]: `Story called otherwise\n\nThis story has a name of its own.\n\nIts file has another.\n`,
  });
  expect(articlesIn(files)).toHaveLength(2);
  expect(Object.keys(files)).toContain(Buffer.from(`originals/${name}`).toString());
  expect(summary.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('two stories with the same title and day both stand, each with its hash', () => {
  const { files } = ingestWith({ 'twin.txt': SOUND.replace('week', 'month') });
  const articles = articlesIn(files);
  expect(articles).toHaveLength(2);
  for (const path of articles) expect(path).toMatch(/-[0-9a-f]{6}\.md$/);
});

test('the same bytes twice give one article', () => {
  const { files } = ingestWith({ 'zzz.txt': SOUND });
  expect(articlesIn(files)).toHaveLength(1);
});

test('the same bytes twice among the originals are reported', () => {
  const content = makeFolder({ 'originals/a.txt': SOUND, 'originals/b.txt': SOUND });
  expect(ingest({ paths: [], content }).problems).toMatchObject([
    { rule: 'same-bytes', file: 'originals/b.txt', severity: 'warning' },
  ]);
});

test('a folder without articles, and a path that is not there, are errors', () => {
  const content = makeFolder({ 'originals/sound.txt': SOUND });
  const { problems } = ingest({ paths: [makeFolder({ 'photo.jpg': 'x' }), '/nowhere/at/all'], content });
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule }) => rule)).toEqual(['no-originals', 'unreadable']);
  expect(articlesIn(filesIn(content))).toHaveLength(1);
});

test('a link that leads out of the folder is not followed', () => {
  const outside = makeFolder({ 'secret.txt': SOUND });
  const content = makeFolder({
    'originals/own.txt': 'A story of its own\n\nIt has a body of one sentence and another.\n',
  });
  symlinkSync(join(outside, 'secret.txt'), join(content, 'originals/secret.txt'));
  symlinkSync(outside, join(content, 'originals/folder'));
  const { problems } = ingest({ paths: [], content });
  expect(problems.map(({ rule, file }) => [rule, file])).toEqual([
    ['link-leaves-folder', 'originals/folder'],
    ['link-leaves-folder', 'originals/secret.txt'],
  ]);
  expect(articlesIn(filesIn(content))).toHaveLength(1);
});

test('a broken article file does not stop the others', () => {
  const content = makeFolder({
    'originals/sound.txt': SOUND,
    'articles/undated/broken.md': '---\ntitle: [\n---\nx\n',
    'actors/broken.md': '---\nname: [\n---\n',
  });
  const { problems } = ingest({ paths: [], content });
  expect(problems).toContainEqual(expect.objectContaining({ severity: 'error', file: 'actors/broken.md' }));
  expect(articlesIn(filesIn(content))).toHaveLength(2);
  expect(filesIn(content)['articles/undated/broken.md']).toBe('---\ntitle: [\n---\nx\n');
});

test.each(['Summer Breeze', 'SummerBreeze', 'Sommer_Brise(1)'])(
  'a record called %s is told with the name that it should have, and marks nothing',
  (name) => {
    const story = 'A band plays in Oslo\n\nOSLO, May 3. Summer Breeze was the name of the band, it said.\n';
    const content = makeFolder({
      'originals/band.txt': story,
      [`actors/${name}.md`]: '---\nname: Summer Breeze\nkind: organization\n---\n',
    });
    const { problems } = ingest({ paths: [], content });
    expect(problems).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        rule: 'bad-record-name',
        file: `actors/${name}.md`,
        found: name,
        fix: expect.stringMatching(/rename it to actors\/[a-z0-9-]+\.md/),
      }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ rule: 'edited', message: expect.stringContaining('but not obeyed') }),
    );
    const files = filesIn(content);
    const [article = ''] = articlesIn(files);
    expect(files[article]).toContain('Summer Breeze was the name of the band');
    expect(files[article]).not.toContain(`(actor:${name})`);
  },
);

test('a record that cannot be read is not called obeyed', () => {
  const content = makeFolder({
    'originals/sound.txt': SOUND,
    'actors/kremlin.md': '---\nname: Kremlin\nkind: alien\n---\n',
  });
  const said = ingest({ paths: [], content }).problems.filter(({ file }) => file === 'actors/kremlin.md');
  expect(said).toMatchObject([
    { severity: 'error', rule: 'bad-field' },
    { severity: 'warning', message: 'edited by hand; kept as it is, but not obeyed until it is mended' },
  ]);
});

test.each([
  ['1.txt', 'first sentence'],
  ['a bridge across the sound.txt', 'file name'],
])('a title that is none of the text’s own says where it comes from: %s', (name, origin) => {
  const { files } = ingestWith({ [name]: '---\n\nA rule first, then text. And more of the text follows here.\n' });
  const texts = articlesIn(files).map((path) => files[path] ?? '');
  expect(texts.filter((text) => text.includes(`  title: ${origin}\n`))).toHaveLength(1);
});

test('a title cannot lead a file out of its folder', () => {
  const { files } = ingestWith({
    'evil.md': '---\ntitle: ../../../etc/passwd\ndate: 2016-05-03\n---\n\nThe story has a body.\n',
  });
  expect(articlesIn(files)).toContain('articles/2016/05/03-etc-passwd.md');
});
