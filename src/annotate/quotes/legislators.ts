import data from '../../data/quotes/legislators.json' with { type: 'json' };
import type { ActorRecord } from '../../model/actor.ts';
import { personName } from '../actors/name-key.ts';
import { descriptionWords } from './roles.ts';

/** Seats by the sound key of a full name: title, state, party, first and last day. */
const SEATS: ReadonlyMap<string, readonly string[][]> = new Map(Object.entries(data.entries));

/** Adjectives of the parties. */
const PARTIES: Readonly<Record<string, string>> = { Democrat: 'democratic', Republican: 'republican' };

/**
 * The words by which news copy calls a member of the Congress of the United States, where the record's name is one's:
 * "the Vermont senator", "the Maryland Democrat". Nothing of it is put into the record, since others bear such names, too.
 * @param date day of the story; without one every seat counts
 */
export function legislatorWords(record: ActorRecord | undefined, date: string | undefined): string[] {
  if (record?.kind !== 'person') return [];
  const seats = [record.name, ...record.aliases].flatMap((name) => SEATS.get(personName(name)?.key ?? '') ?? []);
  return seats.flatMap(([title = '', state = '', party = '', from = '', to = '']) =>
    date !== undefined && (date < from || date > to)
      ? []
      : descriptionWords(
          `${title} ${title === 'representative' ? 'congressman' : ''} ${state} ${party} ${PARTIES[party] ?? ''}`,
        ),
  );
}
