import {
  ALSO_NOUN,
  AUXILIARIES,
  BASE_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  FINDING,
  LEADING_VERBS,
  MAKING_PAPERS,
  NOT_AFTER_OPENER,
  OPENING_VERBS,
  PAPERS,
  PASSIVE,
  PHRASAL,
  PLURAL,
  PREPOSITIONS,
  PROMISING,
  PRONOUNS,
  QUOTING,
  RELATIVES,
  SELVES,
  VERBS,
  isBody,
  isRole,
} from './lexicon.ts';
import { type KnownNames, type Words, isBetween } from './phrase.ts';
import { subjectBefore } from './subject-before.ts';
import type { Token } from './tokens.ts';

/** "shot back", "pointed out", "went on": a verb of speech only with its particle. */
function isPhrasal(word: string, next: string | undefined): boolean {
  return next !== undefined && (PHRASAL.get(word)?.includes(next) ?? false);
}

/** Whether the token at `at` is a verb of speech in the reporter's prose, not its noun twin. */
export function isCueVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.quote !== undefined) return false;
  token.cue ??= readsAsVerb(tokens, at, token);
  return token.cue;
}

function readsAsVerb(tokens: readonly Token[], at: number, token: Token): boolean {
  const entry = VERBS.get(token.lower);
  if (!entry) return PHRASAL.has(token.lower) && isPhrasal(token.lower, tokens[at + 1]?.lower);
  const before = tokens[at - 1];
  // "called in the police" is no speech.
  if (entry.verb === 'call' && /^(?:in|off|up)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  // "claimed the lives of forty"
  if (
    entry.verb === 'claim' &&
    /^(?:lives|life|victims)$/.test(tokens[at + (tokens[at + 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '')
  )
    return false;
  // "the study found"; "police found" is no speech.
  if (entry.verb === 'find' && !isFinder(tokens, at)) return false;
  // "as Roe puts it"; "puts officers at risk" is no speech.
  if (entry.verb === 'put' && tokens[at + 1]?.lower !== 'it') return false;
  // "maintained a friendship"; "maintained that it was over" is speech.
  if (entry.verb === 'maintain' && DETERMINERS.has(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.lower !== 'that')
    return false;
  // "continues to carry out" is no speech; "continued to say" is.
  if (LEADING_VERBS.has(entry.verb) && tokens[at + 1]?.lower === 'to' && !VERBS.has(tokens[at + 2]?.lower ?? ''))
    return false;
  if (token.capital && before?.sentence === token.sentence && before.quote === undefined && before.text !== ':')
    return false;
  if (token.capital && before?.sentence !== token.sentence)
    return OPENING_VERBS.has(token.lower) && !NOT_AFTER_OPENER.has(tokens[at + 1]?.lower ?? '');
  if (!before) return !ALSO_NOUN.has(token.lower) && token.lower !== entry.verb;
  // "which casts itself as": whatever has itself for an object is a verb.
  if (ALSO_NOUN.has(token.lower) && SELVES.has(tokens[at + 1]?.lower ?? '')) return true;
  const between = AUXILIARIES.has(before.lower) && !/^[’']s$/.test(before.lower);
  if (
    DETERMINERS.has(before.lower) &&
    !/^(?:that|this|those|these|both|some|many|several|others?|one|all)$/.test(before.lower)
  )
    return false;
  // "a hastily called meeting"
  if (token.lower.endsWith('ed') && before.lower.endsWith('ly') && /^(?:an?|the)$/.test(tokens[at - 2]?.lower ?? ''))
    return false;
  // "many states", "the 11 attacks"
  if (
    ALSO_NOUN.has(token.lower) &&
    token.lower.endsWith('s') &&
    (PLURAL.has(before.lower) || /^\p{N}/u.test(before.text))
  )
    return false;
  // "security reasons", "the climate talks"
  if (ALSO_NOUN.has(token.lower) && token.lower.endsWith('s') && isThing(before)) return false;
  // "in brief remarks"
  if (
    ALSO_NOUN.has(token.lower) &&
    token.lower.endsWith('s') &&
    PREPOSITIONS.has(tokens[at - 2]?.lower ?? '') &&
    !between &&
    !before.capital
  )
    return false;
  // "Norland claims of unity"
  if (ALSO_NOUN.has(token.lower) && token.lower.endsWith('s') && tokens[at + 1]?.lower === 'of') return false;
  // "After saying it was late, Roe"
  if (token.lower.endsWith('ing') && before.capital && tokens[at - 2]?.sentence !== token.sentence)
    return PREPOSITIONS.has(before.lower) || !ALSO_NOUN.has(token.lower);
  if (ALSO_NOUN.has(token.lower) && !between) {
    if (PREPOSITIONS.has(before.lower) || /^[’']s?$/.test(before.text)) return false;
    if (/^\p{Ll}+(?:ous|al|ic|ive|ful|ed|ing|(?<!m)ent|ant|ary)$/u.test(before.text)) return false;
  }
  if (/^[’']s$/.test(before.text) && !token.lower.endsWith('ing')) return false;
  if (token.lower === entry.verb)
    return BASE_VERBS.has(entry.verb) ? !PREPOSITIONS.has(before.lower) || before.lower === 'to' : between;
  return true;
}

/** Tokens between a finder and its verb: "the report released last year found". */
const FINDER_REACH = 4;

/** Whether what stands before "found" finds in the sense of saying: a study, a court; one with its date or maker behind it. */
function isFinder(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (isBetween(tokens[at])) at--;
  if (FINDING.has(tokens[at]?.lower ?? '')) return true;
  for (let back = at; back > 0 && at - back < FINDER_REACH; back--) {
    if (tokens[back]?.sentence !== tokens[verb]?.sentence || tokens[back]?.quote !== undefined) return false;
    if (MAKING_PAPERS.has(tokens[back]?.lower ?? '')) return FINDING.has(tokens[back - 1]?.lower ?? '');
  }
  return false;
}

/** A lower-case word that is nobody who speaks. */
const isThing = (token: Token): boolean =>
  /^\p{Ll}{3,}$/u.test(token.text) &&
  !isBetween(token) &&
  !PRONOUNS.has(token.lower) &&
  !RELATIVES.has(token.lower) &&
  !isRole(token.lower) &&
  !isBody(token.lower) &&
  !PAPERS.has(token.lower) &&
  !CONJUNCTIONS.has(token.lower);

/** "was told", "is called": the subject suffers the verb. "was quoted as saying" is another matter. */
export function isPassive(tokens: readonly Token[], verb: number): boolean {
  if (/ing$|^(?:says|tells|writes|adds)$/.test(tokens[verb]?.lower ?? '')) return false;
  for (let at = verb - 1; at >= 0 && isBetween(tokens[at]); at--) {
    if (PASSIVE.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** Tokens between a promise and the words of it: "vowed to go on and Q". */
const PROMISE_REACH = 8;

/** "vowed to Q", "promising to unlock their Q": what somebody says they will do. */
export const isPromise = (tokens: readonly Token[], at: number, quote: number): boolean =>
  quote - at <= PROMISE_REACH &&
  tokens[at + 1]?.lower === 'to' &&
  PROMISING.has(VERBS.get(tokens[at]?.lower ?? '')?.verb ?? '') &&
  !DETERMINERS.has(tokens[at - 1]?.lower ?? '');

const isQuoting = (token: Token | undefined): boolean => QUOTING.has(token?.lower ?? '');

/** The speaker behind "was quoted by TASS as saying" or "TASS quoted him as saying": whoever is quoted. */
function quotedSpeaker(tokens: readonly Token[], verb: number, lo: number, names: KnownNames): Words | undefined {
  for (let at = verb - 1; at >= lo && verb - at < 24; at--) {
    if (!isQuoting(tokens[at])) continue;
    if (isPassive(tokens, at)) return subjectBefore(tokens, at, lo, names);
    const object = tokens.slice(at, verb).findIndex((token) => token.lower === 'as');
    return subjectBefore(tokens, object > 0 ? at + object : verb, at + 1, names);
  }
  return undefined;
}

/** Whoever "Y quoted S (as saying)" quotes: S, of the verb at `verb`; `undefined` where nobody stands behind it. */
export function quotedObject(tokens: readonly Token[], verb: number, hi: number, names: KnownNames): Words | undefined {
  if (!isQuoting(tokens[verb]) || isPassive(tokens, verb)) return undefined;
  if (/^(?:him|her|them)$/.test(tokens[verb + 1]?.lower ?? ''))
    return { from: verb + 1, to: verb + 2, kind: 'pronoun' };
  const as = tokens.slice(verb, hi).findIndex(({ lower }) => lower === 'as');
  const participle = verb + as + 1;
  return as > 1 && tokens[participle]?.lower.endsWith('ing') && isCueVerb(tokens, participle)
    ? subjectBefore(tokens, verb + as, verb + 1, names)
    : undefined;
}

/** The subject of the verb of speech at `verb`; `undefined` for a participle or a passive without one. */
export function speakerOfVerb(
  tokens: readonly Token[],
  verb: number,
  lo: number,
  names: KnownNames,
): Words | undefined {
  const before = tokens[verb - 1];
  if (tokens[verb]?.lower === 'saying' && before?.lower === 'as') return quotedSpeaker(tokens, verb, lo, names);
  if (isQuoting(tokens[verb])) {
    if (isPassive(tokens, verb)) return subjectBefore(tokens, verb, lo, names);
  } else if (isPassive(tokens, verb)) return undefined;
  if (tokens[verb]?.lower.endsWith('ing') && !(before && /^(?:is|are|was|were|been|[’']s|[’']re)$/.test(before.lower)))
    return undefined;
  return subjectBefore(tokens, verb, lo, names);
}
