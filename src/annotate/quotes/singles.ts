import type { Span } from '../../model/annotation.ts';
import words from '../../data/quotes/apostrophe-words.json' with { type: 'json' };

/** A single mark that may open: at the start or behind space, a bracket or a dash, with a letter or digit next. */
const OPENING = /(?<![^\s([—–-])[‘'](?=[\p{L}\p{N}$£€“"([])/gu;
/** A single mark that may close: behind a letter, digit or stop, with no letter next. */
const CLOSING = /(?<=[^\s'])[’'](?![\p{L}\p{N}'])/gu;
/** How far a closing mark is looked for. */
const REACH = 4000;

/** Clipped words that begin with an apostrophe: 'em, 'til, '90s. */
const CLIPPED = new RegExp(`^(?:\\d0s?\\b|\\d{2}\\b|(?:${words.entries.join('|')})(?![\\p{L}]))`, 'iu');

/** Picks where the quote that opens at `start` closes: a mark behind a stop before one that may be a plural's apostrophe. */
function closeOf(text: string, start: number): number | undefined {
  const limit = Math.min(text.length, start + REACH);
  let plural: number | undefined;
  CLOSING.lastIndex = start + 2;
  for (let match = CLOSING.exec(text); match && match.index < limit; match = CLOSING.exec(text)) {
    const before = text.slice(match.index - 1, match.index);
    const next = text.slice(match.index + 1, match.index + 3);
    // "the rebels' leader" closes nothing while another mark follows.
    if (/s/i.test(before) && /^\s\p{Ll}/u.test(next)) {
      plural ??= match.index;
      continue;
    }
    const opening = text.slice(start + 1, match.index).search(/(?<![^\s([—–-])[‘](?=\p{L})/u);
    if (opening >= 0 && plural !== undefined) return plural;
    return match.index;
  }
  return plural;
}

/** Finds quotations between single marks (RT and British style) in a block; apostrophes are none. */
export function findSingles(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(OPENING)) {
    if (match.index < from || CLIPPED.test(text.slice(match.index + 1, match.index + 12))) continue;
    const close = closeOf(text, match.index);
    if (close === undefined) continue;
    spans.push({ start: match.index, end: close + 1 });
    from = close + 1;
  }
  return spans;
}
