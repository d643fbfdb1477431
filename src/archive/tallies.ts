import { addDays, daysBetween } from '../model/edtf.ts';
import type { Named } from './actors.ts';
import type { Archive } from './archive.ts';
import type { Day } from './dates.ts';
import { once } from './once.ts';
import type { Tally } from './strip.ts';

/** Sentences that speak of a day, in all its lists. */
export const spokenOf = ({ said, expected, lookedBack }: Day): number =>
  said.length + expected.length + lookedBack.length;

/** The two clocks: stories published on a day above, sentences that speak of it below. Every day's page asks. */
export const clockTallies = once((days: Archive['dates']['days']): ReadonlyMap<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const [date, day] of days) {
    const approx = day.published.length > 0 && day.published.every(({ published }) => published?.inferred === true);
    tallies.set(date, { up: day.published.length, down: spokenOf(day), approx });
  }
  return tallies;
});

/** Days of the index from `first` to `last`, by the shorter of the two ways. */
function* daysWithin(days: Archive['dates']['days'], first: string, last: string): Generator<Day> {
  if (daysBetween(first, last) >= days.size) {
    for (const day of days.values()) if (day.date >= first && day.date <= last) yield day;
    return;
  }
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const day = days.get(date);
    if (day) yield day;
  }
}

/** An actor against the archive, from one day to another: mentions above, stories held below, whoever they name. */
export function actorTallies(
  named: Named,
  days: Archive['dates']['days'],
  first: string,
  last: string,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { date, published } of daysWithin(days, first, last)) {
    if (published.length > 0) tallies.set(date, { up: 0, down: published.length });
  }
  for (const { article, mentions } of named.appearances) {
    const tally = tallies.get(article.published?.day ?? '');
    if (tally) tally.up += mentions.length;
  }
  return tallies;
}
