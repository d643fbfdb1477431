import type { ActorRecord, PlaceRecord } from '../model/actor.ts';
import { namedBy } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';

/** Records by id. */
export interface RecordSet {
  actors: ReadonlyMap<string, ActorRecord>;
  places: ReadonlyMap<string, PlaceRecord>;
}

/** Ids that an article's body names: actors, places, speakers and who reports them. */
export function idsIn({ mentions, quotes }: Article): string[] {
  return [...mentions.map(({ id }) => id), ...quotes.flatMap(namedBy)];
}

/** Ids that records point to: what they belong to, where they lie, what they are the same as. */
export function idsOf(record: Partial<ActorRecord & PlaceRecord>): string[] {
  const { parent, country, roles = [], same = [] } = record;
  return [parent, country, ...roles.map((role) => role.of), ...same].filter((id) => id !== undefined);
}

/** Only the records that somebody names, and those that these point to in turn; in order of id. */
export function mentionedRecords(
  all: RecordSet,
  named: Iterable<string>,
): { actors: Map<string, ActorRecord>; places: Map<string, PlaceRecord> } {
  const wanted = new Set<string>();
  const visit = (id: string): void => {
    if (wanted.has(id)) return;
    wanted.add(id);
    const records = [all.actors.get(id), all.places.get(id)];
    for (const record of records) if (record) idsOf(record).forEach(visit);
  };
  for (const id of named) visit(id);
  const pick = <T>(records: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...records].filter(([id]) => wanted.has(id)).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { actors: pick(all.actors), places: pick(all.places) };
}
