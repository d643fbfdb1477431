import { joinFrontmatter } from './frontmatter.ts';

/**
 * Writes an authority record: frontmatter in the order of `data`'s keys, then free prose.
 * Empty lists and absent values are left out; `machine` is never written here (see `sealed`).
 */
export function writeRecord(data: Readonly<Record<string, unknown>>, prose = ''): string {
  const { machine: _machine, ...rest } = data;
  return joinFrontmatter(rest, prose === '' ? '' : `\n${prose.trim()}\n`);
}
