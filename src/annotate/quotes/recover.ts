import type { Span } from '../../model/annotation.ts';
import { SPEECH_FORMS } from './lexicon.ts';

const CUE = `(?:he|she|they|(?:[\\p{L}.’'-]+\\s+){1,6})\\s*(?:${[...SPEECH_FORMS].filter((form) => /(?:ed|s|d|e)$/.test(form) || form === 'said').join('|')})`;
/** A comma or stop with a short cue behind it: where a quotation ended whose closing mark was lost. */
const LOST_CLOSE = new RegExp(`[,.?!]\\s+${CUE}(?![\\p{L}])`, 'u');

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

/** The quotation whose opening mark was lost: from the start of the block to a closing mark that a cue follows. */
export function lostOpen(text: string, close: Span): Span | undefined {
  if (!/[,.?!\u2026]\s?$/u.test(text.slice(Math.max(0, close.start - 2), close.start))) return undefined;
  if (!new RegExp(`^\\s+${CUE}(?![\\p{L}])`, 'u').test(text.slice(close.end, close.end + 120))) return undefined;
  if (LOST_CLOSE.test(text.slice(0, Math.min(close.start, 3000)))) return undefined;
  const lead = text.length - text.trimStart().length;
  return { start: lead, end: close.end };
}
