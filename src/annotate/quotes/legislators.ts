import titles from '../../data/actors/titles.json' with { type: 'json' };
import data from '../../data/quotes/legislators.json' with { type: 'json' };
import type { ActorRecord } from '../../model/actor.ts';
import { descriptionWords } from './roles.ts';

/** Behind a name: the son, the third. */
const GENERATIONS: ReadonlySet<string> = new Set(titles.entries.generations.map((word) => word.toLowerCase()));

/** First and last word of a full name, in plain lower case: what seats are looked up by; `undefined` for a lone word. */
export function seatKey(name: string): string | undefined {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (plain.match(/[\p{L}’'-]+/gu) ?? []).filter((word) => !GENERATIONS.has(word));
  const [first, last] = [words[0], words.at(-1)];
  return words.length < 2 || first === undefined || last === undefined ? undefined : `${first} ${last}`;
}

/** Seats by key of a full name: title, state, party, first and last day. */
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
  const seats = [record.name, ...record.aliases].flatMap((name) => SEATS.get(seatKey(name) ?? '') ?? []);
  return seats.flatMap(([title = '', state = '', party = '', from = '', to = '']) =>
    date !== undefined && (date < from || date > to)
      ? []
      : descriptionWords(
          `${title} ${title === 'representative' ? 'congressman' : ''} ${state} ${party} ${PARTIES[party] ?? ''}`,
        ),
  );
}
