/**
 * Whole stories of our own through the whole desk. Each folder of tests/golden is a case: `input.txt` or `input.md`,
 * and what each stage makes of it, so that the stage that fails shows at once.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../../src/desk/content.ts';
import { ingest } from '../../src/desk/ingest.ts';
import { readLibrary } from '../../src/desk/library.ts';
import { parseOriginal } from '../../src/parse/index.ts';
import { makeFolder } from './folder.ts';

const GOLDEN = fileURLToPath(new URL('../golden/', import.meta.url));
const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

test.each(readdirSync(GOLDEN).sort())('%s', async (name) => {
  const folder = join(GOLDEN, name);
  const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
  const bytes = readFileSync(join(folder, input));
  const { story } = parseOriginal(bytes, input);
  expect(story).toBeDefined();
  const { decoded: _decoded, body: _body, ...parts } = story ?? { decoded: '', body: '' };
  await expect(pretty(parts)).toMatchFileSnapshot(join(folder, 'story.json'));

  const content = makeFolder();
  const { problems } = ingest({ paths: [makeFolder({ [input]: bytes })].map((path) => join(path, input)), content });
  expect(problems).toEqual([]);
  const [article] = readLibrary(readContent(content)).articles;
  const { mentions, dates, quotes } = article?.data ?? { mentions: [], dates: [], quotes: [] };
  await expect(pretty({ mentions, dates, quotes })).toMatchFileSnapshot(join(folder, 'annotations.json'));
  await expect(article?.file.text).toMatchFileSnapshot(join(folder, 'article.md'));
});
