import { type Attribution, innerEnd, sentenceStart } from './layout.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  NAMING,
  NOT_SPEECH_AFTER,
  NOT_SPEECH_BEFORE,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SLOGAN_OPENERS,
  VERBS,
  isBody,
  isRole,
} from './lexicon.ts';
import { isBetween, isNameWord, isTimeWord } from './phrase.ts';
import type { Token } from './tokens.ts';

/** What stands between quotation marks. Only the first two are quotations. */
export type QuoteKind = 'utterance' | 'phrase' | 'scare' | 'title' | 'nickname';

export const isQuotation = (kind: QuoteKind | undefined): boolean => kind === 'utterance' || kind === 'phrase';

/** From this many words on, words between marks are speech even where nobody is named. */
const UTTERANCE_WORDS = 4;
const SMALL_WORDS = /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|is|vs?\.?|de|la)$/i;

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
}

/** Every word that counts is capitalized: a title of a work, a name, a slogan. */
function isTitleCase(words: readonly string[]): boolean {
  const heavy = words.filter((word) => !SMALL_WORDS.test(word));
  return (
    heavy.length > 0 &&
    heavy.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    words.some((word) => /\p{Ll}/u.test(word))
  );
}

/** Words between the cue and the quotation, or `Infinity` when the cue is elsewhere. */
function distanceOf(at: number, attribution: Attribution | undefined): number {
  if (!attribution) return Infinity;
  const anchor = attribution.cue ?? attribution.words.to;
  return Math.abs(at - anchor);
}

/** "hailed him as Q", "called it Q": words of somebody, though they look like a title. */
function isCalledSo(tokens: readonly Token[], at: number, attribution: Attribution | undefined): boolean {
  const cue = attribution?.cue;
  return (
    cue !== undefined &&
    cue < at &&
    (VERBS.get(tokens[cue]?.lower ?? '')?.about ?? false) &&
    !/^(?:on|in|at|of|from)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** "Roe's book, Q, predicts": what the work before the comma is called; "In the film, Q" may be said in it. */
const isApposedTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' &&
  NOT_SPEECH_BEFORE.has(tokens[at - 2]?.lower ?? '') &&
  !PREPOSITIONS.has(tokens[sentenceStart(tokens, at)]?.lower ?? '');

/** The quotation is a sentence of its own. */
function isSentence(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at] ?? {};
  return tokens[at - 1]?.sentence !== sentence && tokens[at + 1]?.sentence !== sentence;
}

/** "Ahrar al-Sham (Q)": what a name means. */
const isGloss = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')' && /^\p{Lu}|-\p{Lu}/u.test(tokens[at - 2]?.text ?? '');

/** "Q, by Jane Roe": a work. */
function isByAuthor(tokens: readonly Token[], at: number): boolean {
  const index = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const by = tokens[index];
  return by?.lower === 'by' && by.sentence === tokens[at]?.sentence && isNameWord(tokens[index + 1]);
}

/** A lower-case noun, as far as its look tells: "rallies" of "rallies called the Q". */
const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}{3,}$/u.test(token.text) && !isBetween(token) && !PRONOUNS.has(token.lower);

/** A noun that is no word of another class. */
const isPlainNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  isNoun(token) &&
  !PREPOSITIONS.has(token.lower) &&
  !CONJUNCTIONS.has(token.lower) &&
  !DETERMINERS.has(token.lower) &&
  !RELATIVES.has(token.lower) &&
  !VERBS.has(token.lower);

/** Tokens before a noun in which a relative makes it whoever calls something so: "what critics called Q". */
const RELATIVE_REACH = 4;

/** "an offensive dubbed Q", "a tool last year called Q": the verb at `verb` gives the thing before it its name. */
function isNamedThing(tokens: readonly Token[], verb: number): boolean {
  const word = tokens[verb]?.lower ?? '';
  if (word !== 'called' && !NAMING.has(word)) return false;
  let noun = verb - 1;
  while (noun > 0 && (isTimeWord(tokens[noun]) || /^(?:\d{4}|last|this|in)$/.test(tokens[noun]?.lower ?? ''))) noun--;
  const lower = tokens[noun]?.lower ?? '';
  if (!isPlainNoun(tokens[noun]) || isRole(lower) || (isBody(lower) && noun === verb - 1)) return false;
  return !tokens
    .slice(Math.max(0, noun - RELATIVE_REACH), noun)
    .some((token) => /^(?:what|which|that|who|,)$/.test(token.lower));
}

/** Tells speech from scare quotes, titles and nicknames by the words around and within. */
export function kindOf(tokens: readonly Token[], at: number, attribution: Attribution | undefined): QuoteKind {
  const token = tokens[at];
  if (!token) return 'scare';
  const words = wordsOf(token.text);
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const end = innerEnd(token.text);
  const single = /^[‘']/.test(token.text) && !token.text.startsWith("''");
  const local =
    attribution !== undefined &&
    !/^(?:subject|previous-sentence|next-sentence|same-paragraph)$/.test(attribution.pattern);
  const introduced = attribution?.pattern === 'subject' && attribution.cue !== undefined && at - attribution.cue <= 2;
  const near = introduced || (local && distanceOf(at, attribution) <= 4);
  // "B" shares
  if (words.join('').length < 2) return 'scare';
  if (words.length <= 3 && isNameWord(before) && isNameWord(after) && before?.sentence === after?.sentence)
    return 'nickname';
  if (isGloss(tokens, at) || (words.length > 1 && isTitleCase(words) && isByAuthor(tokens, at))) return 'title';
  if (words.length > 1 && isSentence(tokens, at) && tokens.length === 1 && !/\p{Ll}/u.test(token.text)) return 'title';
  // "dubbed the Q", "known as the Q", "dubbed as Q"
  const naming = /^(?:the|a|an)$/.test(before?.lower ?? '') ? tokens[at - 2] : before;
  const verb = tokens[at - (naming === before ? 2 : 3)]?.lower ?? '';
  const named = naming?.lower === 'as' && (verb === 'known' || NAMING.has(verb));
  if (named || isNamedThing(tokens, at - (naming === before ? 1 : 2))) return 'title';
  if (words.length > 1 && near && isCalledSo(tokens, at, attribution)) return 'phrase';
  if (naming !== before && NAMING.has(naming?.lower ?? '')) return 'title';
  // "a show called Q", "on NBC's Q", "in Q": a title, whatever stop stands in it.
  const called = naming?.lower === 'called' && isNoun(tokens[at - (naming === before ? 2 : 3)]);
  const shown = words.length > 1 && /^(?:on|[’']s)$/.test(before?.lower ?? '') && words.length <= 8;
  if (isTitleCase(words) && (called || shown)) return 'title';
  if (before && NOT_SPEECH_BEFORE.has(before.lower) && words.length < 12) return isTitleCase(words) ? 'title' : 'scare';
  if (words.length > 1 && isTitleCase(words) && isApposedTo(tokens, at)) return 'title';
  const sentence = !single && isSentence(tokens, at) && /[.?!]/.test(end);
  if (sentence && words.length === 1 && attribution) return 'utterance';
  if (words.length > 2 && isTitleCase(words) && SLOGAN_OPENERS.has(words[0]?.toLowerCase().replace('’', "'") ?? ''))
    return 'phrase';
  if (
    words.length <= 8 &&
    isTitleCase(words) &&
    !(near && /[.,?!]/.test(end)) &&
    (words.length > 1 || !near) &&
    !/[?!]/.test(end)
  )
    return 'title';
  if (words.length <= 6 && after && NOT_SPEECH_AFTER.has(after.lower)) return 'title';
  if (single && words.length < UTTERANCE_WORDS && !near) return 'scare';
  if (sentence) return 'utterance';
  if (words.length >= UTTERANCE_WORDS) return words.length > 8 || /[.,?!]/.test(end) ? 'utterance' : 'phrase';
  if (local) return 'phrase';
  return /[.?!,]/.test(end) && attribution && attribution.pattern !== 'subject'
    ? 'utterance'
    : attribution?.pattern === 'subject' && words.length > 2
      ? 'phrase'
      : 'scare';
}
