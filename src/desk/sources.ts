import type { SourceRecord } from '../model/actor.ts';
import { foldSource, sourceFinder, sourceIds } from '../model/source-names.ts';

/** Sources of an archive: their records by id, and the preferred form of a name as printed. */
export interface Sources {
  sources: Map<string, SourceRecord>;
  nameOf: (printed: string) => string;
}

/** Gives every printed source name a record: a known one by its name or an alias, else one of its own. */
export function resolveSources(
  printed: readonly (string | undefined)[],
  known: ReadonlyMap<string, SourceRecord>,
): Sources {
  const find = sourceFinder(known);
  const names = printed.flatMap((name) => (name === undefined || find(name) ? [] : [name]));
  const sources = new Map(known);
  const preferred = new Map<string, string>();
  const ids = [...sourceIds(names, new Set(known.keys()))].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, id] of ids) {
    if (preferred.has(foldSource(name))) continue;
    preferred.set(foldSource(name), name);
    sources.set(id, { name, aliases: [], sameAs: [], status: 'machine' });
  }
  return { sources, nameOf: (name) => find(name)?.record.name ?? preferred.get(foldSource(name)) ?? name };
}
