import { DETERMINERS, isBody, isRole, PAPERS } from './lexicon.ts';
import { firstPhrase, mainSubject } from './main-subject.ts';
import { type KnownNames, type Words, isBetween, isNameWord, isTimeWord, phraseEndingAt } from './phrase.ts';
import { type Segment, isDescription, pureName, segmentsOf } from './segments.ts';
import type { Token } from './tokens.ts';

/** The subject across appositions and relative clauses: "Jorge Falcon, 34, said". */
function acrossSegments(tokens: readonly Token[], lo: number, hi: number, names: KnownNames): Words | undefined {
  const segments = segmentsOf(tokens, Math.max(lo, hi - 70), hi);
  // "Romero, whose son, Lalo, attends the school, said": what follows the relative is its own.
  const relative = segments.findIndex(({ from }) => /^(?:who|whose|which|whom)$/.test(tokens[from]?.lower ?? ''));
  const owner = relative > 0 ? segments[relative - 1] : undefined;
  const owned = owner && pureName(tokens, owner, names);
  if (owned) return owned;
  for (const segment of segments.toReversed()) {
    // "the Ministry of Trade (MT), said": brackets repeat or explain.
    if (tokens[segment.from - 1]?.text === '(' && segment !== segments[0]) continue;
    if (/^(?:a|an|the|his|her|its)$/.test(tokens[segment.from]?.lower ?? '') && segment !== segments[0]) {
      // "the chief of the press service, John Kirby, said" names him behind; "John Kirby, the chief, said" before.
      const words = pureName(tokens, segment, names);
      if (words && names.person(tokens[segment.to - 1])) return words;
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

/** The last name at the end of a segment, though a clause leads to it: "when reporters asked Mr. Smith". */
function lastPerson(tokens: readonly Token[], segment: Segment, names: KnownNames): Words | undefined {
  const last = tokens[segment.to - 1];
  if (!last || !isNameWord(last) || !names.person(last)) return undefined;
  const words = phraseEndingAt(tokens, segment.to, segment.from);
  return words?.kind === 'name' ? words : undefined;
}

const WHERE = /^(?:in|on|at|against|near|across|inside|over|around)$/;

/** The subject of the verb at `verb`, looked for to its left and not before `lo`. */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  lo: number,
  names: KnownNames,
): Words | undefined {
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
  // "The coalition that strikes in Norland said": where it strikes does not speak.
  if (
    words?.kind === 'name' &&
    !names.person(tokens[words.to - 1]) &&
    words.from > lo &&
    WHERE.test(tokens[words.from - 1]?.lower ?? '')
  )
    return mainSubject(tokens, lo, words.from - 1) ?? words;
  return words?.kind === 'common' ? betterThanCommon(tokens, words, lo, names) : words;
}

/** Steps left over "on Tuesday", "last week", "on March 3" between a subject and its verb. */
function skipTime(tokens: readonly Token[], from: number, lo: number): number {
  let at = from;
  while (
    at > lo &&
    (isTimeWord(tokens[at]) || (/^\d{1,4}$/.test(tokens[at]?.text ?? '') && isTimeWord(tokens[at - 1])))
  )
    at--;
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
  while (comma > lo && tokens[comma]?.text !== ',' && tokens[comma]?.quote === undefined && words.from - comma < 14)
    comma--;
  if (tokens[comma]?.text !== ',') return words;
  const apposed = before.text === ',' && /^(?:a|an)$/.test(tokens[words.from]?.lower ?? '');
  const weak = !isRole(head) && !isBody(head) && !PAPERS.has(head) && !DETERMINERS.has(tokens[words.from]?.lower ?? '');
  if (!apposed && !weak) return words;
  const named = acrossSegments(tokens, lo, comma, names);
  return named && named.kind !== 'common' ? named : words;
}
