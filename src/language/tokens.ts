import type { TextSpan } from '../model/annotation.ts';

/**
 * One token: an abbreviation with its stops ("U.S.", "Mr."), a word with inner hyphens, apostrophes or stops
 * ("al-Nusra", "O'Brien"), a number, or a single mark. A possessive "'s" is a token of its own.
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}(?![\p{L}])|(?:\p{Lu}\.)+\p{Lu}(?![\p{L}.])|[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{N}\p{M}]+|[’'](?!s\b)[\p{L}]+)*|\p{N}+(?:[.,:]\p{N}+)*(?:[-‐][\p{L}\p{N}]+)*(?:st|nd|rd|th)?|[’']s\b|[^\s]/gu;

/** Splits English text into tokens with their spans; white space belongs to none. */
export function tokenize(text: string, offset = 0): TextSpan[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    text: match[0],
  }));
}
