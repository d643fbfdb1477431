import { isCueVerb, isPassive, quotedObject, speakerOfVerb } from './cues.ts';
import { type Attribution, innerEnd, sentenceEnd, sentenceStart } from './layout.ts';
import {
  ANSWERING,
  AUXILIARIES,
  BEFORE_TO,
  CONJUNCTIONS,
  PAPERS,
  PREPOSITIONS,
  RELATIVES,
  REMEMBERING,
  VERBS,
  VIEWS,
  isRole,
} from './lexicon.ts';
import { mainSubject } from './main-subject.ts';
import { type KnownNames, type Words, isBetween, isMark, isNameWord, isTimeWord, phraseEndingAt } from './phrase.ts';
import { subjectAfter } from './subject-after.ts';
import type { Token } from './tokens.ts';

const isSkippable = (token: Token | undefined): boolean =>
  token !== undefined && token.quote === undefined && /^(?:[,;:—–-]|--|―|\.\.\.|…)$/.test(token.text);

/** A clause behind a quotation that says who spoke: "S said", "said S". */
export function attributionAfter(tokens: readonly Token[], quote: number, names: KnownNames): Attribution | undefined {
  const token = tokens[quote];
  if (!token) return undefined;
  let from = quote + 1;
  // "...; another source said" is of what comes next.
  if (tokens[from]?.text === ';') return undefined;
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
  if (isView(tokens, from)) return undefined;
  const verb = firstVerb(tokens, from, hi);
  if (verb === undefined)
    return (
      cutCue(tokens, from, hi, /[,?!]/.test(end) || comma) ??
      bareName(tokens, from, hi, end.includes(',') && sentenceStart(tokens, quote) === quote, names)
    );
  if (verbFirst(tokens, from, verb)) {
    if (closed && !/[?!]/.test(end)) return undefined;
    if (
      /^(?:told|tells|telling|calling|called|describing|described)$/.test(tokens[verb]?.lower ?? '') ||
      tokens[verb]?.lower.endsWith('ing')
    )
      return undefined;
    const words = subjectAfter(tokens, verb, sentenceEnd(tokens, from), names);
    // "The paper, quoting Q, said Norland had": what is said, by whoever the sentence began with.
    const next = tokens[words?.to ?? 0];
    if (
      words &&
      next &&
      sentenceStart(tokens, quote) !== quote &&
      AUXILIARIES.has(next.lower) &&
      !/^[’']/.test(next.text)
    )
      return mainClause(tokens, quote, verb);
    // "called the deal Q, denounced her record" goes on with what the speaker did.
    const object = words?.kind === 'common' && /^(?:his|her|its|their)$/.test(tokens[words.from]?.lower ?? '');
    return words && !(object && !isRole(tokens[words.to - 1]?.lower ?? ''))
      ? { words, cue: verb, pattern: 'cue' }
      : undefined;
  }
  if (CONJUNCTIONS.has(first.lower) && first.lower !== 'as') return undefined;
  if (!/[,?!…—-]/.test(end) && !comma && inSentence && sentenceStart(tokens, quote) !== quote) return undefined;
  // "Q?" Norland has called for a vote: an act of speech in the next sentence is another one.
  const isAct = VERBS.get(tokens[verb]?.lower ?? '')?.about ?? false;
  if (closed && ANSWERING.has(VERBS.get(tokens[verb]?.lower ?? '')?.verb ?? '')) return undefined;
  if (closed && (isAct || !isBareClause(tokens, verb, hi) || hasColon(tokens, from, verb))) return undefined;
  if (!inSentence && isAct && /^(?:for|on|upon|against|to)$/.test(tokens[verb + 1]?.lower ?? '')) return undefined;
  const words =
    quotedObject(tokens, verb, hi, names) ??
    recalledTeller(tokens, verb, hi) ??
    openingPerson(tokens, from, verb, names) ??
    speakerOfVerb(tokens, verb, from, names);
  // "Q." Ten were held, the police said: the next sentence says something else.
  if (closed && words && words.from > from + 1) return undefined;
  return words && { words, cue: verb, pattern: 'cue' };
}

/** The subject of the sentence that a quotation interrupts, for a verb behind it. */
function mainClause(tokens: readonly Token[], quote: number, verb: number): Attribution | undefined {
  const words = mainSubject(tokens, sentenceStart(tokens, quote), quote);
  return words && { words, cue: verb, pattern: 'cue' };
}

/** "Q, a view that the minister shares": what the words are, not who says them. */
const isView = (tokens: readonly Token[], from: number): boolean =>
  /^(?:a|an|the)$/.test(tokens[from]?.lower ?? '') &&
  tokens.slice(from + 1, from + 4).some(({ lower }) => PAPERS.has(lower) || VIEWS.has(lower)) &&
  tokens.slice(from + 2, from + 5).some(({ lower }) => /^(?:that|which)$/.test(lower));

function firstVerb(tokens: readonly Token[], from: number, hi: number): number | undefined {
  for (let at = from; at < hi; at++) {
    if (!isCueVerb(tokens, at)) continue;
    if (isPassive(tokens, at) && !/^(?:quoted|cited)$/.test(tokens[at]?.lower ?? '')) continue;
    // "Roe spoke of the lock": another act than saying what stands before.
    if (!VERBS.has(tokens[at]?.lower ?? '') && /^(?:of|about|to)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    // A participle or a relative clause leads to the verb of the sentence: "Trump, speaking in Ohio, said".
    if (tokens[at]?.lower.endsWith('ing') && at > from && tokens[at - 1]?.lower !== 'was') continue;
    let before = at - 1;
    while (before > from && isBetween(tokens[before])) before--;
    if (RELATIVES.has(tokens[before]?.lower ?? '') && laterVerb(tokens, at + 1, hi)) continue;
    if (tokens[at - 1]?.lower === 'to' && !BEFORE_TO.has(tokens[at - 2]?.lower ?? '')) continue;
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
export function isBareClause(tokens: readonly Token[], verb: number, hi: number): boolean {
  let at = verb + 1;
  while (at < hi && isBetween(tokens[at])) at++;
  const next = tokens[at];
  if (!next || at >= hi || isMark(next)) return (next?.text !== ':' && next?.text !== ',') || at >= hi;
  if (/^(?:told|tells)$/.test(tokens[verb]?.lower ?? '')) {
    for (; at < hi; at++)
      if (/^(?:that|how|about|he|she|they|it|to|the)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower !== 'on')
        return false;
    return true;
  }
  if (isTimeWord(next) || /^(?:last|this|late|early)$/.test(next.lower)) {
    // "said Sunday that the talks" says what was said, "said Sunday" does not.
    while (at < hi && (isTimeWord(tokens[at]) || /^(?:last|this|late|early)$/.test(tokens[at]?.lower ?? ''))) at++;
    return at >= hi || isMark(tokens[at]) || opensOccasion(tokens, at, hi);
  }
  if (/^(?:that|of|about|he|she|it|they|the|his|her|there)$/.test(next.lower)) return false;
  return opensOccasion(tokens, at, hi);
}

/** Tokens over which a "that" may follow the occasion: "said earlier in the day that". */
const THAT_REACH = 6;

/** "in a statement", "at the gate", with no "that" behind; "feel like leaving" is none. */
function opensOccasion(tokens: readonly Token[], at: number, hi: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!PREPOSITIONS.has(lower) || lower === 'like') return false;
  return !tokens.slice(at, Math.min(hi, at + THAT_REACH)).some((token) => token.lower === 'that');
}

/** Behind a colon another clause begins. */
const hasColon = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ':');

/** "Peskov a": the text breaks off within the cue; a name at the end of the paragraph speaks. */
function cutCue(tokens: readonly Token[], from: number, hi: number, agreed: boolean): Attribution | undefined {
  if (!agreed || hi !== tokens.length || hi - from > 6 || hi === from) return undefined;
  let to = from;
  while (to < hi && isNameWord(tokens[to])) to++;
  const rest = tokens.slice(to, hi).filter((token) => !isMark(token));
  if (to === from || rest.length > 1 || (rest[0]?.text.length ?? 0) > 5) return undefined;
  return { words: { from, to, kind: 'name' }, pattern: 'cut-cue' };
}

/** Tokens between a verb of memory and the participle of whom it remembers: "recalled the president telling him". */
const TELLER = 6;

/** "Q, Roe recalled the president telling him": whoever is remembered to say it. */
function recalledTeller(tokens: readonly Token[], verb: number, hi: number): Words | undefined {
  if (!REMEMBERING.has(VERBS.get(tokens[verb]?.lower ?? '')?.verb ?? '')) return undefined;
  for (let at = verb + 2; at < Math.min(hi, verb + TELLER); at++)
    if (/^(?:telling|saying)$/.test(tokens[at]?.lower ?? '')) return phraseEndingAt(tokens, at, verb + 1);
  return undefined;
}

/** "Q" Jane Roe spokesman for the clinic said: the one person between a quotation and the verb, who stands first. */
function openingPerson(tokens: readonly Token[], from: number, verb: number, names: KnownNames): Words | undefined {
  if (!names.person(tokens[from])) return undefined;
  const start = names.start(tokens[from]);
  let to = from;
  while (names.start(tokens[to]) === start) to++;
  const next = tokens[to];
  if (!next || to >= verb || !(isRole(next.lower) || /^(?:a|an|the)$/.test(next.lower))) return undefined;
  return tokens.slice(to, verb).some((token) => names.person(token)) ? undefined : { from, to, kind: 'name' };
}

/** "Q, Jane Roe, the head of the clinic.": a person right behind a quotation that a comma ends, and no verb to the paragraph's end. */
function bareName(
  tokens: readonly Token[],
  from: number,
  hi: number,
  open: boolean,
  names: KnownNames,
): Attribution | undefined {
  if (!open || hi !== tokens.length || !names.person(tokens[from])) return undefined;
  let to = from;
  while (names.person(tokens[to]) || (tokens[to]?.text === '.' && names.person(tokens[to + 1]))) to++;
  return tokens[to]?.text === ',' ? { words: { from, to, kind: 'name' }, pattern: 'cut-cue' } : undefined;
}

/** "― Jane Roe" behind a quotation, to the end of the block or sentence. */
export function signatureAfter(tokens: readonly Token[], quote: number): Attribution | undefined {
  let from = quote + 1;
  if (!/^[―—–-]$/.test(tokens[from]?.text ?? '')) return undefined;
  while (/^[―—–-]$/.test(tokens[from]?.text ?? '')) from++;
  let to = from;
  while (
    isNameWord(tokens[to]) ||
    (tokens[to]?.text === '.' && isNameWord(tokens[to + 1]) && (tokens[to - 1]?.text.length ?? 9) < 4)
  )
    to++;
  const rest = tokens[to];
  if (to === from || (rest && rest.quote === undefined && !/^[.,(]$/.test(rest.text))) return undefined;
  return { words: { from, to, kind: 'name' }, pattern: 'label' };
}
