import type { Span } from '../../model/annotation.ts';

/** One word or mark of a block, ready for look-up. A hyphen is no word of its own: it glues the next word. */
export interface Word extends Span {
  text: string;
  /** The word without case, accents, stops and apostrophes: what look-ups compare. */
  fold: string;
  /** Starts with a capital letter. */
  capital: boolean;
  /** A hyphen stands between this word and the one before it. */
  glued: boolean;
}

/** "U.S.", "U.S", a word with inner apostrophes, a possessive, a number, or one mark. */
const WORD =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.\p{Lu}(?![\p{L}.])|[\p{L}\p{M}\p{N}]+(?:[’'](?!s(?![\p{L}]))\p{L}+)*|[’']s(?![\p{L}])|[^\s]/gu;

const HYPHEN = /^[-‐‑]$/;

/** Folds text for comparing: no case, accents, stops or apostrophes. */
export function fold(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text)
    ? text
    : text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/ø/g, 'o');
  return plain.toLowerCase().replace(/[.’'ʼ`]/g, '');
}

/** Splits text into words with their spans. */
export function splitWords(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  let glued = false;
  for (const match of text.matchAll(WORD)) {
    const before = text[match.index - 1];
    if (HYPHEN.test(match[0]) && before !== undefined && !/\s/.test(before)) {
      glued = true;
      continue;
    }
    const start = offset + match.index;
    words.push({
      start,
      end: start + match[0].length,
      text: match[0],
      fold: fold(match[0]),
      capital: /^\p{Lu}/u.test(match[0]),
      glued,
    });
    glued = false;
  }
  return words;
}

/** Folded words of a name, joined by one space: the key under which a phrase is looked up. */
export function phraseKey(text: string): string {
  return splitWords(text)
    .map((word) => word.fold)
    .filter((part) => part !== '')
    .join(' ');
}

/** Whether a word is a possessive mark. */
export function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && /^[’']s?$/.test(word.text);
}
