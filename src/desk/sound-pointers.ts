import type { ActorRecord, PlaceRecord } from '../model/actor.ts';
import type { RecordSet } from './mentioned.ts';

/**
 * Records without the machine's pointers to records that are not there; what a person has written stays for `check` to tell.
 * Shipped words may name an owner that no list has.
 */
export function withSoundPointers({ actors, places }: RecordSet): {
  actors: Map<string, ActorRecord>;
  places: Map<string, PlaceRecord>;
} {
  const sound = (id: string | undefined): string | undefined => (id !== undefined && actors.has(id) ? id : undefined);
  const mend = <T extends { status: string }>(records: ReadonlyMap<string, T>, mended: (record: T) => T) =>
    new Map([...records].map(([id, record]) => [id, record.status === 'reviewed' ? record : mended(record)]));
  return {
    actors: mend(actors, (record) => ({
      ...record,
      // Only where there is one: the order of the keys is that of the file.
      ...('parent' in record && { parent: sound(record.parent) }),
      roles: record.roles.map((role) => ({ ...role, ...('of' in role && { of: sound(role.of) }) })),
    })),
    places: mend(places, (record) => ({ ...record, ...('country' in record && { country: sound(record.country) }) })),
  };
}
