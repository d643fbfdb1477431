/** The promises that a user can rely on, held against whole runs: own demo stories always, seeds and corpora where they are. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CORPORA, originals } from '../../scripts/evaluate/originals.ts';
import { readSeeds } from '../../scripts/evaluate/corpora.ts';
import { readContent } from '../../src/desk/content.ts';
import { ingest } from '../../src/desk/ingest.ts';
import { readLibrary } from '../../src/desk/library.ts';
import type { Article } from '../../src/model/article.ts';
import { filesIn, makeFolder, putFiles } from './folder.ts';

type Files = Record<string, Uint8Array>;

const DEMO = fileURLToPath(new URL('../../content/originals/', import.meta.url));
const demo: Files = Object.fromEntries(readdirSync(DEMO).map((name) => [name, readFileSync(join(DEMO, name))]));
const seeds: Files = Object.fromEntries(readSeeds().map(({ name, bytes }) => [name, bytes]));
const encoder = new TextEncoder();

/** Every `step`-th story of a corpus as a file. */
function sample(corpus: string, count: number): Files {
  const all = originals(corpus);
  const step = Math.max(1, Math.floor(all.length / count));
  const chosen = all.filter((_, index) => index % step === 0);
  return Object.fromEntries(chosen.map(({ text }, index) => [`${corpus}-${String(index)}.txt`, encoder.encode(text)]));
}

function freshIngest(files: Files): string {
  const content = makeFolder();
  ingest({ paths: [makeFolder(files)], content });
  return content;
}

function articlesOf(content: string): Article[] {
  return readLibrary(readContent(content)).articles.flatMap(({ data }) => data ?? []);
}

describe('promise 1: nothing lost, nothing invented', () => {
  const dense = (text: string): string => text.replace(/[ \t\n]+/g, '');
  const sets: [name: string, files: Files][] = [
    ['seeds', seeds],
    ['demo', demo],
    ...CORPORA.map((name): [string, Files] => [name, sample(name, 40)]),
  ];

  test.each(sets.filter(([, files]) => Object.keys(files).length > 0))('%s', (_name, files) => {
    const articles = articlesOf(freshIngest(files));
    expect(articles.length).toBeGreaterThan(0);
    for (const { data, body } of articles) {
      const bytes = files[data.original.path.replace(/^originals\//, '')];
      const decoded = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
      let left = decoded;
      for (const { text, at } of [...data.removed].sort((a, b) => b.at - a.at)) {
        expect(decoded.slice(at, at + text.length)).toBe(text);
        left = left.slice(0, at) + left.slice(at + text.length);
      }
      const title = data.evidence.title === undefined ? data.title : '';
      expect(dense(title + (data.description ?? '') + body)).toBe(dense(left));
    }
  });
});

describe('promise 3: people win', () => {
  test('a record that a person has edited is obeyed and kept', () => {
    const content = freshIngest(demo);
    const id =
      Object.keys(filesIn(content)).find((file) => file.startsWith('actors/') && file.includes('peskov')) ?? '';
    const text = readFileSync(join(content, id), 'utf8');
    const edited = text.replace('kind: person', 'kind: person\nbanned: true');
    expect(edited).not.toBe(text);
    putFiles(content, { [id]: edited });
    const { problems } = ingest({ paths: [], content });
    expect(readFileSync(join(content, id), 'utf8')).toBe(edited);
    expect(problems).toContainEqual(expect.objectContaining({ rule: 'edited', file: id }));
    const mentioned = articlesOf(content).flatMap(({ mentions }) => mentions.map((mention) => mention.id));
    expect(mentioned).not.toContain(id.replace(/^actors\/|\.md$/g, ''));
  });

  test('whatever files a person edits, a run changes none of them', () => {
    const content = freshIngest(demo);
    const paths = Object.keys(filesIn(content)).filter(
      (file) => file.endsWith('.md') && !file.startsWith('originals/'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...paths), { minLength: 1, maxLength: 4 }), (chosen) => {
        const copy = makeFolder(
          Object.fromEntries(
            Object.entries(filesIn(content)).map(([file, text]) => [file, Buffer.from(text, 'latin1')]),
          ),
        );
        const edited = Object.fromEntries(
          chosen.map((file) => [file, `${filesIn(copy)[file] ?? ''}\nA word by hand.\n`]),
        );
        putFiles(
          copy,
          Object.fromEntries(Object.entries(edited).map(([file, text]) => [file, Buffer.from(text, 'latin1')])),
        );
        ingest({ paths: [], content: copy });
        expect(filesIn(copy)).toMatchObject(edited);
      }),
      { numRuns: 5 },
    );
  });
});

describe('promise 5: same input, same bytes', () => {
  const sets: [name: string, files: Files][] = [
    ['demo', demo],
    ['seeds', seeds],
    ['a mix', { ...seeds, ...sample('fa-kes', 12), ...sample('newsposts2016', 12), ...sample('reuters21578', 12) }],
  ];

  test.each(sets.filter(([, files]) => Object.keys(files).length > 0))(
    '%s: however they arrive, the result is that of a fresh ingest',
    (_name, files) => {
      const whole = filesIn(freshIngest(files));
      expect(filesIn(freshIngest(files))).toEqual(whole);
      const order = fc.shuffledSubarray(Object.keys(files), { minLength: Object.keys(files).length });
      fc.assert(
        fc.property(order, fc.integer({ min: 1, max: 3 }), (names, cuts) => {
          const content = makeFolder();
          const size = Math.ceil(names.length / (cuts + 1));
          for (let at = 0; at < names.length; at += size) {
            const batch = names
              .slice(at, at + size)
              .map((name): [string, Uint8Array] => [name, files[name] ?? new Uint8Array()]);
            ingest({ paths: [makeFolder(Object.fromEntries(batch))], content });
          }
          expect(filesIn(content)).toEqual(whole);
        }),
        { numRuns: 3 },
      );
    },
  );
});

describe('promise 6: addresses last', () => {
  test('an id stays when the date is learned later; the file moves to its day', () => {
    const story =
      'A bridge opens over the sound\n\nOSLO, May 4. A bridge opens, the council said.\n\nThe bridge is long.\n';
    const content = freshIngest({ 'bridge.txt': encoder.encode(story) });
    const [before] = articlesOf(content);
    expect(Object.keys(filesIn(content))).toContain('articles/undated/a-bridge-opens-over-the-sound.md');
    ingest({ paths: [], content, year: 2016 });
    const [after, ...more] = articlesOf(content);
    expect(more).toEqual([]);
    expect(after?.data.id).toBe(before?.data.id);
    expect(Object.keys(filesIn(content))).toContain('articles/2016/05/04-a-bridge-opens-over-the-sound.md');
  });
});
