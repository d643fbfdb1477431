import type { Token } from './tokens.ts';
import {
  ADVERBS,
  ALSO_NOUN,
  AUXILIARIES,
  BODIES,
  CONJUNCTIONS,
  DETERMINERS,
  HONORIFICS,
  JOINERS,
  NAME_ADJECTIVES,
  NOT_ADVERBS,
  OF_NOUN,
  OPENERS,
  PAPERS,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  TIME_NAMES,
  TIME_WHEN_CAPITAL,
  TIME_WORDS,
  VERBS,
  isBody,
  isRole,
} from './lexicon.ts';

/** What kind of words name a speaker. */
export type WordsKind = 'name' | 'pronoun' | 'common';

/** Tokens that name a speaker, `from` to `to` exclusive. */
export interface Words {
  from: number;
  to: number;
  kind: WordsKind;
}

/** A name that the recognizer found: spans of tokens known to be of a person, and those known to be a place. */
export interface KnownNames {
  person(token: Token | undefined): boolean;
  place(token: Token | undefined): boolean;
  /** Offset at which the name of a token begins; `undefined` for a word of no name. */
  start(token: Token | undefined): number | undefined;
}

/** A day, month or other word of time; "march" and "may" only with their capital. */
export function isTimeWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.quote === undefined &&
    TIME_WORDS.has(token.lower) &&
    (token.capital || !TIME_WHEN_CAPITAL.has(token.lower))
  );
}

const MARKS = /^[,;:()[\]—–.?!-]+$/u;

export function isMark(token: Token | undefined): boolean {
  return token !== undefined && token.quote === undefined && MARKS.test(token.text);
}

/** Whether a token can be part of a name: capitalized, no day or month, no closed-class word. */
export function isNameWord(token: Token | undefined): boolean {
  if (!token?.capital || token.quote !== undefined) return false;
  if (
    /(?:ed|ing|ly)$/.test(token.lower) &&
    (VERBS.has(token.lower) || OPENERS.has(token.lower) || /^\p{Lu}\p{Ll}{4,}ly$/u.test(token.text))
  )
    return false;
  if (OPENERS.has(token.lower) || ADVERBS.has(token.lower)) return false;
  if (TIME_WORDS.has(token.lower) && !TIME_NAMES.has(token.lower)) return false;
  return !(
    DETERMINERS.has(token.lower) ||
    PRONOUNS.has(token.lower) ||
    PREPOSITIONS.has(token.lower) ||
    CONJUNCTIONS.has(token.lower)
  );
}

/** An adverb or auxiliary that may stand between a subject and its verb. */
export function isBetween(token: Token | undefined): boolean {
  if (!token || token.quote !== undefined || token.capital) return false;
  return (
    ADVERBS.has(token.lower) ||
    AUXILIARIES.has(token.lower) ||
    (/^\p{Ll}{3,}ly$/u.test(token.text) && !NOT_ADVERBS.has(token.lower))
  );
}

const isPossessive = (token: Token | undefined): boolean => token !== undefined && /^[’']s?$/.test(token.text);

/** First token of the run of name words that ends before `to`; initials, particles and "of" between capitals belong to it. */
export function nameStart(tokens: readonly Token[], to: number, lo: number): number {
  let at = to;
  while (at > lo) {
    const token = tokens[at - 1];
    if (!token) break;
    if (isNameWord(token)) at--;
    else if (
      token.text === '.' &&
      isNameWord(tokens[at - 2]) &&
      at - 2 >= lo &&
      (tokens[at - 2]?.text.length ?? 9) < 5 &&
      tokens[at - 2]?.end === token.start
    )
      at -= 2;
    else if (
      JOINERS.has(token.lower) &&
      token.lower !== 'and' &&
      token.lower !== 'for' &&
      isNameWord(tokens[at - 2]) &&
      at - 2 >= lo &&
      at < to
    )
      at--;
    else if (PARTICLES.has(token.lower) && at < to) at--;
    else break;
  }
  return at;
}

/** Words of one noun phrase that ends before `to`: a name, a pronoun, or a common noun with its determiner. */
export function phraseEndingAt(tokens: readonly Token[], to: number, lo: number): Words | undefined {
  const last = tokens[to - 1];
  if (!last || to <= lo || last.quote !== undefined) return undefined;
  if (PRONOUNS.has(last.lower)) return { from: to - 1, to, kind: 'pronoun' };
  if (last.text === '.' && isNameWord(tokens[to - 2])) {
    // "Jr." and "U.S." keep their stop.
    const from = nameStart(tokens, to, lo);
    return from < to ? { from, to, kind: 'name' } : undefined;
  }
  if (isNameWord(last)) {
    const from = nameStart(tokens, to, lo);
    const before = tokens[from - 1];
    if (before && from - 1 >= lo && OF_NOUN.has(before.lower)) {
      const head = headBefore(tokens, from - 1, lo);
      if (head) return { from: head.from, to, kind: 'common' };
    }
    if (
      before &&
      from - 1 >= lo &&
      before.lower === 'the' &&
      OF_NOUN.has(tokens[from - 2]?.lower ?? '') &&
      from - 2 >= lo
    ) {
      const head = headBefore(tokens, from - 2, lo);
      if (head) return { from: head.from, to, kind: 'common' };
    }
    const owner = nameBound(tokens, from, lo);
    if (owner !== undefined) return phraseEndingAt(tokens, owner, lo);
    const lead = premodifiers(tokens, from, lo);
    // "a spokesman for former candidate Jane Roe": the title stands between. "University of Alder president Jane Roe" is hers.
    const isTied =
      lead < from &&
      lead - 1 > lo &&
      OF_NOUN.has(tokens[lead - 1]?.lower ?? '') &&
      isRole(tokens[lead - 2]?.lower ?? '') &&
      isRole(tokens[from - 1]?.lower ?? '');
    const titled = isTied ? headBefore(tokens, lead - 1, lo) : undefined;
    return titled ? { from: titled.from, to, kind: 'common' } : { from: lead, to, kind: 'name' };
  }
  if (
    !/^[\p{L}\p{N}]/u.test(last.text) ||
    (VERBS.has(last.lower) &&
      !isRole(last.lower) &&
      !PAPERS.has(last.lower) &&
      // "the head of state"
      !(ALSO_NOUN.has(last.lower) && tokens[to - 2]?.lower === 'of')) ||
    PREPOSITIONS.has(last.lower) ||
    CONJUNCTIONS.has(last.lower)
  )
    return undefined;
  const from = premodifiers(tokens, to - 1, lo, true);
  const head =
    isRole(last.lower) || from - 1 < lo || !PREPOSITIONS.has(tokens[from - 1]?.lower ?? '')
      ? undefined
      : headBefore(tokens, from - 1, lo);
  return { from: head?.from ?? from, to, kind: 'common' };
}

/** Where a name ends that has the one at `from` behind its "of": "Jane Roe of consulting firm Acme" is Roe. */
function nameBound(tokens: readonly Token[], from: number, lo: number): number | undefined {
  let at = from - 1;
  while (
    at > lo &&
    from - at < 6 &&
    /^\p{Ll}[\p{L}-]*$/u.test(tokens[at]?.text ?? '') &&
    !PREPOSITIONS.has(tokens[at]?.lower ?? '')
  )
    at--;
  return at > lo && at < from - 1 && tokens[at]?.lower === 'of' && isNameWord(tokens[at - 1]) ? at : undefined;
}

/** The role or body that "of X" belongs to: "a spokesman for the ministry". */
function headBefore(tokens: readonly Token[], to: number, lo: number): { from: number } | undefined {
  let end = to;
  // A chain "spokesman for the ministry of" climbs at most three steps.
  for (let steps = 0; steps < 3; steps++) {
    const noun = tokens[end - 1];
    if (!noun || end <= lo) return undefined;
    if (isRole(noun.lower) || isBody(noun.lower) || (/^(?:[a-z]+)$/.test(noun.text) && PAPERS.has(noun.lower)))
      return { from: premodifiers(tokens, end - 1, lo, true) };
    const start = premodifiers(tokens, end - 1, lo, true);
    const before = tokens[start - 1];
    if (!before || start - 1 < lo || !OF_NOUN.has(before.lower)) return undefined;
    end = start - 1;
  }
  return undefined;
}

/** Steps left over adjectives, role nouns, possessors and the determiner of a noun phrase. */
function premodifiers(tokens: readonly Token[], from: number, lo: number, common = false): number {
  let at = from;
  while (at > lo && from - at < 10) {
    const token = tokens[at - 1];
    if (
      !token ||
      token.quote !== undefined ||
      (isMark(token) && token.text !== '-' && !(token.text === '.' && isNameWord(tokens[at - 2])))
    )
      break;
    if (DETERMINERS.has(token.lower)) return token.lower === 'that' && isNameWord(tokens[at]) ? at : at - 1;
    if (
      isPossessive(token) ||
      isNameWord(token) ||
      HONORIFICS.has(token.lower) ||
      isRole(token.lower) ||
      BODIES.has(token.lower)
    )
      at--;
    else if (common && /^\p{Ll}/u.test(token.text) && !isStop(token)) at--;
    else if (common && /^\d{1,3}-year-old$/.test(token.text)) at--;
    // "an emailed statement"
    else if (common && /^\p{Ll}+ed$/u.test(token.text) && DETERMINERS.has(tokens[at - 2]?.lower ?? '')) at--;
    // "an Easter message"
    else if (common && token.capital && isTimeWord(token) && DETERMINERS.has(tokens[at - 2]?.lower ?? '')) at--;
    else if (!common && NAME_ADJECTIVES.has(token.lower)) at--;
    else break;
  }
  return at;
}

function isStop(token: Token): boolean {
  return (
    CONJUNCTIONS.has(token.lower) ||
    PREPOSITIONS.has(token.lower) ||
    PRONOUNS.has(token.lower) ||
    AUXILIARIES.has(token.lower) ||
    (VERBS.has(token.lower) && !isRole(token.lower)) ||
    RELATIVES.has(token.lower) ||
    TIME_WORDS.has(token.lower)
  );
}
