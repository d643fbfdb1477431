import type { Named } from './actors.ts';
import type { Archive } from './archive.ts';
import type { Day } from './dates.ts';
import type { Tally } from './strip.ts';

/** Sentences that speak of a day, in all its lists. */
export const spokenOf = ({ said, expected, lookedBack }: Day): number =>
  said.length + expected.length + lookedBack.length;

/** The two clocks: stories published on a day above, sentences that speak of it below. */
export function clockTallies(days: Archive['dates']['days']): Map<string, Tally> {
  return new Map(
    [...days].map(([date, day]) => {
      const approx = day.published.length > 0 && day.published.every(({ published }) => published?.inferred === true);
      return [date, { up: day.published.length, down: spokenOf(day), approx }];
    }),
  );
}

/** An actor against the archive: mentions above, stories held below, whoever they name. */
export function actorTallies(named: Named, days: Archive['dates']['days']): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const [date, { published }] of days)
    if (published.length > 0) tallies.set(date, { up: 0, down: published.length });
  for (const { article, mentions } of named.appearances) {
    const tally = tallies.get(article.published?.day ?? '');
    if (tally) tally.up += mentions.length;
  }
  return tallies;
}
