import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';

/** File in an output folder that lists what Dateline wrote there. */
export const MARKER = '.dateline-site';

/** What file managers drop anywhere without being asked. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** The list in the marker file. */
const SiteList = z.object({
  /** Hash of everything the site was made from; equal inputs need no second build. */
  input: z.string(),
  /** Path the site was built for. */
  base: z.string(),
  /** SHA-256 by path, with `/` on every system. */
  files: z.record(z.string(), z.string()),
});
type SiteList = z.infer<typeof SiteList>;

/** SHA-256 of every file under `folder` by its path, in code-point order; file managers' litter left out. */
export async function hashFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory() && !LITTER.has(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== MARKER)
    .sort((a, b) => (a < b ? -1 : 1));
  // A site has tens of thousands of small files: to wait for each costs several times what reading it does.
  return Object.fromEntries(paths.map((path) => [path, hash('sha256', readFileSync(join(folder, path)), 'hex')]));
}

/** Writes the marker file of a finished site. */
export async function writeMarker(folder: string, input: string, base: string): Promise<void> {
  const list: SiteList = { input, base, files: await hashFiles(folder) };
  await writeFile(join(folder, MARKER), `${JSON.stringify(list, undefined, 1)}\n`);
}

/** The list in a folder's marker file; nothing where there is none that can be read. */
export async function readMarker(folder: string): Promise<SiteList | undefined> {
  try {
    return SiteList.parse(JSON.parse(await readFile(join(folder, MARKER), 'utf8')));
  } catch {
    return undefined;
  }
}

/** What an output folder holds: nothing, a site of ours that may be replaced, or something of somebody else's. */
export type OutputState =
  { kind: 'free' } | { kind: 'ours'; input: string; complete: boolean } | { kind: 'foreign'; path: string };

/** Looks at an output folder without changing it. A changed or added file makes it somebody else's. */
export async function inspectOutput(folder: string): Promise<OutputState> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return { kind: 'free' };
  if (!found.isDirectory()) return { kind: 'foreign', path: '' };
  const files = await hashFiles(folder);
  const list = await readMarker(folder);
  if (!list) {
    const first = Object.keys(files)[0];
    return first === undefined ? { kind: 'free' } : { kind: 'foreign', path: first };
  }
  const foreign = Object.keys(files).find((path) => list.files[path] !== files[path]);
  if (foreign !== undefined) return { kind: 'foreign', path: foreign };
  return { kind: 'ours', input: list.input, complete: Object.keys(files).length === Object.keys(list.files).length };
}
