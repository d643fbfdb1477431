import plausible from '../data/dates/plausible.json' with { type: 'json' };
import type { ActorRecord } from '../model/actor.ts';
import type { Reason } from '../model/article.ts';
import type { Edtf } from '../model/edtf.ts';
import type { Story, Warning } from '../model/story.ts';

/** First and last day, each as far as it is given. */
export interface Bounds {
  earliest?: string | undefined;
  latest?: string | undefined;
}

/** What one story says of its own date. */
export interface Verdict {
  /** A date that was given, as it stands there; may be a month or a year. */
  given?: Edtf;
  /** The day, once settled. */
  day?: string;
  inferred: boolean;
  method: string;
  /** The year that was given for the story, where its own words leave the year open. */
  yearGiven?: number;
  because: Reason[];
  candidates: string[];
  warnings: Warning[];
  /** Facts spoke against each other; nothing more is asserted. */
  contradicted: boolean;
}

/** What the archive says of all its stories. */
export interface Options {
  period?: Bounds;
  actors: ReadonlyMap<string, ActorRecord>;
}

/** A story with what is known of it beside its text. */
export interface Input {
  story: Story;
  actors: readonly string[];
  fileName: string;
  /** Year that was given for the story; counts where it does not say its own. */
  year?: number;
}

/** A verdict that one fact gives. */
export const settled = (day: string, method: string, fact: string, warnings: Warning[], inferred = false): Verdict => ({
  day,
  inferred,
  method,
  because: [{ fact, leaves: [day] }],
  candidates: [day],
  warnings,
  contradicted: false,
});

/** The days that a story without a year may be of. */
export function rangeOf(options: Options): { earliest: string; latest: string } {
  return {
    earliest: options.period?.earliest ?? plausible.earliest,
    latest: options.period?.latest ?? plausible.latest,
  };
}
