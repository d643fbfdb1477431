import { frontmatterLine } from '../markdown/index.ts';
import type { ActorRecord } from '../model/actor.ts';
import type { Problem } from '../model/problem.ts';
import type { Entry, Library } from './library.ts';
import { nearest } from './nearest.ts';

/** Merges that lead nowhere: into the record itself, in a circle, into two records at once, of a record that is not there. */
export function badMerges(actors: Library['actors']): Problem[] {
  const keepers = new Map<string, string[]>();
  for (const [id, { data }] of actors)
    for (const other of data?.same ?? []) keepers.set(other, [...(keepers.get(other) ?? []), id]);
  return [...actors].flatMap(([id, entry]) =>
    (entry.data?.same ?? []).flatMap((other, index): Problem[] => {
      const say = (problem: Omit<Problem, 'file' | 'line' | 'found'>): Problem[] => [
        { ...problem, file: entry.file.path, line: frontmatterLine(entry.file.text, ['same', index]), found: other },
      ];
      if (other === id)
        return say({
          severity: 'error',
          rule: 'same-as-itself',
          message: 'a record cannot be merged into itself',
          fix: 'name the other record',
        });
      if (leadsTo(other, id, actors))
        return say({
          severity: 'error',
          rule: 'merge-loop',
          message: `${other} in turn is merged with ${id}, so that neither stays`,
          fix: `keep "same" in the record that stays and take it out of the other`,
        });
      const [first = id] = keepers.get(other) ?? [];
      if (first !== id)
        return say({
          severity: 'error',
          rule: 'merged-twice',
          message: `${first} claims the same record`,
          fix: `take ${other} out of one of the two, or merge them with each other`,
        });
      return actors.has(other) ? [] : say(mergedWithNobody(id, other, actors));
    }),
  );
}

/** Whether the merges of a record lead, over any number of records, to another. */
function leadsTo(from: string, goal: string, actors: ReadonlyMap<string, Entry<ActorRecord>>): boolean {
  const seen = new Set([from]);
  for (const id of seen) for (const other of actors.get(id)?.data?.same ?? []) seen.add(other);
  return seen.has(goal);
}

/** No error, since a record may be removed once it is merged; but a misspelt id merges nothing. */
function mergedWithNobody(id: string, other: string, actors: Library['actors']): Omit<Problem, 'file'> {
  const meant = nearest(
    other,
    [...actors.keys()].filter((known) => known !== id),
  );
  return {
    severity: 'warning',
    rule: 'unknown-same',
    message: 'same names a record that is not there; right only if it was removed after the merge',
    ...(meant !== undefined && { expected: meant }),
    fix: meant === undefined ? 'name the other record by its file name' : `write ${meant}`,
  };
}
