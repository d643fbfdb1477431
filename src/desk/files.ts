import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Name of a file while it is written. */
export const ASIDE = /^\.dateline-[0-9a-f]{12}\.tmp$/;

/**
 * Writes a file whole or not at all: aside under a hidden name, then renamed. A run that is killed leaves no half file,
 * at worst a hidden one that nothing reads and the next run removes.
 */
export function writeWhole(path: string, data: string | Uint8Array): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const aside = join(folder, `.dateline-${createHash('sha256').update(path).digest('hex').slice(0, 12)}.tmp`);
  writeFileSync(aside, data);
  renameSync(aside, path);
}

/** Removes a file, and the folders above it that this leaves empty, up to `root`. */
export function removeFile(root: string, path: string): void {
  rmSync(join(root, path));
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return; // not empty: something else lives there
    }
  }
}
