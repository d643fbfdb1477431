import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { ASIDE } from './files.ts';

/** Files under a folder, as paths relative to it with `/`, sorted by code unit. */
export interface Walk {
  files: string[];
  /** What killed runs have left of files they were writing. */
  leftovers: string[];
  problems: Problem[];
}

/** One dot in front hides a name; two are somebody's idea of a title. */
const HIDDEN = /^\.(?!\.)/;

/**
 * Lists all files under `root`, hidden ones left out. A link is followed only where it stays inside `root`;
 * others are reported and left alone. A folder that does not exist holds no files.
 */
export function walk(root: string): Walk {
  const found: Walk = { files: [], leftovers: [], problems: [] };
  const seen = new Set<string>();
  const visit = (folder: string): void => {
    const real = realpathSync(folder);
    if (seen.has(real)) return;
    seen.add(real);
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      const file = relative(root, path).split(sep).join('/');
      if (ASIDE.test(name)) found.leftovers.push(file);
      if (HIDDEN.test(name)) continue;
      const fault = visitEntry(path, file);
      if (fault) found.problems.push({ file, ...fault });
    }
  };
  const visitEntry = (path: string, file: string): Omit<Problem, 'file'> | undefined => {
    try {
      if (lstatSync(path).isSymbolicLink() && !isInside(realpathSync(root), realpathSync(path))) {
        return { ...LEAVES_FOLDER, found: realpathSync(path) };
      }
      const stat = statSync(path);
      if (stat.isDirectory()) visit(path);
      else if (stat.isFile()) found.files.push(file);
      return undefined;
    } catch (error) {
      return unreadable(error);
    }
  };
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) visit(root);
  return found;
}

const LEAVES_FOLDER = {
  severity: 'error',
  rule: 'link-leaves-folder',
  message: 'a link leads out of the folder and is not followed',
  fix: 'put the file itself here',
} as const;

/** Whether `path` is `folder` or lies under it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const steps = relative(folder, path);
  return steps === '' || (steps !== '..' && !steps.startsWith(`..${sep}`) && !isAbsolute(steps));
}

const NOT_THERE = {
  severity: 'error',
  rule: 'unreadable',
  message: 'there is no such file or folder',
  fix: 'check the name',
} as const;

/** Says why the system would not give a file out. */
export function unreadable(error: unknown): Omit<Problem, 'file'> {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return NOT_THERE;
  const found = error instanceof Error ? error.message : String(error);
  return {
    severity: 'error',
    rule: 'unreadable',
    message: 'the file cannot be read',
    found,
    fix: 'check that it exists and may be read',
  };
}
