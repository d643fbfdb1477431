import { CONJUNCTIONS, DETERMINERS, JOINERS, PAPERS, PREPOSITIONS, PRONOUNS, RELATIVES, VERBS, isBody, isRole } from './lexicon.ts';
import { type KnownNames, type Words, isBetween, isMark, isNameWord, isTimeWord, nameStart, phraseEndingAt } from './phrase.ts';
import type { Token } from './tokens.ts';

interface Segment {
  from: number;
  to: number;
}

/** Splits the tokens from `lo` to `hi` at commas, dashes and brackets. */
function segmentsOf(tokens: readonly Token[], lo: number, hi: number): Segment[] {
  const segments: Segment[] = [];
  let from = lo;
  for (let at = lo; at <= hi; at++) {
    const token = tokens[at];
    if (at === hi || (token && /^(?:[,()[\]—–]|--)$/.test(token.text)) || (token?.text === '-' && tokens[at + 1]?.text === '-')) {
      if (at > from) segments.push({ from, to: at });
      from = at + 1;
    }
  }
  return segments;
}

/** Whether a segment is nothing but a name with its titles ("Kremlin spokesman Dmitry Peskov") or a pronoun. */
function pureName(tokens: readonly Token[], segment: Segment, names: KnownNames): Words | undefined {
  let { from } = segment;
  while (from < segment.to && /^(?:and|but|also|so|yet|then|while|as|when|because|that)$/.test(tokens[from]?.lower ?? '')) from++;
  const first = tokens[from];
  const last = tokens[segment.to - 1];
  if (!first || !last) return undefined;
  if (segment.to - from === 1 && PRONOUNS.has(first.lower)) return { from, to: segment.to, kind: 'pronoun' };
  if (!isNameWord(last) || names.place(last) || isDescription(tokens, { from, to: segment.to })) return undefined;
  const start = nameStart(tokens, segment.to, from);
  if (start === segment.to) return undefined;
  for (let at = from; at < start; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (PREPOSITIONS.has(token.lower) || RELATIVES.has(token.lower) || CONJUNCTIONS.has(token.lower)) return undefined;
    if (VERBS.has(token.lower) && !isRole(token.lower)) return undefined;
  }
  return { from: start, to: segment.to, kind: 'name' };
}

/** A segment that describes: an age, a party, "a doctor in ...", "who ...", "speaking at ...". */
function isDescription(tokens: readonly Token[], segment: Segment): boolean {
  const first = tokens[segment.from];
  if (!first) return true;
  if (first.quote !== undefined || /^\p{N}/u.test(first.text)) return true;
  if (RELATIVES.has(first.lower) || first.lower === 'whose' || first.lower === 'whom') return true;
  if (PREPOSITIONS.has(first.lower) || /ing$/.test(first.lower) || isBetween(first) || isTimeWord(first)) return true;
  return /^[RDI](?:-.*)?$/.test(first.text);
}

/** The subject across appositions and relative clauses: "Jorge Falcon, 34, said". */
function acrossSegments(tokens: readonly Token[], lo: number, hi: number, names: KnownNames): Words | undefined {
  const segments = segmentsOf(tokens, Math.max(lo, hi - 70), hi);
  // "Romero, whose son, Lalo, attends the school, said": what follows the relative is its own.
  const relative = segments.findIndex(({ from }) => /^(?:who|whose|which|whom)$/.test(tokens[from]?.lower ?? ''));
  const owner = relative > 0 ? segments[relative - 1] : undefined;
  const owned = owner && pureName(tokens, owner, names);
  if (owned) return owned;
  for (const segment of segments.toReversed()) {
    if (/^(?:a|an|the|his|her|its)$/.test(tokens[segment.from]?.lower ?? '') && segment !== segments[0]) {
      // "the chief of the press service, John Kirby, said" names him behind; "John Kirby, the chief, said" before.
      const words = pureName(tokens, segment, names);
      if (words && names.person(tokens[segment.to - 1] ?? EMPTY)) return words;
      continue;
    }
    const words = pureName(tokens, segment, names);
    if (words) return words;
  }
  for (const segment of segments.toReversed()) {
    if (isDescription(tokens, segment)) continue;
    const person = lastPerson(tokens, segment, names);
    if (person) return person;
  }
  for (const segment of segments) {
    if (isDescription(tokens, segment)) continue;
    const words = firstPhrase(tokens, segment.from, segment.to);
    if (words) return words;
  }
  return undefined;
}

const EMPTY: Token = { start: 0, end: 0, text: '', lower: '', sentence: 0, capital: false };

/** The last name at the end of a segment, though a clause leads to it: "when reporters asked Mr. Smith". */
function lastPerson(tokens: readonly Token[], segment: Segment, names: KnownNames): Words | undefined {
  const last = tokens[segment.to - 1];
  if (!last || !isNameWord(last) || !names.person(last)) return undefined;
  const words = phraseEndingAt(tokens, segment.to, segment.from);
  return words?.kind === 'name' ? words : undefined;
}

/** The first noun phrase of a stretch: what its clause is about. */
export function firstPhrase(tokens: readonly Token[], from: number, hi: number): Words | undefined {
  let at = from;
  while (at < hi && (isMark(tokens[at]) || /^(?:and|but|so|yet|then|still|however|also|or)$/.test(tokens[at]?.lower ?? ''))) at++;
  const first = tokens[at];
  if (!first || at >= hi) return undefined;
  if (PRONOUNS.has(first.lower)) return { from: at, to: at + 1, kind: 'pronoun' };
  const start = at;
  while (at < hi && !isMark(tokens[at]) && tokens[at]?.quote === undefined && !isPredicate(tokens[at], at > start, isNameWord(tokens[at - 1]))) at++;
  if (at === start) return undefined;
  const words = phraseEndingAt(tokens, at, start);
  return words && (words.kind !== 'common' || DETERMINERS.has(tokens[words.from]?.lower ?? '') || tokens[words.from]?.capital === true || isRole(tokens[at - 1]?.lower ?? '')) ? words : undefined;
}

/** Where a subject ends for want of a tagger: an auxiliary, a verb of speech, a preposition, a lower-case word behind a name. */
function isPredicate(token: Token | undefined, later: boolean, afterName: boolean): boolean {
  if (!token) return true;
  if (/^[’']s?$/.test(token.text)) return false;
  if (PREPOSITIONS.has(token.lower) && token.lower !== 'of') return true;
  if (CONJUNCTIONS.has(token.lower)) return true;
  if (!later) return false;
  if (afterName && /^\p{Ll}/u.test(token.text) && !isRole(token.lower) && !isBody(token.lower) && !PAPERS.has(token.lower) && !JOINERS.has(token.lower)) return true;
  return isBetween(token) || (VERBS.has(token.lower) && !isRole(token.lower)) || /^\p{Ll}+(?:ed|es)$/u.test(token.text);
}

/**
 * The subject of a sentence, for a verb that has none of its own: the first phrase behind what introduces it.
 * "In a statement, the ministry ... adding" gives "the ministry".
 */
export function mainSubject(tokens: readonly Token[], lo: number, hi: number): Words | undefined {
  for (const segment of segmentsOf(tokens, lo, hi)) {
    if (isDescription(tokens, segment)) continue;
    const words = firstPhrase(tokens, segment.from, segment.to);
    if (words) return words;
  }
  return undefined;
}

/** The subject of the verb at `verb`, looked for to its left and not before `lo`. */
export function subjectBefore(tokens: readonly Token[], verb: number, lo: number, names: KnownNames): Words | undefined {
  let at = verb - 1;
  // "went on to say"
  while (at >= lo && (isBetween(tokens[at]) || (tokens[at]?.lower === 'on' && tokens[at + 1]?.lower === 'to'))) at--;
  at = skipTime(tokens, at, lo);
  const token = tokens[at];
  if (!token || at < lo) return undefined;
  if (token.lower === 'who' || (token.lower === 'which' && at > lo)) {
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
    return phraseEndingAt(tokens, end, lo) ?? acrossSegments(tokens, lo, end, names);
  }
  if (/^[,)\]—–-]$/.test(token.text)) return acrossSegments(tokens, lo, at, names);
  if (/^(?:and|but|then|or)$/.test(token.lower)) return mainSubject(tokens, lo, at);
  const words = phraseEndingAt(tokens, at + 1, lo);
  return words?.kind === 'common' ? betterThanCommon(tokens, words, lo, names) : words;
}

/** Steps left over "on Tuesday", "last week", "on March 3" between a subject and its verb. */
function skipTime(tokens: readonly Token[], from: number, lo: number): number {
  let at = from;
  while (at > lo && (isTimeWord(tokens[at]) || (/^\d{1,4}$/.test(tokens[at]?.text ?? '') && isTimeWord(tokens[at - 1])))) at--;
  if (at === from) return from;
  while (at > lo && /^(?:on|in|late|early|last|this|since|earlier|later)$/.test(tokens[at]?.lower ?? '')) at--;
  while (at > lo && isBetween(tokens[at])) at--;
  return at;
}

/** A common noun next to the verb may end what describes the subject: "Pacholke in his letter said", "Falcon, a teacher from Ohio said". */
function betterThanCommon(tokens: readonly Token[], words: Words, lo: number, names: KnownNames): Words | undefined {
  const head = tokens[words.to - 1]?.lower ?? '';
  const before = tokens[words.from - 1];
  if (words.from <= lo || !before) return words;
  if (/^(?:in|on|at|during|via|through|after|outside)$/.test(before.lower)) {
    const owner = phraseEndingAt(tokens, words.from - 1, lo);
    return owner && owner.kind !== 'common' ? owner : isRole(head) || isBody(head) ? words : (owner ?? words);
  }
  let comma = words.from - 1;
  while (comma > lo && tokens[comma]?.text !== ',' && tokens[comma]?.quote === undefined && words.from - comma < 14) comma--;
  if (tokens[comma]?.text !== ',') return words;
  const apposed = before.text === ',' && /^(?:a|an)$/.test(tokens[words.from]?.lower ?? '');
  const weak = !isRole(head) && !isBody(head) && !PAPERS.has(head) && !DETERMINERS.has(tokens[words.from]?.lower ?? '');
  if (!apposed && !weak) return words;
  const named = acrossSegments(tokens, lo, comma, names);
  return named && named.kind !== 'common' ? named : words;
}

/** Who stands behind the verb in "said Kremlin spokesman Dmitry Peskov", not beyond `hi`. */
export function subjectAfter(tokens: readonly Token[], verb: number, hi: number, names: KnownNames): Words | undefined {
  let from = verb + 1;
  while (from < hi && isBetween(tokens[from]) && !DETERMINERS.has(tokens[from]?.lower ?? '')) from++;
  const first = tokens[from];
  if (!first || from >= hi) return undefined;
  if (PRONOUNS.has(first.lower)) return { from, to: from + 1, kind: 'pronoun' };
  if (isMark(first) || first.quote !== undefined || PREPOSITIONS.has(first.lower) || CONJUNCTIONS.has(first.lower)) return undefined;
  if (isTimeWord(first) || /^(?:it|him|them|us|me|you|to)$/.test(first.lower)) return undefined;
  let to = from;
  while (to < hi && !endsPhrase(tokens, to, from)) to++;
  const named = lastName(tokens, from, to, names);
  if (named) return named;
  // "said the head of the agency, Ivan Petrov."
  const comma = tokens[to];
  if (comma?.text === ',') {
    const segment = segmentsOf(tokens, to + 1, Math.min(hi, to + 8))[0];
    const end = segment && tokens[segment.to - 1]?.text === '.' && !/^[A-Z]/.test(tokens[segment.to - 2]?.text ?? '') ? segment.to - 1 : segment?.to;
    const words = segment && end !== undefined && pureName(tokens, { from: segment.from, to: trimStop(tokens, segment.from, end) }, names);
    if (words && names.person(tokens[words.to - 1] ?? EMPTY)) return words;
  }
  return to > from ? { from, to: withComplement(tokens, to, hi), kind: 'common' } : undefined;
}

/** "a longtime adviser" goes on "to both candidates" as far as the next mark. */
function withComplement(tokens: readonly Token[], to: number, hi: number): number {
  if (!/^(?:to|at|in|with|from|on|close|near)$/.test(tokens[to]?.lower ?? '') || isTimeWord(tokens[to + 1])) return to;
  let end = to;
  while (end < hi && end - to < 12 && !isMark(tokens[end]) && tokens[end]?.quote === undefined && !CONJUNCTIONS.has(tokens[end]?.lower ?? '')) end++;
  return end;
}

const trimStop = (tokens: readonly Token[], from: number, to: number): number => (to - 1 > from && tokens[to - 1]?.text === '.' ? to - 1 : to);

function endsPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token || token.quote !== undefined) return true;
  if (token.text === '.') return !(isNameWord(tokens[at - 1]) && tokens[at - 1]?.end === token.start && isNameWord(tokens[at + 1]) && (tokens[at - 1]?.text.length ?? 9) < 6);
  if (isMark(token) && token.text !== '-') return true;
  if (/^[’']s?$/.test(token.text)) return false;
  if (isTimeWord(token) && at > from) return !/^(?:may|april|june|august)$/.test(token.lower) || !token.capital || !isNameWord(tokens[at - 1]);
  if (token.lower === 'of' || token.lower === 'for') return false;
  return (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower) || isBetween(token)) && !(token.lower === 'and' && isNameWord(tokens[at - 1]) && isNameWord(tokens[at + 1]));
}

/** The last name in a phrase that no "of" or "for" binds to another noun. */
function lastName(tokens: readonly Token[], from: number, to: number, names: KnownNames): Words | undefined {
  for (let end = to; end > from; end--) {
    const token = tokens[end - 1];
    if (!token || !isNameWord(token)) continue;
    const start = nameStart(tokens, end, from);
    let before = tokens[start - 1];
    if (before?.lower === 'the' && start - 1 > from) before = tokens[start - 2];
    const bound = before && start > from && /^(?:of|for|from)$/.test(before.lower);
    const possessor = /^[’']s?$/.test(tokens[end]?.text ?? '') && end < to;
    const modifier = end < to && /^\p{Ll}/u.test(tokens[end]?.text ?? '') && tokens[end]?.lower !== 'of' && !names.person(token);
    if (!bound && !possessor && !modifier) return { from: start, to: end, kind: 'name' };
    end = start;
    if (end <= from) break;
  }
  return undefined;
}
