import type { ActorRecord } from '../model/actor.ts';
import { addDays } from '../model/edtf.ts';

/** What of a story can tie it to another: its actors and the days that it speaks of. */
export interface Ties {
  /** People, groups and organizations that a story names; a seat of power or a state says nothing of the time. */
  specific: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

/** Stories further apart than this are not of one piece of news. */
const WEEKS_NEAR = 3;
const SPECIFIC_SHARED = 2;
const SHARE_OF_ALL = 0.5;
const SHARED_OF_ALL = 4;

/** Actors of a story and the month-days of its text, with the times they are told apart by. */
export function tiesOf(
  actors: readonly string[],
  monthDays: readonly string[],
  records: ReadonlyMap<string, ActorRecord>,
): Ties {
  const specific = actors.filter((id) => {
    const record = records.get(id);
    return (
      record !== undefined &&
      record.kind !== 'state' &&
      record.banned !== true &&
      (record.kind !== 'organization' || record.parent === undefined)
    );
  });
  return { specific: new Set([...specific, ...monthDays]), all: new Set(actors) };
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length;

/** Whether two stories speak of the same matter: two specific ties, and half of the smaller one's actors. */
export function areTied(a: Ties, b: Ties): boolean {
  return (
    shared(a.specific, b.specific) >= SPECIFIC_SHARED &&
    shared(a.all, b.all) >= Math.max(SHARED_OF_ALL, SHARE_OF_ALL * Math.min(a.all.size, b.all.size))
  );
}

export interface Solved {
  key: string;
  title: string;
  day: string;
  ties: Ties;
}

/** Solved stories by their day, so that a look at a few weeks does not read the whole archive. */
export function byDay(solved: readonly Solved[]): Map<string, Solved[]> {
  const result = new Map<string, Solved[]>();
  for (const one of solved) {
    const list = result.get(one.day);
    if (list) list.push(one);
    else result.set(one.day, [one]);
  }
  return result;
}

/**
 * Candidates that have a solved story on the same matter within a few weeks.
 * @returns for each such candidate the titles of its neighbors
 */
export function supported(
  candidates: readonly string[],
  ties: Ties,
  solved: ReadonlyMap<string, readonly Solved[]>,
): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const day of candidates) {
    const titles: string[] = [];
    for (let away = -WEEKS_NEAR * 7; away <= WEEKS_NEAR * 7; away += 1) {
      for (const other of solved.get(addDays(day, away)) ?? []) if (areTied(ties, other.ties)) titles.push(other.title);
    }
    if (titles.length > 0)
      result.set(
        day,
        titles.sort((a, b) => (a < b ? -1 : 1)),
      );
  }
  return result;
}
