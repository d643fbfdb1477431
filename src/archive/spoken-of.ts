import type { ArchivedQuote, Named } from './actors.ts';
import { isInferred } from './quoted.ts';

/** How many of how many are shown. */
export interface Shown {
  shown: number;
  of: number;
}

/** What an actor's page shows of the quotations in which others speak of the actor. */
export interface SpokenOf {
  /** The latest first. */
  quotes: ArchivedQuote[];
  /** Those that show from the start. */
  sure: Shown;
  /** Those that stand behind the switch: a rule found who speaks. */
  inferred: Shown;
}

/**
 * The last quotations about an actor: so many whose speaker is not inferred and so many whose speaker is. Each kind is counted for
 * itself, so that a heading is true whether the switch is on or off. The page would grow too heavy with all; the stories link to them.
 */
export function lastSpokenOf({ spokenOf }: Pick<Named, 'spokenOf'>, most = 12): SpokenOf {
  const [inferred, sure] = [spokenOf.filter(isInferred), spokenOf.filter((said) => !isInferred(said))];
  const last = new Set([...sure.slice(-most), ...inferred.slice(-most)]);
  const shown = ({ length }: readonly ArchivedQuote[]): Shown => ({ shown: Math.min(length, most), of: length });
  return {
    quotes: spokenOf.filter((said) => last.has(said)).reverse(),
    sure: shown(sure),
    inferred: shown(inferred),
  };
}

/** "the last 12 of 40", "8". */
export const shownWords = ({ shown, of }: Shown): string =>
  shown < of ? `the last ${String(shown)} of ${of.toLocaleString('en-US')}` : of.toLocaleString('en-US');
