import { CONJUNCTIONS, isRole, PREPOSITIONS, PRONOUNS, RELATIVES, VERBS } from './lexicon.ts';
import { type KnownNames, type Words, isBetween, isNameWord, isTimeWord, nameStart } from './phrase.ts';
import { innerEnd } from './layout.ts';
import type { Token } from './tokens.ts';

export interface Segment {
  from: number;
  to: number;
}

/** Splits the tokens from `lo` to `hi` at commas, dashes and brackets. */
export function segmentsOf(tokens: readonly Token[], lo: number, hi: number): Segment[] {
  const segments: Segment[] = [];
  let from = lo;
  for (let at = lo; at <= hi; at++) {
    const token = tokens[at];
    if (
      at === hi ||
      (token && /^(?:[,()[\]—–]|--)$/.test(token.text)) ||
      (token?.text === '-' && tokens[at + 1]?.text === '-') ||
      // On "Face the Nation," S
      (token?.quote !== undefined && innerEnd(token.text) === ',')
    ) {
      if (at > from) segments.push({ from, to: at });
      from = at + 1;
    }
  }
  return segments;
}

/** Whether a segment is nothing but a name with its titles ("Kremlin spokesman Dmitry Peskov") or a pronoun. */
export function pureName(tokens: readonly Token[], segment: Segment, names: KnownNames): Words | undefined {
  let { from } = segment;
  while (
    from < segment.to &&
    /^(?:and|but|also|so|yet|then|while|as|when|because|that)$/.test(tokens[from]?.lower ?? '')
  )
    from++;
  // "66-year-old Jane Roe"
  if (/^\d{1,3}-year-old$/.test(tokens[from]?.lower ?? '')) from++;
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
export function isDescription(tokens: readonly Token[], segment: Segment): boolean {
  const first = tokens[segment.from];
  if (!first) return true;
  if (first.quote !== undefined || /^\p{N}/u.test(first.text)) return true;
  if (RELATIVES.has(first.lower) || first.lower === 'whose' || first.lower === 'whom') return true;
  if (PREPOSITIONS.has(first.lower) || first.lower.endsWith('ing') || isBetween(first) || isTimeWord(first))
    return true;
  // "Worried about the lock, the mayor"
  if (first.capital && /\p{Ll}ed$/u.test(first.text) && PREPOSITIONS.has(tokens[segment.from + 1]?.lower ?? ''))
    return true;
  return /^[RDI](?:-.*)?$/.test(first.text);
}
