import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isSealed } from '../markdown/index.ts';
import type { Problem } from '../model/problem.ts';
import type { Original } from './original.ts';
import { withoutPageParts } from './page-parts.ts';
import { unreadable, walk } from './walk.ts';

/** A Markdown file of the content folder. */
export interface StoredFile {
  /** Path in the content folder, with `/`. */
  path: string;
  text: string;
  /** Whether it still is what the machine wrote; false once a person has edited it. */
  sealed: boolean;
}

/** A content folder as it lies there; nothing in it is judged yet. */
export interface Content {
  originals: Original[];
  articles: StoredFile[];
  actors: StoredFile[];
  places: StoredFile[];
  sources: StoredFile[];
  /** What killed runs have left of files they were writing. */
  leftovers: string[];
  problems: Problem[];
}

/** Formats of originals that are read. */
export const ORIGINAL = /\.(?:txt|md|html?|xhtml)$/i;

/** An article is text; a larger file is a dump or no text at all. */
const LARGEST_ORIGINAL = 10 * 1024 * 1024;

/** Reads a content folder, in stable order. What cannot be read is a problem; the rest is read. */
export function readContent(folder: string): Content {
  const problems: Problem[] = [];
  const leftovers: string[] = [];
  const list = (name: string, wanted: RegExp): string[] => {
    const { files, leftovers: remains, problems: faults } = walk(join(folder, name));
    leftovers.push(...remains.map((file) => `${name}/${file}`));
    problems.push(...faults.map((fault) => ({ ...fault, file: `${name}/${fault.file}` })));
    return files.filter((file) => wanted.test(file)).map((file) => `${name}/${file}`);
  };
  const read = (name: string): StoredFile[] =>
    list(name, /\.md$/).flatMap((path) => {
      try {
        const text = readFileSync(join(folder, path), 'utf8');
        return [{ path, text, sealed: isSealed(text) }];
      } catch (error) {
        problems.push({ ...unreadable(error), file: path });
        return [];
      }
    });
  const originals = withoutPageParts(list('originals', /./)).flatMap((path) => {
    const { original, problem } = readOriginal(join(folder, path), path);
    if (problem) problems.push(problem);
    return original ? [original] : [];
  });
  return {
    originals,
    articles: read('articles'),
    actors: read('actors'),
    places: read('places'),
    sources: read('sources'),
    leftovers,
    problems,
  };
}

/** Reads one original; `path` is what it is, or will be, called in the content folder. */
export function readOriginal(file: string, path: string): { original?: Original; problem?: Problem } {
  if (!ORIGINAL.test(path)) return { problem: { ...UNKNOWN_FORMAT, file: path } };
  try {
    const { size } = statSync(file);
    if (size > LARGEST_ORIGINAL) return { problem: { ...TOO_LARGE, file: path, found: `${String(size)} bytes` } };
    const bytes = readFileSync(file);
    return { original: { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') } };
  } catch (error) {
    return { problem: { ...unreadable(error), file: path } };
  }
}

const UNKNOWN_FORMAT = {
  severity: 'warning',
  rule: 'unknown-format',
  message: 'the file is in a format that is not read',
  expected: 'a .txt, .md or .html file',
  fix: 'save the article as plain text',
} as const;

const TOO_LARGE = {
  severity: 'error',
  rule: 'too-large',
  message: 'the file is too large for an article',
  expected: `at most ${String(LARGEST_ORIGINAL)} bytes`,
  fix: 'split it into one file for each article',
} as const;
