import { statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { ORIGINAL, readOriginal } from './content.ts';
import type { Original } from './original.ts';
import { PAGE, withoutPageParts } from './page-parts.ts';
import { isInside, unreadable, walk } from './walk.ts';

/** Originals that stand outside the content folder and are to be taken in. */
export interface Newcomers {
  originals: Original[];
  /** SHA-256 of everything that the paths name, also of what the archive holds already. */
  named: Set<string>;
  /** Paths of held originals whose bytes have come under a name that stands before theirs, by SHA-256: the newcomer takes their place. */
  renamed: Map<string, string>;
  problems: Problem[];
}

/**
 * Reads the files and folders named on the command line and gives each original its name in the archive.
 * Of the same bytes under several names the first name stands, whichever came first: names can tell dates and titles.
 * A name that is taken by other bytes gets a hash suffix.
 * @param pinned SHA-256 of the originals that a person's article names; those keep their path
 */
export function readNewcomers(
  paths: readonly string[],
  folder: string,
  held: readonly Original[],
  pinned: ReadonlySet<string>,
): Newcomers {
  const found = paths.map((path) => listFiles(resolve(path), folder));
  const problems = found.flatMap((list) => list.problems);
  // A path into the archive takes nothing in, but names what is there.
  const inside = paths.map((path) => resolve(path)).filter((path) => isInside(join(folder, 'originals'), path));
  const isNamed = ({ path }: Original): boolean => inside.some((named) => isInside(named, join(folder, path)));
  const read = found.flatMap((list) =>
    list.files.flatMap(({ file, name }) => {
      const { original, problem } = readOriginal(file, name);
      if (problem) problems.push({ ...problem, file });
      return original ? [{ ...original, from: file }] : [];
    }),
  );
  const named = new Set([...read, ...held.filter(isNamed)].map(({ sha256 }) => sha256));
  const hashes = new Set<string>();
  const first = new Map([...held].reverse().map((original) => [original.sha256, original.path]));
  const renamed = new Map<string, string>();
  const names = new Set(held.map(({ path }) => portable(path)));
  const originals: Original[] = [];
  for (const original of read.sort(byNameAndHash)) {
    if (hashes.has(original.sha256)) continue;
    hashes.add(original.sha256);
    const wish = `originals/${original.path}`;
    const old = first.get(original.sha256);
    if (old !== undefined) {
      if (wish >= old || names.has(portable(wish)) || pinned.has(original.sha256) || hasParts(old, folder)) continue;
      renamed.set(original.sha256, old);
      problems.push({ ...RENAMED(old), file: wish });
    }
    const path = freeName(wish, original.sha256, names);
    names.add(portable(path));
    originals.push({ ...original, path });
  }
  return { originals, named, renamed, problems };
}

const RENAMED = (old: string): Omit<Problem, 'file'> => ({
  severity: 'warning',
  rule: 'renamed-original',
  message: `the same bytes as ${old}; of several names the first stands, so the file is called this from now on`,
});

/** Whether files that a browser has put beside a saved page go by its name. */
function hasParts(path: string, folder: string): boolean {
  if (!PAGE.test(path)) return false;
  const { files } = walk(join(folder, 'originals'));
  const others = files.filter((file) => `originals/${file}` !== path);
  return withoutPageParts(others).length >= withoutPageParts(files).length;
}

interface Listed {
  files: { file: string; name: string }[];
  problems: Problem[];
}

/** Files at `path` with their names under `originals/`; a folder's own folders are kept. */
function listFiles(path: string, folder: string): Listed {
  if (isInside(join(folder, 'originals'), path)) return { files: [], problems: [] };
  try {
    if (!statSync(path).isDirectory()) return { files: [{ file: path, name: basename(path) }], problems: [] };
    const { files, problems } = walk(path);
    const outside = withoutPageParts(files)
      .map((name) => ({ file: join(path, name), name }))
      .filter(({ file }) => !isInside(folder, file));
    const faults = problems.map((problem) => ({ ...problem, file: join(path, problem.file) }));
    if (!outside.some(({ name }) => ORIGINAL.test(name))) faults.push({ ...NOTHING_HERE, file: path });
    return { files: outside, problems: faults };
  } catch (error) {
    return { files: [], problems: [{ ...unreadable(error), file: relative(process.cwd(), path) || path }] };
  }
}

const NOTHING_HERE = {
  severity: 'error',
  rule: 'no-originals',
  message: 'the folder holds no article',
  expected: '.txt, .md or .html files',
  fix: 'name the folder that holds the articles',
} as const;

const byNameAndHash = (a: Original, b: Original): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.sha256 < b.sha256 ? -1 : Number(a.sha256 > b.sha256);

/** What two names must differ in to be two names on every file system. */
const portable = (path: string): string => path.normalize('NFC').toLowerCase();

function freeName(path: string, sha256: string, taken: ReadonlySet<string>): string {
  if (!taken.has(portable(path))) return path;
  const end = extname(path);
  const stem = path.slice(0, path.length - end.length);
  for (let digits = 6; digits < sha256.length; digits += 2) {
    const name = `${stem}-${sha256.slice(0, digits)}${end}`;
    if (!taken.has(portable(name))) return name;
  }
  return `${stem}-${sha256}${end}`;
}
