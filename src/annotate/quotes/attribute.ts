import { agentOfPassive } from './agent.ts';
import { attributionAfter, signatureAfter } from './after.ts';
import { attributionBefore, attributionInRelative, isPutToSubject } from './before.ts';
import { type Attribution, innerEnd, sentenceEnd, sentenceStart } from './layout.ts';
import { attributionAtEnd, sentenceSpeaker, sentenceSubject } from './report.ts';
import { isCueVerb, isPromise } from './cues.ts';
import { INDEFINITE, PAPERS, PREPOSITIONS, VERBS, VIEWS, isBody, isRole } from './lexicon.ts';
import { UNNAMED, isMediaName, isMediaNoun } from './media.ts';
import { type KnownNames, type Words, phraseEndingAt } from './phrase.ts';
import { subjectAfter } from './subject-after.ts';
import { isPlausible } from './plausible.ts';
import { skipTime } from './subject-before.ts';
import type { Token } from './tokens.ts';

/** A block as tokens, with what was found out of each of its quotations by token index. */
export interface Reading {
  tokens: Token[];
  speakers: Map<number, Attribution>;
}

/** How many sentences before a quotation can speak it. */
const SENTENCES_BACK = 8;

/** Whether a quotation makes a sentence of its own or ends one with its own stop. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return sentenceStart(tokens, at) === at && sentenceEnd(tokens, at) === at + 1 && /[.?!…]/.test(innerEnd(token.text));
}

/** Finds who speaks each quotation of a block, from the words of the block alone. */
export function readBlock(tokens: Token[], names: KnownNames): Reading {
  const speakers = new Map<number, Attribution>();
  const quotes = tokens.flatMap((token, at) => (token.quote === undefined ? [] : [at]));
  for (const at of quotes) {
    const local = localAttribution(tokens, at, names);
    if (local) speakers.set(at, local);
  }
  for (const at of quotes) {
    if (speakers.has(at)) continue;
    const found = fromNeighbors(tokens, at, speakers, names);
    if (found) speakers.set(at, found);
  }
  return { tokens, speakers };
}

/** The clause before or after in the quotation's own sentence, or right behind it. */
function localAttribution(tokens: readonly Token[], at: number, names: KnownNames): Attribution | undefined {
  if (isPutToSubject(tokens, at)) return attributionAfter(tokens, at, names);
  const told = signatureAfter(tokens, at) ?? agentOfPassive(tokens, at, names);
  if (told) return told;
  const before = tokens[at - 1];
  // "S: Q" and "S said, Q." are told already, whoever speaks behind.
  const introduced =
    before?.sentence === tokens[at]?.sentence &&
    (before?.text === ':' || (before?.text === ',' && isCueVerb(tokens, at - 2)));
  if (introduced && !innerEnd(tokens[at]?.text ?? '').includes(',')) {
    const colon = attributionBefore(tokens, at, names);
    if (colon) return colon;
  }
  // "Roe, who called it Q, the minister said": the clause that holds the quotation says who.
  const relative = attributionInRelative(tokens, at, names);
  if (relative) return relative;
  const after = attributionAfter(tokens, at, names);
  const passedOn = after && saidWithin(tokens, at, after, names);
  if (passedOn) return passedOn;
  if (after && isPlausible(tokens, after.words)) return after;
  const ahead = attributionBefore(tokens, at, names);
  if (ahead && isPlausible(tokens, ahead.words) && !isFarAct(tokens, at, ahead)) return ahead;
  const others = [attributionAtEnd(tokens, at, names), ahead, introducedBySubject(tokens, at)];
  return (
    others.find((one) => one && isPlausible(tokens, one.words)) ?? after ?? others.find((one) => one !== undefined)
  );
}

/** "She said the plan was Q, radio reported": whoever says it within the sentence; the reporter only passes it on. */
function saidWithin(
  tokens: readonly Token[],
  at: number,
  { cue, words }: Attribution,
  names: KnownNames,
): Attribution | undefined {
  if (cue === undefined || sentenceStart(tokens, at) === at) return undefined;
  const isMedium = tokens.slice(words.from, words.to).some((token) => isMediaNoun(token) || isMediaName(token));
  const isReport = isMedium || isUnnamed(tokens, words) || /^reports?(?:ed)?$/.test(tokens[cue]?.lower ?? '');
  if (!isReport) return undefined;
  const before = attributionBefore(tokens, at, names);
  const head = tokens[(before?.words.to ?? 0) - 1]?.lower ?? '';
  const speaks = before && (before.words.kind !== 'common' || isRole(head) || isBody(head));
  return before?.pattern === 'cue' && speaks ? before : undefined;
}

/** "one participant", "a source": somebody who can only pass on what a named one said. */
const isUnnamed = (tokens: readonly Token[], { from, kind }: Words): boolean =>
  kind === 'common' && (INDEFINITE.has(tokens[from]?.lower ?? '') || UNNAMED.has(tokens[from]?.lower ?? ''));

/** Tokens between an act of speech and words that are still its own: "praised him for showing Q". */
const ACT_REACH = 5;

/** "They accused the guards of hiding the "log", the judge said": an act told a way off, whose words the last clause may claim. */
function isFarAct(tokens: readonly Token[], quote: number, { cue, pattern }: Attribution): boolean {
  return (
    pattern === 'cue' &&
    cue !== undefined &&
    quote - cue > ACT_REACH &&
    (VERBS.get(tokens[cue]?.lower ?? '')?.about ?? false)
  );
}

/** "S on the plan: Q" and "S dismissed the plan as Q": no verb of speech, but the sentence is S's. */
function introducedBySubject(tokens: readonly Token[], at: number): Attribution | undefined {
  const lo = sentenceStart(tokens, at);
  if (lo === at) return undefined;
  const label = datedLabel(tokens, lo, at);
  if (label) return label;
  // "S issued a statement, Q"
  const colon =
    /^[:,]$/.test(tokens[at - 1]?.text ?? '') &&
    (tokens[at - 1]?.text === ':' || PAPERS.has(tokens[at - 2]?.lower ?? ''));
  const participle = lastParticiple(tokens, lo, at);
  const cue = participle < 0 ? lastInfinitive(tokens, lo, at) : participle;
  if (!colon && cue < 0) return undefined;
  const fronted = participle < 0 ? undefined : subjectBehind(tokens, participle, lo, at);
  if (fronted) return fronted;
  const subject = sentenceSubject(tokens, lo, cue < 0 ? at : cue);
  return subject && { ...subject, ...(cue >= 0 && { cue }) };
}

/** "After saying it was Q, Roe left": the participle that a sentence opens with has the subject behind the comma. */
function subjectBehind(tokens: readonly Token[], participle: number, lo: number, at: number): Attribution | undefined {
  const opens = participle === lo || (participle === lo + 1 && PREPOSITIONS.has(tokens[lo]?.lower ?? ''));
  const comma = innerEnd(tokens[at]?.text ?? '') === ',' || tokens[at + 1]?.text === ',';
  if (!opens || !comma) return undefined;
  const subject = sentenceSubject(tokens, at + 1, sentenceEnd(tokens, at));
  return subject && { ...subject, cue: participle };
}

/** "Roe on Thursday Q": nothing but a name and a day. */
function datedLabel(tokens: readonly Token[], lo: number, at: number): Attribution | undefined {
  const to = skipTime(tokens, at - 1, lo) + 1;
  const words = to < at ? phraseEndingAt(tokens, to, lo) : undefined;
  return words?.kind === 'name' && words.from === lo ? { words, pattern: 'label' } : undefined;
}

function lastParticiple(tokens: readonly Token[], lo: number, hi: number): number {
  for (let at = hi - 1; at >= lo; at--)
    if (tokens[at]?.lower.endsWith('ing') && (isCueVerb(tokens, at) || isPromise(tokens, at, hi))) return at;
  return -1;
}

/** Tokens between an infinitive of speech and the words it brings. */
const INFINITIVE_REACH = 10;

/** "Roe used the question to demand the rich Q" */
function lastInfinitive(tokens: readonly Token[], lo: number, hi: number): number {
  for (let at = hi - 1; at > lo && hi - at <= INFINITIVE_REACH; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (tokens[at - 1]?.lower === 'to' && VERBS.get(lower)?.verb === lower) return at;
  }
  return -1;
}

/** "That remark by Roe made news": whose the words are that the sentence before quotes. */
function sayingOf(tokens: readonly Token[], lo: number, hi: number, names: KnownNames): Attribution | undefined {
  const isThat = /^(?:that|those|this|these|the)$/.test(tokens[lo]?.lower ?? '');
  const isPaper = PAPERS.has(tokens[lo + 1]?.lower ?? '') || VIEWS.has(tokens[lo + 1]?.lower ?? '');
  if (!isThat || !isPaper || !/^(?:from|by|of)$/.test(tokens[lo + 2]?.lower ?? '')) return undefined;
  const words = subjectAfter(tokens, lo + 2, hi, names);
  return words?.kind === 'name' ? { words, cue: lo + 1, pattern: 'possessor' } : undefined;
}

/** The sentences around a quotation that stands alone: the one before speaks first, then the one behind. */
function fromNeighbors(
  tokens: readonly Token[],
  at: number,
  speakers: ReadonlyMap<number, Attribution>,
  names: KnownNames,
): Attribution | undefined {
  let hi = sentenceStart(tokens, at);
  for (let quote = at - 1; quote >= hi; quote--) {
    const known = speakers.get(quote);
    if (known) return known;
  }
  for (let steps = 0; hi > 0 && steps < SENTENCES_BACK; steps++) {
    const lo = sentenceStart(tokens, hi - 1);
    for (let quote = hi - 1; quote >= lo; quote--) {
      const known = speakers.get(quote);
      if (known && known.pattern !== 'subject') return { ...known, pattern: 'same-paragraph' };
    }
    const speaker = sentenceSpeaker(tokens, lo, hi, names);
    if (speaker) return { ...speaker, pattern: 'previous-sentence' };
    hi = lo;
  }
  if (!standsAlone(tokens, at)) return undefined;
  const end = sentenceEnd(tokens, at);
  if (end < tokens.length) {
    const next = sentenceEnd(tokens, end);
    const quote = tokens.slice(end, next).findIndex((token) => token.quote !== undefined);
    const known = quote >= 0 ? speakers.get(end + quote) : undefined;
    if (known) return { ...known, pattern: 'same-paragraph' };
    const speaker = sayingOf(tokens, end, next, names) ?? sentenceSpeaker(tokens, end, next, names);
    if (speaker) return { ...speaker, pattern: 'next-sentence' };
  }
  const start = tokens.length > 0 ? sentenceStart(tokens, at) : 0;
  return start > 0 ? sentenceSubject(tokens, sentenceStart(tokens, start - 1), start) : undefined;
}
