import type { TextSpan } from '../model/annotation.ts';
import abbreviations from '../data/abbreviations.json' with { type: 'json' };

const NO_BREAK_AFTER = new Set(abbreviations.entries);

/** A full stop, question or exclamation mark with what closes behind it, then space, then what may open a sentence. */
const BOUNDARY = /(?<![.!?…])[.!?…]+["”’»')\]]*(?=(?:[ \t\u00a0]+|\n)["“‘«'([—–-]*[\p{Lu}\p{N}"“‘«])/gu;

/** Whether the stop at `at` belongs to an abbreviation or an initial and ends no sentence. */
function isAbbreviation(text: string, at: number): boolean {
  if (text[at] !== '.') return false;
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? '';
  if (word === '') return false;
  return /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || NO_BREAK_AFTER.has(word.toLowerCase());
}

/**
 * Splits one block of English prose into sentences.
 * Spans are relative to `offset`; the space between sentences belongs to none of them.
 */
export function sentences(text: string, offset = 0): TextSpan[] {
  const result: TextSpan[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== '')
      result.push({ start: offset + start + lead, end: offset + start + lead + trimmed.length, text: trimmed });
    start = end;
  };
  for (const match of text.matchAll(BOUNDARY)) {
    if (!isAbbreviation(text, match.index)) push(match.index + match[0].length);
  }
  push(text.length);
  return result;
}
