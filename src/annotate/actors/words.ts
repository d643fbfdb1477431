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

/** Folds text for comparing: no case, accents, stops or apostrophes. */
export function fold(text: string): string {
  // Most words are plain letters, and this is asked of every word of every story.
  let small = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) continue;
    if (code < 65 || code > 90) return foldMarks(text);
    small = false;
  }
  return small ? text : text.toLowerCase();
}

function foldMarks(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text)
    ? text
    : text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/ø/g, 'o');
  return plain.toLowerCase().replace(/[.’'ʼ`]/g, '');
}

const isHyphen = (mark: string): boolean => mark === '-' || mark === '‐' || mark === '‑';

/** Whether a word starts with a capital letter; plain letters are told by their number. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** Splits text into words with their spans. */
export function splitWords(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  let glued = false;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [word] = match;
    if (isHyphen(word) && match.index > 0 && !/\s/.test(text.charAt(match.index - 1))) {
      glued = true;
      continue;
    }
    const start = offset + match.index;
    words.push({ start, end: start + word.length, text: word, fold: fold(word), capital: isCapital(word), glued });
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
