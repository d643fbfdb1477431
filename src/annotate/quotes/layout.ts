import { CONJUNCTIONS, PAPERS, PREPOSITIONS, RELATIVES, isBody, isRole } from './lexicon.ts';
import { isCueVerb, isPassive, speakerOfVerb } from './cues.ts';
import { type KnownNames, type Words, isBetween, isMark, isNameWord, isTimeWord, phraseEndingAt } from './phrase.ts';
import { firstPhrase, mainSubject, subjectAfter } from './subject.ts';
import type { Token } from './tokens.ts';

/** Words that name a speaker, the cue beside them, and the place where the pattern stood. */
export interface Attribution {
  words: Words;
  /** Token index of the cue, where one stands. */
  cue?: number;
  /** How it was found; `cue` is the plain case. */
  pattern: 'cue' | 'according-to' | 'colon' | 'label' | 'possessor' | 'cut-cue' | 'subject' | 'previous-sentence' | 'next-sentence' | 'same-paragraph';
}

const isSkippable = (token: Token | undefined): boolean => token !== undefined && token.quote === undefined && /^(?:[,;:—–-]|--|―|\.\.\.|…)$/.test(token.text);

/** Tokens looked at to either side; a longer sentence is a list or broken text. */
const LONGEST_SENTENCE = 150;

/** First index of the sentence at `at`, but not before `lo`. */
export function sentenceStart(tokens: readonly Token[], at: number, lo = 0): number {
  let from = at;
  while (from > lo && at - from < LONGEST_SENTENCE && tokens[from - 1]?.sentence === tokens[at]?.sentence) from--;
  return from;
}

/** Index behind the last token of the sentence at `at`. */
export function sentenceEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length && to - at < LONGEST_SENTENCE && tokens[to]?.sentence === tokens[at]?.sentence) to++;
  return to;
}

/** The last sign within a quotation before its closing mark. */
export function innerEnd(text: string): string {
  return /(.)\s*["”’»'`]*$/u.exec(text.slice(-8))?.[1] ?? '';
}

/** A clause behind a quotation that says who spoke: "S said", "said S". */
export function attributionAfter(tokens: readonly Token[], quote: number, names: KnownNames): Attribution | undefined {
  const token = tokens[quote];
  if (!token) return undefined;
  const signature = signatureAfter(tokens, quote);
  if (signature) return signature;
  let from = quote + 1;
  const comma = tokens[from]?.text === ',' || isSkippable(tokens[from]);
  while (isSkippable(tokens[from])) from++;
  const first = tokens[from];
  if (!first || first.quote !== undefined) return undefined;
  const end = innerEnd(token.text);
  const inSentence = first.sentence === token.sentence;
  const closed = /[.]/.test(end) && !comma && !inSentence;
  if (!inSentence && !/[.?!…,—-]/.test(end)) return undefined;
  let hi = sentenceEnd(tokens, from);
  for (let at = from; at < hi; at++) if (tokens[at]?.quote !== undefined) hi = at;
  const verb = firstVerb(tokens, from, hi);
  if (verb === undefined) return cutCue(tokens, from, hi, /[,?!]/.test(end) || comma);
  if (verbFirst(tokens, from, verb)) {
    if (closed && !/[?!]/.test(end)) return undefined;
    if (/^(?:told|tells|telling|calling|called|describing|described)$/.test(tokens[verb]?.lower ?? '') || tokens[verb]?.lower.endsWith('ing')) return undefined;
    const words = subjectAfter(tokens, verb, sentenceEnd(tokens, from), names);
    return words && { words, cue: verb, pattern: 'cue' };
  }
  if (CONJUNCTIONS.has(first.lower) && first.lower !== 'as') return undefined;
  if (!/[,?!…—-]/.test(end) && !comma && inSentence && sentenceStart(tokens, quote) !== quote) return undefined;
  if (closed && !isBareClause(tokens, verb, hi)) return undefined;
  const words = speakerOfVerb(tokens, verb, from, names);
  return words && { words, cue: verb, pattern: 'cue' };
}

function firstVerb(tokens: readonly Token[], from: number, hi: number): number | undefined {
  for (let at = from; at < hi; at++) {
    if (!isCueVerb(tokens, at)) continue;
    if (isPassive(tokens, at) && !/^(?:quoted|cited)$/.test(tokens[at]?.lower ?? '')) continue;
    // A participle or a relative clause leads to the verb of the sentence: "Trump, speaking in Ohio, said".
    if (tokens[at]?.lower.endsWith('ing') && at > from && tokens[at - 1]?.lower !== 'was') continue;
    if (RELATIVES.has(tokens[at - 1]?.lower ?? '') && laterVerb(tokens, at + 1, hi)) continue;
    if (tokens[at - 1]?.lower === 'to' && !/^(?:on|went|goes|continued|proceeded)$/.test(tokens[at - 2]?.lower ?? '')) continue;
    return at;
  }
  return undefined;
}

function laterVerb(tokens: readonly Token[], from: number, hi: number): boolean {
  for (let at = from; at < hi; at++) {
    if (isCueVerb(tokens, at) && tokens[at - 1]?.text === ',') return true;
  }
  return false;
}

/** Nothing but adverbs stands between the quotation and the verb: "said S". */
function verbFirst(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) if (!isBetween(tokens[at])) return false;
  return true;
}

/** The clause says who spoke, to whom and when, and nothing of what was said. */
function isBareClause(tokens: readonly Token[], verb: number, hi: number): boolean {
  let at = verb + 1;
  while (at < hi && isBetween(tokens[at])) at++;
  const next = tokens[at];
  if (!next || at >= hi || isMark(next)) return next?.text !== ':' && next?.text !== ',' || at >= hi;
  if (/^(?:told|tells)$/.test(tokens[verb]?.lower ?? '')) {
    for (; at < hi; at++) if (/^(?:that|how|about|he|she|they|it|to|the)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower !== 'on') return false;
    return true;
  }
  if (/^(?:that|of|about|he|she|it|they|the|his|her|there)$/.test(next.lower)) return false;
  return PREPOSITIONS.has(next.lower) || isTimeWord(next);
}

/** "Peskov a": the text breaks off within the cue; a name at the end of the paragraph speaks. */
function cutCue(tokens: readonly Token[], from: number, hi: number, agreed: boolean): Attribution | undefined {
  if (!agreed || hi !== tokens.length || hi - from > 6 || hi === from) return undefined;
  let to = from;
  while (to < hi && isNameWord(tokens[to])) to++;
  const rest = tokens.slice(to, hi).filter((token) => !isMark(token));
  if (to === from || rest.length > 1 || (rest[0]?.text.length ?? 0) > 5) return undefined;
  return { words: { from, to, kind: 'name' }, pattern: 'cut-cue' };
}

/** "Trump was asked, Q": the question is not his. */
export function isPutToSubject(tokens: readonly Token[], quote: number): boolean {
  const asked = /^[,:]$/.test(tokens[quote - 1]?.text ?? '') ? quote - 2 : quote - 1;
  return /^(?:asked|told)$/.test(tokens[asked]?.lower ?? '') && isPassive(tokens, asked);
}

/** A clause before a quotation in its own sentence: "S said: Q", "according to S, Q", "S: Q". */
export function attributionBefore(tokens: readonly Token[], quote: number, names: KnownNames): Attribution | undefined {
  const lo = sentenceStart(tokens, quote);
  if (lo === quote) return undefined;
  const label = labelBefore(tokens, quote, lo);
  if (label) return label;
  const possessor = possessorBefore(tokens, quote, lo);
  if (possessor) return possessor;
  for (let at = quote - 1; at >= lo; at--) {
    const token = tokens[at];
    if (!token || token.quote !== undefined) continue;
    if (token.lower === 'to' && tokens[at - 1]?.lower === 'according') {
      const words = subjectAfter(tokens, at, quote, names);
      if (words) return { words, cue: at - 1, pattern: 'according-to' };
    }
    if (!isCueVerb(tokens, at)) continue;
    if (tokens[at - 1]?.lower === 'to' && !/^(?:on|went|goes|continued|going|proceeded|began|continues)$/.test(tokens[at - 2]?.lower ?? '')) continue;
    if (isAside(tokens, at, quote)) continue;
    const words = speakerOfVerb(tokens, at, clauseStart(tokens, at, lo), names) ?? participleSubject(tokens, at, lo) ?? inverted(tokens, at, lo, quote, names);
    if (words) return { words, cue: at, pattern: 'cue' };
  }
  if (tokens[quote - 1]?.text !== ':') return undefined;
  const words = phraseEndingAt(tokens, quote - 1, lo);
  return words?.kind === 'name' && names.person(tokens[words.to - 1] ?? EMPTY) ? { words, pattern: 'colon' } : undefined;
}

const EMPTY: Token = { start: 0, end: 0, text: '', lower: '', sentence: 0, capital: false };

/** A verb within what somebody says: "Trump's claim that he informed the police was Q", "Cheffou, who said he was a reporter, was Q". */
function isAside(tokens: readonly Token[], verb: number, quote: number): boolean {
  if (quote - verb <= 3) return false;
  let at = verb - 1;
  while (isBetween(tokens[at])) at--;
  if (/^(?:who|which)$/.test(tokens[at]?.lower ?? '')) return tokens.slice(verb, quote).some((token, index) => token.text === ',' && /^(?:was|is|were|has|had|would|will)$/.test(tokens[verb + index + 1]?.lower ?? ''));
  return tokens[at - 1]?.lower === 'that' && PAPERS.has(tokens[at - 2]?.lower ?? '');
}

/** "Q, said S, Q" and "But, said S, Q". */
function inverted(tokens: readonly Token[], verb: number, lo: number, hi: number, names: KnownNames): Words | undefined {
  const before = tokens[verb - 1];
  if (tokens[verb]?.lower.endsWith('ing') || /^(?:told|tells|called)$/.test(tokens[verb]?.lower ?? '') || isPassive(tokens, verb)) return undefined;
  return verb === lo || before?.quote !== undefined || before?.text === ',' ? subjectAfter(tokens, verb, hi, names) : undefined;
}

/** "with Trump yelling", "footage of Trump saying": a participle whose own subject stands before it. */
function participleSubject(tokens: readonly Token[], verb: number, lo: number): Words | undefined {
  if (!tokens[verb]?.lower.endsWith('ing')) return undefined;
  let at = verb;
  while (at > lo && isBetween(tokens[at - 1])) at--;
  const words = phraseEndingAt(tokens, at, lo);
  return words && words.kind !== 'common' && /^(?:with|of)$/.test(tokens[words.from - 1]?.lower ?? '') ? words : undefined;
}

/** A subject is looked for behind the last quotation or semicolon before the verb. */
function clauseStart(tokens: readonly Token[], verb: number, lo: number): number {
  for (let at = verb - 1; at >= lo; at--) {
    const token = tokens[at];
    if (token && (token.quote !== undefined || token.text === ';')) return at + 1;
  }
  return lo;
}

/** "MR. KIRBY: Q", "Former secretary of state Jane Roe (D): Q" at the start of a block. */
function labelBefore(tokens: readonly Token[], quote: number, lo: number): Attribution | undefined {
  if (tokens[quote - 1]?.text !== ':' || quote - 1 - lo > 10) return undefined;
  let to = quote - 1;
  const bracket = lo + tokens.slice(lo, to).findIndex((token) => token.text === '(');
  if (tokens[to - 1]?.text === ')' && bracket > lo) to = bracket;
  const words = phraseEndingAt(tokens, to, lo);
  if (words?.kind !== 'name') return undefined;
  for (let at = lo; at < words.from; at++) if (!PREPOSITIONS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower !== 'of') if (isCueVerb(tokens, at) || isMark(tokens[at])) return undefined;
  return words.from === lo || words.from - lo <= 4 && isRole(tokens[lo + 1]?.lower ?? '') ? { words, pattern: 'label' } : undefined;
}

/** "― Jane Roe" behind a quotation, to the end of the block or sentence. */
function signatureAfter(tokens: readonly Token[], quote: number): Attribution | undefined {
  let from = quote + 1;
  if (!/^[―—–-]$/.test(tokens[from]?.text ?? '')) return undefined;
  while (/^[―—–-]$/.test(tokens[from]?.text ?? '')) from++;
  let to = from;
  while (isNameWord(tokens[to]) || (tokens[to]?.text === '.' && isNameWord(tokens[to + 1]) && (tokens[to - 1]?.text.length ?? 9) < 4)) to++;
  const rest = tokens[to];
  if (to === from || (rest && rest.quote === undefined && !/^[.,]$/.test(rest.text))) return undefined;
  return { words: { from, to, kind: 'name' }, pattern: 'label' };
}

/** "Trump's promise to Q", "in the words of S, Q", "a statement from the ministry: Q". */
function possessorBefore(tokens: readonly Token[], quote: number, lo: number): Attribution | undefined {
  for (let at = quote - 1; at >= Math.max(lo, quote - 6); at--) {
    const token = tokens[at];
    if (!token || !PAPERS.has(token.lower)) continue;
    const between = tokens.slice(at + 1, quote);
    if (!/^(?:of|from|by)$/.test(between[0]?.lower ?? '') && between.some((other) => !isMark(other) && !/^(?:that|to|read|reads|was|is)$/.test(other.lower))) continue;
    let owner = at - 1;
    while (owner >= lo && /^\p{L}/u.test(tokens[owner]?.text ?? '') && !tokens[owner]?.capital && at - owner < 4) owner--;
    if (/^[’']s?$/.test(tokens[owner]?.text ?? '')) {
      const words = phraseEndingAt(tokens, owner, lo);
      if (words && words.kind === 'name') return { words, cue: at, pattern: 'possessor' };
    }
    const of = tokens[at + 1];
    if (of && /^(?:of|from|by)$/.test(of.lower)) {
      const words = firstPhrase(tokens, at + 2, quote);
      if (words) return { words, cue: at, pattern: 'possessor' };
    }
    if (/^(?:his|her)$/.test(tokens[at - 1]?.lower ?? '') && at - 1 >= lo && token.lower === 'words') return { words: { from: at - 1, to: at, kind: 'pronoun' }, cue: at, pattern: 'possessor' };
  }
  return undefined;
}

/** The last clause of the sentence, behind the quotation: "the “pause” would end soon, the minister said." */
export function attributionAtEnd(tokens: readonly Token[], quote: number, names: KnownNames): Attribution | undefined {
  const hi = sentenceEnd(tokens, quote);
  for (let at = hi - 1; at > quote; at--) {
    const token = tokens[at];
    if (token?.lower === 'to' && tokens[at - 1]?.lower === 'according') {
      const words = subjectAfter(tokens, at, hi, names);
      if (words) return { words, cue: at - 1, pattern: 'according-to' };
    }
    if (!isCueVerb(tokens, at) || isPassive(tokens, at) || tokens[at]?.lower.endsWith('ing')) continue;
    if (tokens[at - 1]?.text === ',' && !/^(?:told|tells|called)$/.test(tokens[at]?.lower ?? '')) {
      const words = subjectAfter(tokens, at, hi, names);
      if (words) return { words, cue: at, pattern: 'cue' };
    }
    let comma = at;
    while (comma > quote && tokens[comma]?.text !== ',' && tokens[comma]?.quote === undefined) comma--;
    const words = speakerOfVerb(tokens, at, comma + 1, names);
    if (words && words.from <= comma + 3 && !CONJUNCTIONS.has(tokens[comma + 1]?.lower ?? '')) return { words, cue: at, pattern: 'cue' };
  }
  return undefined;
}

/** The last speaker whom a sentence names beside a verb of speech, of a sentence without a quotation to attribute. */
export function sentenceSpeaker(tokens: readonly Token[], lo: number, hi: number, names: KnownNames): Attribution | undefined {
  for (let at = hi - 1; at >= lo; at--) {
    const token = tokens[at];
    if (token?.lower === 'to' && tokens[at - 1]?.lower === 'according' && at > lo) {
      const words = subjectAfter(tokens, at, hi, names);
      if (words) return { words, cue: at - 1, pattern: 'according-to' };
    }
    const inWords = token?.lower === 'words' && /^in$/i.test(tokens[at - 2]?.text ?? '') && possessorBefore(tokens, at + 1, lo);
    if (inWords) return inWords;
    if (!isCueVerb(tokens, at) || token?.lower.endsWith('ing')) continue;
    const words = speakerOfVerb(tokens, at, clauseStart(tokens, at, lo), names);
    if (words) return { words, cue: at, pattern: 'cue' };
  }
  return undefined;
}

/** What a sentence is about, when no verb of speech stands in it. */
export function sentenceSubject(tokens: readonly Token[], lo: number, hi: number): Attribution | undefined {
  const words = mainSubject(tokens, lo, hi);
  if (!words) return undefined;
  const last = tokens[words.to - 1];
  return words.kind === 'common' && !isRole(last?.lower ?? '') && !isBody(last?.lower ?? '') ? undefined : { words, pattern: 'subject' };
}
