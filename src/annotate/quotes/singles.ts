import type { Span } from '../../model/annotation.ts';
import words from '../../data/quotes/apostrophe-words.json' with { type: 'json' };

/** A single mark that may open: at the start or behind space, a bracket or a dash, with a letter or digit next. */
const OPENING = /(?<![^\s([—–-])[‘'](?=[\p{L}\p{N}$£€“"([])/gu;
/** A single mark that may close: behind a letter, digit or stop, with no letter next. */
const CLOSING = /(?<=[^\s'])[’'](?![\p{L}\p{N}'])/gu;
/** How far a closing mark is looked for, in characters and in marks. */
const REACH = 3000;
const TRIES = 40;

/** Clipped words that begin with an apostrophe: 'em, 'til, '90s. */
const CLIPPED = new RegExp(`^(?:\\d0s?\\b|\\d{2}\\b|(?:${words.entries.join('|')})(?![\\p{L}]))`, 'iu');

/**
 * Picks where the quote that opens at `start` closes: a mark behind a stop before one that may be a plural's apostrophe.
 * `closings` are the marks that may close, from the first behind `start` on.
 */
function closeOf(text: string, start: number, closings: readonly number[]): number | undefined {
  let plural: number | undefined;
  for (const at of closings) {
    if (at - start > REACH) break;
    const next = text.slice(at + 1, at + 3);
    // "the rebels' leader" closes nothing while another mark follows.
    if (/s/i.test(text.slice(at - 1, at)) && /^\s\p{Ll}/u.test(next)) {
      plural ??= at;
      continue;
    }
    // ... unless another quotation has opened since.
    return plural !== undefined && /[\s([—–-]‘\p{L}/u.test(text.slice(plural, at)) ? plural : at;
  }
  return plural;
}

/** Finds quotations between single marks (RT and British style) in a block; apostrophes are none. */
export function findSingles(text: string): Span[] {
  const spans: Span[] = [];
  if (!/[‘']/.test(text)) return spans;
  const closings = Array.from(text.matchAll(CLOSING), ({ index }) => index);
  let from = 0;
  let next = 0;
  for (const match of text.matchAll(OPENING)) {
    if (match.index < from || CLIPPED.test(text.slice(match.index + 1, match.index + 12))) continue;
    while (next < closings.length && (closings[next] ?? 0) < match.index + 2) next++;
    const close = closeOf(text, match.index, closings.slice(next, next + TRIES));
    if (close === undefined) continue;
    spans.push({ start: match.index, end: close + 1 });
    from = close + 1;
  }
  return spans;
}
