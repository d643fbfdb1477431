import type { ActorRecord } from './actor.ts';

/**
 * Where the mentions of each merged id go: to the record that stays when all merges have been followed, over any number of them.
 * Of two records that claim the same id the first by id has it. Who is in a circle, or leads into one, is not merged: `check` tells that.
 */
export function resolveMerges(
  actors: Iterable<readonly [id: string, record: Pick<ActorRecord, 'same'>]>,
): Map<string, string> {
  const keepers = new Map<string, string>();
  for (const [id, { same }] of [...actors].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const other of same) if (!keepers.has(other)) keepers.set(other, id);
  return new Map(
    [...keepers.keys()].flatMap((merged): [string, string][] => {
      const seen = new Set([merged]);
      let at = merged;
      for (let next = keepers.get(at); next !== undefined; next = keepers.get(at)) {
        if (seen.has(next)) return [];
        seen.add(next);
        at = next;
      }
      return [[merged, at]];
    }),
  );
}
