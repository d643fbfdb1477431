import type { Span } from '../../model/annotation.ts';
import { SPEECH_FORMS } from './lexicon.ts';

const CUE = `(?:he|she|they|(?:[\\p{L}.’'-]+\\s+){1,6})\\s*(?:${[...SPEECH_FORMS].filter((form) => /(?:ed|s|d|e)$/.test(form) || form === 'said').join('|')})`;
/** A comma or stop with a short cue behind it: where a quotation ended whose closing mark was lost. */
const LOST_CLOSE = new RegExp(`[,.?!]\\s+${CUE}(?![\\p{L}])`, 'u');

const CUED = new RegExp(`(?:^|\\s)${CUE}(?![\\p{L}])`, 'u');

/** A double mark that opens and a single one that closes, with none of either between. */
const SINGLE_CLOSE = /^“[^“”‘]{1,1000}?[.,?!]’(?=\s|$)/u;

/** The end of a quotation that opens at `start` and lost its closing mark before `limit`; `undefined` when nothing tells. */
export function lostClose(text: string, start: number, limit: number): number | undefined {
  const stretch = text.slice(start, Math.min(limit, start + 3000));
  const swapped = SINGLE_CLOSE.exec(stretch);
  if (swapped) return start + swapped[0].length;
  const match = LOST_CLOSE.exec(stretch);
  return match && match.index > 8 ? start + match.index + 1 : undefined;
}

/** Two sentences: what stands before a lone closing mark is more than a name. */
const SENTENCES = /[.?!]\s+\p{Lu}/u;

/** Where a quotation ends that another opens behind: `"The gate is old. "It will open," said Roe`. */
export function lostBeforeNext(text: string, start: number, next: number): number | undefined {
  const own = text.slice(start, next).trimEnd();
  const opens = /^["“„«]\p{Lu}/u.test(own) && /(?:^|[.?!:,]["”]?\s+)$/u.test(text.slice(Math.max(0, start - 4), start));
  return opens && /\p{L}[.?!]$/u.test(own) ? start + own.length : undefined;
}

/**
 * The quotation whose opening mark was lost: from the start of the block to a closing mark that a cue follows,
 * or that ends the block and is its only mark.
 */
export function lostOpen(text: string, close: Span, only: boolean): Span | undefined {
  if (!/[,.?!\u2026]\s?$/u.test(text.slice(Math.max(0, close.start - 2), close.start))) return undefined;
  if (only && text.slice(close.end).trim() === '' && SENTENCES.test(text) && !CUED.test(text))
    return { start: text.length - text.trimStart().length, end: close.end };
  if (!new RegExp(`^\\s+${CUE}(?![\\p{L}])`, 'u').test(text.slice(close.end, close.end + 120))) return undefined;
  if (LOST_CLOSE.test(text.slice(0, Math.min(close.start, 3000)))) return undefined;
  const lead = text.length - text.trimStart().length;
  return { start: lead, end: close.end };
}
