import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** Reuters-21578 as gzipped JSON lines, beside the project. */
export const CORPUS = resolve(import.meta.dirname, '../../../shared/corpora/reuters21578.jsonl.gz');

const Story = z.object({
  id: z.number(),
  title: z.string().nullable(),
  dateline: z.string().nullable(),
  body: z.string().nullable(),
});

/** Writes the first `count` stories that have a body as originals, one file each. Returns how many there were. */
export function writeOriginals(folder: string, count: number): number {
  mkdirSync(folder, { recursive: true });
  let written = 0;
  for (const line of gunzipSync(readFileSync(CORPUS)).toString('utf8').split('\n')) {
    if (written === count) break;
    if (line === '') continue;
    const raw: unknown = JSON.parse(line);
    const story = Story.parse(raw);
    if (story.body === null || story.body === '') continue;
    const text = `${story.title ?? ''}\n\n    ${story.dateline ?? ''} ${story.body}\n`;
    writeFileSync(join(folder, `reuters-${String(story.id).padStart(5, '0')}.txt`), text);
    written += 1;
  }
  return written;
}
