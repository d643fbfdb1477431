import type { SourceRecord } from '../model/actor.ts';
import { slugify } from '../model/slug.ts';

/** Sources of an archive: their records by id, and the preferred form of a name as printed. */
export interface Sources {
  sources: Map<string, SourceRecord>;
  nameOf: (printed: string) => string;
}

const fold = (name: string): string => name.normalize('NFKC').toLowerCase().trim();

/** Gives every printed source name a record: a known one by its name or an alias, else one of its own. */
export function resolveSources(
  printed: readonly (string | undefined)[],
  known: ReadonlyMap<string, SourceRecord>,
): Sources {
  const preferred = new Map<string, string>();
  for (const { name, aliases } of known.values())
    for (const form of [name, ...aliases]) preferred.set(fold(form), name);
  const sources = new Map(known);
  for (const name of [...new Set(printed)].sort()) {
    if (name === undefined || preferred.has(fold(name))) continue;
    preferred.set(fold(name), name);
    sources.set(slugify(name), { name, aliases: [], sameAs: [], status: 'machine' });
  }
  return { sources, nameOf: (name) => preferred.get(fold(name)) ?? name };
}
