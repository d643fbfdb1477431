import commonWords from '../../data/names/common-words.json' with { type: 'json' };
import ordinaryWords from '../../data/names/ordinary-words.json' with { type: 'json' };
import { lexicon, plain } from './lexicon.ts';

/** What a word is by its letters; one bit each. */
export const Look = {
  /** Has an upper-case letter. */
  upper: 1 << 0,
  /** Starts with an upper-case letter. */
  initial: 1 << 1,
  /** Two letters or more, all upper case. */
  capitals: 1 << 2,
  digit: 1 << 3,
  /** No letter and no digit. */
  mark: 1 << 4,
  /** Ends with a full stop. */
  stop: 1 << 5,
  hyphen: 1 << 6,
  /** A single letter, with or without its stop. */
  letter: 1 << 7,
  /** Seen in lower case in ordinary text. */
  common: 1 << 8,
} as const;

/** All that features need to know of one word form, in numbers; made once for a form. */
export interface Word {
  text: string;
  lower: string;
  hash: number;
  lowerHash: number;
  shape: number;
  prefix: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  look: number;
  /** Bits of `Cue`. */
  cues: number;
}

/** FNV-1a over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** "Al-Nusra" is "Xx-Xx", "U.S." is "X.X.", "2016" is "d": runs shortened to one sign. */
export function shapeOf(text: string): string {
  let shape = '';
  for (const char of text) {
    const sign = /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\p{N}/u.test(char) ? 'd' : char;
    if (sign !== shape.at(-1) || sign === '.') shape += sign;
  }
  return shape;
}

const COMMON = new Set([...commonWords.entries, ...ordinaryWords.entries]);

function lookOf(text: string, lower: string): number {
  let look = 0;
  const upper = text !== lower;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (upper) look |= Look.upper;
  if (/^\p{Lu}/u.test(text)) look |= Look.initial;
  if (upper && letters.length > 1 && letters === letters.toUpperCase()) look |= Look.capitals;
  if (/\p{N}/u.test(text)) look |= Look.digit;
  if (letters === '' && !(look & Look.digit)) look |= Look.mark;
  if (text.length > 1 && text.endsWith('.')) look |= Look.stop;
  if (text.includes('-')) look |= Look.hyphen;
  if (letters.length === 1 && text.length <= 2) look |= Look.letter;
  if (COMMON.has(lower)) look |= Look.common;
  return look;
}

/** Letters beyond this many no longer shape a word: a megabyte without a space is no name. */
const LONGEST = 40;

function makeWord(text: string): Word {
  const spelled = plain(text);
  const lower = spelled.toLowerCase();
  return {
    text: spelled,
    lower,
    hash: hashOf(spelled),
    lowerHash: hashOf(lower),
    shape: hashOf(shapeOf(spelled.slice(0, LONGEST))),
    prefix: hashOf(lower.slice(0, 3)),
    suffix2: hashOf(lower.slice(-2)),
    suffix3: hashOf(lower.slice(-3)),
    suffix4: hashOf(lower.slice(-4)),
    look: lookOf(spelled, lower),
    cues: lexicon().cues.get(spelled) ?? 0,
  };
}

/** Forms kept ready; forgotten all at once when there are too many, so that memory stays bounded. */
const KEPT = 40_000;
const known = new Map<string, Word>();

/** The word of a token. */
export function wordOf(text: string): Word {
  let word = known.get(text);
  if (!word) {
    if (known.size >= KEPT) known.clear();
    known.set(text, (word = makeWord(text)));
  }
  return word;
}
