import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Parts of a content folder that the site is made from. */
const CONTENT = ['archive.yaml', 'articles', 'actors', 'places', 'sources', 'originals'];

/** Parts of the program that shape the site. */
const PROGRAM = ['astro.config.mjs', 'package-lock.json', 'package.json', 'public', 'src'];

/** Stages that make articles; the site sees only what they wrote. */
const NOT_SITE = /^src\/(?:annotate|parse|publication)\//;

async function filesUnder(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [path];
  }
}

/** One hash over all that a site is made from: content, program and base path. Equal hashes give equal sites. */
export async function hashInputs(content: string, project: string, base: string): Promise<string> {
  const hash = createHash('sha256').update(`${base}\n`);
  for (const [folder, parts] of [[content, CONTENT] as const, [project, PROGRAM] as const]) {
    for (const part of parts) {
      const paths = (await filesUnder(join(folder, part))).sort((a, b) => (a < b ? -1 : 1));
      for (const path of paths) {
        const name = relative(folder, path).split(sep).join('/');
        if (folder === project && NOT_SITE.test(name)) continue;
        if (!existsSync(path)) continue;
        const bytes = readFileSync(path);
        hash.update(`${name}\n${String(bytes.length)}\n`).update(bytes);
      }
    }
  }
  return hash.digest('hex');
}
