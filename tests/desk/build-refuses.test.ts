/** What a build refuses before the site is made: no output folder is touched. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/desk/build.ts';
import { ingest } from '../../src/desk/ingest.ts';
import { describeProblems } from '../../src/desk/report.ts';
import { filesIn, makeFolder, putFiles } from './folder.ts';

const STORY = 'A dam breaks near Oslo\n\nOSLO, May 3. /NTB/. A dam broke near Oslo, Ola Hansen said.\n';

function archive(): string {
  const content = makeFolder({ 'originals/dam.txt': STORY });
  ingest({ paths: [], content });
  return content;
}

test.each([
  ['publish: ful', 'publish'],
  ['baseUrl: javascript:alert(1)', 'baseUrl'],
  ['timeZone: Mars/X', 'timeZone'],
])('settings with %s: the same line as check says, and no site', async (line, key) => {
  const content = archive();
  putFiles(content, { 'archive.yaml': `title: a\n${line}\n` });
  const out = join(makeFolder(), 'out');
  const { problems, published } = await build({ content, out });
  expect(published).toBe(false);
  expect(describeProblems(problems)).toMatch(new RegExp(`^archive\\.yaml:2  error  ${key}: [^\\n]+\\n    found: "`));
  expect(existsSync(out)).toBe(false);
});

test('strictly, what check calls an error is one of the build, too', async () => {
  const content = archive();
  const path = Object.keys(filesIn(content)).find((file) => file.startsWith('articles/')) ?? '';
  putFiles(content, { [path]: `${filesIn(content)[path] ?? ''}\n:quote["It broke."]{by=nobody-at-all} he said.\n` });
  const out = join(makeFolder(), 'out');
  const { problems, published } = await build({ content, out, strict: true });
  expect(published).toBe(false);
  expect(problems).toContainEqual(expect.objectContaining({ rule: 'unknown-speaker', file: path }));
  expect(existsSync(out)).toBe(false);
});

test('a message of many lines is printed as such, and none of its lines can pass for a problem', () => {
  const message = 'The site could not be built:\na.md  error  x\u001b[31m';
  expect(describeProblems([{ severity: 'error', rule: 'build-failed', file: 'content', message }])).toBe(
    'content  error  The site could not be built:\n    a.md  error  x\\u001b[31m\n',
  );
});
