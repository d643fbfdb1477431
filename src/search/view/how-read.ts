import type { DateTold } from '../date-pages.ts';
import type { ActorNames } from '../names.ts';
import { dateOffer, dateReading } from './reading-date.ts';
import { offer, reading } from './reading.ts';

/** What a query can be read as: a date in it, or the actors that it is a name of. */
export interface Readable {
  date: DateTold | undefined;
  actors: readonly ActorNames[];
}

/**
 * The line under the query that says how it was read; nothing where it can only be words.
 * @param literal Whether it was taken as words all the same.
 * @param hrefs Address of an actor, and of the same search read the other way.
 */
export function howRead(
  query: string,
  literal: boolean,
  { date, actors: [actor, ...others] }: Readable,
  hrefs: { actor: (id: string) => string; other: string },
): HTMLParagraphElement | undefined {
  if (date) return literal ? dateOffer(query, date, hrefs.other) : dateReading(query, date, hrefs.other);
  if (!actor) return undefined;
  return literal
    ? offer(query, actor, { actor: hrefs.actor, named: hrefs.other })
    : reading(query, actor, others, { actor: hrefs.actor, words: hrefs.other });
}
