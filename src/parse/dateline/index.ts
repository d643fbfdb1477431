import { dayFirst } from './day-first.ts';
import type { DatelineForm, DatelineMatch } from './match.ts';
import { placeAlone } from './place-alone.ts';
import { placeBare } from './place-bare.ts';
import { placeDash } from './place-dash.ts';
import { placeDay } from './place-day.ts';
import { placeSource } from './place-source.ts';
import { sourceDay } from './source-day.ts';
import { sourceFirst } from './source-first.ts';

export type { DatelineMatch } from './match.ts';

/** The forms, the most telling first: what a day or a source proves need not be guessed from capitals. */
const FORMS: readonly DatelineForm[] = [
  placeDay, //    MOSCOW, September 20. /TASS/.   NEW YORK, Nov. 19 (UPI) -   ST. PETERSBURG, June 5.
  placeSource, // Washington (AFP) -   BEIRUT/MOSCOW (Reuters) -   Damascus, SANA –
  sourceFirst, // (Reuters) -   (ANSA) - Rome, September 20 -
  sourceDay, //   AFP Monday 24 Oct 2016   WFAA 5:58 AM. CDT April 22, 2016 (a paragraph of its own)
  dayFirst, //    10 Sept. 2016, Geneva, SANA/R.J/Mazen   Wed 05 Apr 2017
  placeDash, //   LONDON — Several …
  placeAlone, //  ANKARA  (a paragraph of its own)
  placeBare, //   SALMON, Idaho A federal judge …
];

/** Datelines are short; nothing behind this many characters is looked at. */
const HEAD = 160;

/**
 * Reads the dateline that a paragraph begins with; `undefined` when it begins with none.
 * Prefers refusing to guessing: a sentence such as "On September 20, …" is no dateline.
 */
export function readDateline(text: string): DatelineMatch | undefined {
  const head = text.slice(0, HEAD);
  for (const form of FORMS) {
    const match = form(head, head.length === text.length);
    if (match) return match.form === 'day' ? withPlaceBehind(text, match) : match;
  }
  return undefined;
}

/** "23 July 2016 BEIRUT An intensifying …": a date line and a dateline run together. */
function withPlaceBehind(text: string, match: DatelineMatch): DatelineMatch {
  const start = match.end + (/^\s*/u.exec(text.slice(match.end))?.[0].length ?? 0);
  const behind = start < text.length ? readDateline(text.slice(start)) : undefined;
  if (!behind?.place || behind.day) return match;
  const place = { start: behind.place.start + start, end: behind.place.end + start };
  return {
    ...match,
    ...(behind.source !== undefined && { source: behind.source }),
    place,
    end: behind.end + start,
    form: 'day-place',
  };
}

/** Whether a line begins with a dateline that no title would begin with: one with a day or a source. */
export function opensWithDateline(text: string): boolean {
  const match = readDateline(text);
  return match !== undefined && match.end < text.length && (match.source !== undefined || match.form === 'place-day');
}
