import type { ActorRecord, PlaceRecord } from '../model/actor.ts';
import type { EntityKind } from '../model/annotation.ts';
import { resolveMerges } from '../model/merges.ts';

/** The record that a mark leads to when merges have been followed. */
export interface Target {
  id: string;
  kind: EntityKind;
  name: string;
}

/** Finds the record of an id as a mark of an actor or of a place names it; nothing where it is unknown or banned. */
export type Resolve = (id: string, place: boolean) => Target | undefined;

/** Makes the one resolver of a set of records; an actor and a place may bear one id. */
export function resolverOf(
  actors: ReadonlyMap<string, ActorRecord>,
  places: ReadonlyMap<string, PlaceRecord>,
): Resolve {
  const merged = resolveMerges(actors);
  return (id, place) => {
    // A person may merge a place into an actor, too; not where the id already is that of another actor.
    const isOwn = place && places.has(id) && actors.has(id);
    const to = isOwn ? undefined : merged.get(id);
    const key = to ?? id;
    if (place && to === undefined) {
      const record = places.get(key);
      return record && !record.banned ? { id: key, kind: 'place', name: record.name } : undefined;
    }
    const record = actors.get(key);
    return record && !record.banned ? { id: key, kind: record.kind, name: record.name } : undefined;
  };
}
