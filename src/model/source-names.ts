import { createHash } from 'node:crypto';
import type { SourceRecord } from './actor.ts';
import { hasSlug, slugify } from './slug.ts';

/** A source by its record. */
export interface KnownSource<T> {
  id: string;
  record: T;
}

/** Form in which names of sources are compared. */
export const foldSource = (name: string): string => name.normalize('NFKC').toLowerCase().trim();

/** Finds a source's record by its name or an alias, and by nothing else: of two records with one name, the first by id. */
export function sourceFinder<T extends Pick<SourceRecord, 'name' | 'aliases'>>(
  records: Iterable<readonly [id: string, record: T]>,
): (name: string) => KnownSource<T> | undefined {
  const byName = new Map<string, KnownSource<T>>();
  for (const [id, record] of [...records].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const name of [record.name, ...record.aliases]) {
      const form = foldSource(name);
      if (!byName.has(form)) byName.set(form, { id, record });
    }
  }
  return (name) => byName.get(foldSource(name));
}

/** Digits of the hash that parts names with one slug. */
const DIGITS = 6;

const hashed = (stem: string, name: string): string =>
  `${stem}-${createHash('sha256').update(foldSource(name), 'utf8').digest('hex').slice(0, DIGITS)}`;

/**
 * Ids for names of sources that have no record, whatever their order. Of names with one slug ("TASS", "ТАСС") the one that is nearest
 * to it has it, and the others get a suffix; so does a name in a script that no address can hold.
 * @param taken Ids that records have.
 */
export function sourceIds(names: Iterable<string>, taken: ReadonlySet<string>): Map<string, string> {
  const isPlain = (name: string): boolean => /^[\x20-\x7e]*$/.test(name);
  const ordered = [...new Set(names)].sort((a, b) => Number(isPlain(b)) - Number(isPlain(a)) || (a < b ? -1 : 1));
  const given = new Map<string, string>();
  const used = new Set(taken);
  for (const name of ordered) {
    const form = foldSource(name);
    const slug = slugify(name);
    const wished = hasSlug(name) ? slug : hashed('source', name);
    const id = given.get(form) ?? (used.has(wished) ? hashed(slug, name) : wished);
    given.set(form, id);
    used.add(id);
  }
  return new Map(ordered.map((name) => [name, given.get(foldSource(name)) ?? '']));
}
