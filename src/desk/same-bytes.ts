import type { Problem } from '../model/problem.ts';
import type { Original } from './original.ts';

/** Originals of the archive that are the same file twice. */
export function sameBytes(originals: readonly Original[]): Problem[] {
  const first = new Map<string, string>();
  return originals.flatMap(({ path, sha256 }): Problem[] => {
    const other = first.get(sha256);
    first.set(sha256, other ?? path);
    if (other === undefined) return [];
    const message = `the same bytes as ${other}; one article stands for both`;
    return [{ severity: 'warning', rule: 'same-bytes', message, file: path, fix: 'remove one of the two' }];
  });
}
