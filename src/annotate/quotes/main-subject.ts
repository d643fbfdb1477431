import {
  CONJUNCTIONS,
  DETERMINERS,
  HONORIFICS,
  isBody,
  isRole,
  JOINERS,
  NAME_ADJECTIVES,
  OPENERS,
  PAPERS,
  PREPOSITIONS,
  PRONOUNS,
  VERBS,
} from './lexicon.ts';
import { isMediaNoun } from './media.ts';
import { type Words, isBetween, isMark, isNameWord, isTimeWord, phraseEndingAt } from './phrase.ts';
import { type Segment, isDescription, segmentsOf } from './segments.ts';
import type { Token } from './tokens.ts';

/** The first noun phrase of a stretch: what its clause is about. */
export function firstPhrase(tokens: readonly Token[], from: number, hi: number): Words | undefined {
  let at = from;
  while (
    at < hi &&
    (isMark(tokens[at]) || /^(?:and|but|so|yet|then|still|however|also|or)$/.test(tokens[at]?.lower ?? ''))
  )
    at++;
  const first = tokens[at];
  if (!first || at >= hi) return undefined;
  if (PRONOUNS.has(first.lower)) return { from: at, to: at + 1, kind: 'pronoun' };
  const start = at;
  while (
    at < hi &&
    (!isMark(tokens[at]) || isTitleStop(tokens, at)) &&
    tokens[at]?.quote === undefined &&
    // "the ministry's warning" is a noun, whatever else it may be.
    (/^[’']s?$/.test(tokens[at - 1]?.text ?? '') || !isPredicate(tokens[at], at > start, isNameWord(tokens[at - 1])))
  )
    at++;
  if (at === start) return undefined;
  // "Here in Ohio, S" speaks of S.
  if (at === start + 1 && OPENERS.has(first.lower)) return undefined;
  const words = phraseEndingAt(tokens, at, start);
  return words &&
    (words.kind !== 'common' ||
      DETERMINERS.has(tokens[words.from]?.lower ?? '') ||
      tokens[words.from]?.capital === true ||
      isRole(tokens[at - 1]?.lower ?? ''))
    ? words
    : undefined;
}

/** The stop of "Sen." before a name. */
const isTitleStop = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && HONORIFICS.has(tokens[at - 1]?.lower ?? '') && isNameWord(tokens[at + 1]);

/** Where a subject ends for want of a tagger: an auxiliary, a verb of speech, a preposition, a lower-case word behind a name. */
function isPredicate(token: Token | undefined, later: boolean, afterName: boolean): boolean {
  if (!token) return true;
  if (/^[’']s?$/.test(token.text)) return false;
  if (PREPOSITIONS.has(token.lower) && token.lower !== 'of') return true;
  if (CONJUNCTIONS.has(token.lower)) return true;
  if (!later) return false;
  if (
    afterName &&
    /^\p{Ll}/u.test(token.text) &&
    !isRole(token.lower) &&
    !isBody(token.lower) &&
    !PAPERS.has(token.lower) &&
    !isMediaNoun(token) &&
    !NAME_ADJECTIVES.has(token.lower) &&
    !JOINERS.has(token.lower)
  )
    return true;
  return isBetween(token) || (VERBS.has(token.lower) && !isRole(token.lower)) || /^\p{Ll}+(?:ed|es)$/u.test(token.text);
}

/** "A few days later, S": when it was. "Roe spoke on Tuesday, S" says more. */
const saysWhen = (tokens: readonly Token[], { from, to }: Segment): boolean =>
  (/^(?:later|earlier|ago|before|after|afterward|afterwards)$/.test(tokens[to - 1]?.lower ?? '') ||
    isTimeWord(tokens[to - 1])) &&
  !isNameWord(tokens[from]) &&
  !PRONOUNS.has(tokens[from]?.lower ?? '');

/**
 * The subject of a sentence, for a verb that has none of its own: the first phrase behind what introduces it.
 * "In a statement, the ministry ... adding" gives "the ministry".
 */
export function mainSubject(tokens: readonly Token[], lo: number, hi: number): Words | undefined {
  const segments = segmentsOf(tokens, lo, hi);
  for (const [at, segment] of segments.entries()) {
    if (isDescription(tokens, segment) || saysWhen(tokens, segment) || tokens[segment.from - 1]?.text === '(') continue;
    const words = firstPhrase(tokens, segment.from, segment.to);
    const next = segments[at + 1];
    // "The nominee, former governor Jane Roe, has been": her name stands beside what she is.
    if (words?.kind === 'common' && words.to === segment.to && isRole(tokens[words.to - 1]?.lower ?? '') && next) {
      const apposed = firstPhrase(tokens, next.from, next.to);
      if (apposed?.kind === 'name' && apposed.to === next.to) return apposed;
    }
    if (words) return words;
  }
  return undefined;
}
