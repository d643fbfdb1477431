import labels from '../../data/quotes/transcript-labels.json' with { type: 'json' };
import { isCueVerb, isPassive, isPromise, speakerOfVerb } from './cues.ts';
import { type Attribution, clauseStart, sentenceStart } from './layout.ts';
import { BEFORE_TO, NAMING, isBody, isRole, PAPERS, PREPOSITIONS, THOUGHT, VERBS } from './lexicon.ts';
import { mainSubject } from './main-subject.ts';
import { type KnownNames, type Words, isBetween, isMark, phraseEndingAt } from './phrase.ts';
import { isPlausible } from './plausible.ts';
import { possessorBefore } from './possessor.ts';
import { canSpeak, subjectAfter } from './subject-after.ts';
import type { Token } from './tokens.ts';

/** "Trump was asked, Q": the question is not his. */
export function isPutToSubject(tokens: readonly Token[], quote: number): boolean {
  const asked = /^[,:]$/.test(tokens[quote - 1]?.text ?? '') ? quote - 2 : quote - 1;
  return /^(?:asked|told)$/.test(tokens[asked]?.lower ?? '') && isPassive(tokens, asked);
}

/** Words between the verb of a relative clause and a quotation that is its object: "who called the case Q". */
const OBJECT = 4;

/** "Roe, who called it Q": the quotation stands in a relative clause with a verb of speech of its own. */
export function attributionInRelative(
  tokens: readonly Token[],
  quote: number,
  names: KnownNames,
): Attribution | undefined {
  const lo = sentenceStart(tokens, quote);
  for (let at = quote - 1; at > lo && quote - at <= OBJECT + 1; at--) {
    if (isMark(tokens[at]) && tokens[at]?.text !== ',') return undefined;
    if (!isCueVerb(tokens, at)) continue;
    let before = at - 1;
    while (isBetween(tokens[before])) before--;
    if (!/^(?:who|which)$/.test(tokens[before]?.lower ?? '')) return undefined;
    const words = speakerOfVerb(tokens, at, lo, names);
    return words && { words, cue: at, pattern: 'cue' };
  }
  return undefined;
}

/** A clause before a quotation in its own sentence: "S said: Q", "according to S, Q", "S: Q". */
export function attributionBefore(tokens: readonly Token[], quote: number, names: KnownNames): Attribution | undefined {
  const lo = sentenceStart(tokens, quote);
  if (lo === quote) return undefined;
  const label = labelBefore(tokens, quote, lo);
  if (label) return label;
  const possessor = possessorBefore(tokens, quote, lo, names);
  if (possessor) return possessor;
  let weak: Attribution | undefined;
  for (let at = quote - 1; at >= lo; at--) {
    const token = tokens[at];
    if (!token || token.quote !== undefined) continue;
    if (token.lower === 'to' && tokens[at - 1]?.lower === 'according') {
      const words = subjectAfter(tokens, at, quote, names);
      if (words) return { words, cue: at - 1, pattern: 'according-to' };
    }
    if (!isCueVerb(tokens, at) && !isPromise(tokens, at, quote)) continue;
    if (tokens[at - 1]?.lower === 'to' && !BEFORE_TO.has(tokens[at - 2]?.lower ?? '')) continue;
    if (isAside(tokens, at, quote) || isGivenName(tokens, at, quote) || isForeseen(tokens, at, lo)) continue;
    const words =
      speakerOfVerb(tokens, at, clauseStart(tokens, at, lo), names) ??
      participleSubject(tokens, at, lo, names) ??
      inverted(tokens, at, lo, quote, names);
    if (!words || isSaidOf(tokens, words, lo)) continue;
    const found = { words, cue: at, pattern: 'cue' as const };
    if (isPlausible(tokens, words)) return found;
    weak ??= found;
  }
  if (weak) return weak;
  if (tokens[quote - 1]?.text !== ':') return undefined;
  const words = phraseEndingAt(tokens, quote - 1, lo);
  if (words?.kind !== 'name' || !names.person(tokens[words.to - 1])) return undefined;
  return PREPOSITIONS.has(tokens[words.from - 1]?.lower ?? '') ? undefined : { words, pattern: 'colon' };
}

/** "He added that the law demands ..., noting: Q": the law is what he speaks of. */
function isSaidOf(tokens: readonly Token[], words: Words, lo: number): boolean {
  const head = tokens[words.to - 1]?.lower ?? '';
  if (words.kind !== 'common' || isRole(head) || isBody(head) || words.from - 2 < lo) return false;
  return tokens[words.from - 1]?.lower === 'that' && isCueVerb(tokens, words.from - 2);
}

/** "Roe said Norland would respond Q", "Roe said the house believed Q": what somebody says that another will say or thinks. */
function isForeseen(tokens: readonly Token[], verb: number, lo: number): boolean {
  const modal = tokens[verb - 1]?.lower ?? '';
  const isThought = THOUGHT.has(VERBS.get(tokens[verb]?.lower ?? '')?.verb ?? '');
  if (!isThought && !/^(?:would|will|could|might|may|should|must|can)$/.test(modal)) return false;
  for (let at = verb - 2; at >= lo && tokens[at]?.quote === undefined; at--) if (isCueVerb(tokens, at)) return true;
  return false;
}

/** "Roe, dubbed Q": a name that others gave. */
const isGivenName = (tokens: readonly Token[], verb: number, quote: number): boolean =>
  tokens[verb - 1]?.text === ',' && quote - verb <= 2 && NAMING.has(tokens[verb]?.lower ?? '');

/** A verb within what somebody says: "Trump's claim that he informed the police was Q", "Cheffou, who said he was a reporter, was Q". */
function isAside(tokens: readonly Token[], verb: number, quote: number): boolean {
  if (quote - verb <= 3) return false;
  let at = verb - 1;
  while (isBetween(tokens[at])) at--;
  const isRelative = /^(?:who|which)$/.test(tokens[at]?.lower ?? '');
  // "Roe referred to Doe, who said he would go, as Q"
  if (isRelative && tokens[quote - 1]?.lower === 'as' && tokens[quote - 2]?.text === ',') return true;
  // "Roe told a woman who said that it was late that Q"
  const thats = tokens.slice(verb, quote).filter(({ lower }) => lower === 'that').length;
  if (isRelative && tokens[quote - 1]?.lower === 'that' && thats > 1) return true;
  if (isRelative)
    return tokens
      .slice(verb, quote)
      .some(
        (token, index) =>
          token.text === ',' && /^(?:was|is|were|has|had|would|will)$/.test(tokens[verb + index + 1]?.lower ?? ''),
      );
  return tokens[at - 1]?.lower === 'that' && PAPERS.has(tokens[at - 2]?.lower ?? '');
}

/** "Q, said S, Q" and "But, said S, Q". */
function inverted(
  tokens: readonly Token[],
  verb: number,
  lo: number,
  hi: number,
  names: KnownNames,
): Words | undefined {
  const before = tokens[verb - 1];
  if (
    tokens[verb]?.lower.endsWith('ing') ||
    /^(?:told|tells|called)$/.test(tokens[verb]?.lower ?? '') ||
    isPassive(tokens, verb)
  )
    return undefined;
  if (verb !== lo && before?.quote === undefined && before?.text !== ',') return undefined;
  const words = subjectAfter(tokens, verb, hi, names);
  if (words && canSpeak(tokens, words)) return words;
  // "Roe, who calls it Q, said growing pains were Q"
  return before?.quote === undefined ? undefined : mainSubject(tokens, lo, verb - 1);
}

/** "with Trump yelling", "footage of Trump saying": a participle whose own subject stands before it. */
function participleSubject(tokens: readonly Token[], verb: number, lo: number, names: KnownNames): Words | undefined {
  if (!tokens[verb]?.lower.endsWith('ing')) return undefined;
  let at = verb;
  while (at > lo && isBetween(tokens[at - 1])) at--;
  const words = phraseEndingAt(tokens, at, lo);
  // "Roe won, the league calling her Q"
  if (
    words &&
    tokens[words.from - 1]?.text === ',' &&
    /^(?:the|its|his|her|their)$/.test(tokens[words.from]?.lower ?? '') &&
    (isRole(tokens[at - 1]?.lower ?? '') || isBody(tokens[at - 1]?.lower ?? ''))
  )
    return words;
  return words &&
    words.kind !== 'common' &&
    !names.place(tokens[words.to - 1]) &&
    /^(?:with|of|by|from)$/.test(tokens[words.from - 1]?.lower ?? '')
    ? words
    : undefined;
}

/** Labels that name what stands behind them: "Bio: Q". */
const LABELS_OF_NOBODY: ReadonlySet<string> = new Set(labels.entries.nobody);

/** "MR. KIRBY: Q", "Former secretary of state Jane Roe (D): Q" at the start of a block. */
function labelBefore(tokens: readonly Token[], quote: number, lo: number): Attribution | undefined {
  if (tokens[quote - 1]?.text !== ':' || quote - 1 - lo > 10) return undefined;
  let to = quote - 1;
  const bracket = lo + tokens.slice(lo, to).findIndex((token) => token.text === '(');
  if (tokens[to - 1]?.text === ')' && bracket > lo) to = bracket;
  const words = phraseEndingAt(tokens, to, lo);
  if (words?.kind !== 'name' || (words.to - words.from === 1 && LABELS_OF_NOBODY.has(tokens[words.from]?.lower ?? '')))
    return undefined;
  // "A spokesman on Roe: Q" is the spokesman.
  for (let at = lo; at < words.from; at++) {
    const lower = tokens[at]?.lower ?? '';
    if ((PREPOSITIONS.has(lower) && lower !== 'of') || isCueVerb(tokens, at) || isMark(tokens[at])) return undefined;
  }
  return words.from === lo || (words.from - lo <= 4 && isRole(tokens[lo + 1]?.lower ?? ''))
    ? { words, pattern: 'label' }
    : undefined;
}
