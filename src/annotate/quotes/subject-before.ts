import { acrossSegments } from './across-segments.ts';
import { DETERMINERS, PREPOSITIONS, VERBS, isBody, isRole, PAPERS } from './lexicon.ts';
import { mainSubject } from './main-subject.ts';
import { type KnownNames, type Words, isBetween, isMark, isTimeWord, phraseEndingAt } from './phrase.ts';
import { ownerOfRelative, isDescribed, cannotSpeak, ownerOfOpenRelative } from './relative.ts';
import type { Token } from './tokens.ts';

/** "Ambassador to Norland Jane Roe said": a person whose title ends with a name of its own. */
function behindOtherName(tokens: readonly Token[], to: number, lo: number, names: KnownNames): Words | undefined {
  if (!names.person(tokens[to - 1])) return undefined;
  const start = names.start(tokens[to - 1]) ?? Infinity;
  let from = to;
  while (from > lo && (tokens[from - 1]?.start ?? -1) >= start) from--;
  const before = tokens[from - 1];
  return before && from - 1 >= lo && names.start(before) !== undefined && !names.person(before)
    ? { from, to, kind: 'name' }
    : undefined;
}

/** "Jane Roe of the ministry's Northern Division said": whoever is of what stands before the verb. */
function personOf(tokens: readonly Token[], words: Words, lo: number, names: KnownNames): Words | undefined {
  if (words.kind === 'pronoun' || names.person(tokens[words.to - 1])) return undefined;
  for (let at = words.to - 1; at > lo && words.to - at < 14; at--) {
    const token = tokens[at];
    // "Jane Roe, head of the Harbor Guild said": the comma behind what she is was lost.
    if (token?.text === ',' && names.person(tokens[at - 1]) && isRole(tokens[at + 1]?.lower ?? '')) {
      const person = phraseEndingAt(tokens, at, lo);
      return person?.kind === 'name' ? person : undefined;
    }
    // "Senator Jane Roe (Democrat) of Ohio said"
    if (token?.text === ')' && tokens[at + 1]?.lower === 'of') {
      const open = tokens.slice(lo, at).findLastIndex(({ text }) => text === '(') + lo;
      const person = open > lo && at - open < 8 ? phraseEndingAt(tokens, open, lo) : undefined;
      return person?.kind === 'name' && names.person(tokens[open - 1]) ? person : undefined;
    }
    if (!token || token.quote !== undefined || isMark(token) || (at < words.from && VERBS.has(token.lower)))
      return undefined;
    const isOffice = isRole(token.lower) && names.person(tokens[at - 1]);
    if (!isOffice && !PREPOSITIONS.has(token.lower)) continue;
    if (!isOffice && /^(?:in|on|for)$/.test(token.lower)) continue;
    if (!isOffice && !/^(?:of|at|from|with)$/.test(token.lower)) return undefined;
    if (!names.person(tokens[at - 1])) continue;
    const person = phraseEndingAt(tokens, at, lo);
    return person?.kind === 'name' && !PREPOSITIONS.has(tokens[person.from - 1]?.lower ?? '') ? person : undefined;
  }
  return undefined;
}

/** "Roe the head of the mission said": a person right before what they are, where the commas were lost. */
function bearerBefore(tokens: readonly Token[], words: Words, lo: number, names: KnownNames): Words | undefined {
  const first = tokens[words.from];
  if (!first || words.from - 1 < lo || !names.person(tokens[words.from - 1])) return undefined;
  if (!/^(?:the|a|an)$/.test(first.lower) && !isRole(first.lower)) return undefined;
  const bearer = phraseEndingAt(tokens, words.from, lo);
  return bearer?.kind === 'name' ? bearer : undefined;
}

const WHERE = /^(?:in|on|at|against|near|across|inside|over|around|of)$/;

/** Index of the word before the adjectives of a name: "of" in "the affairs of debt-ridden Acme". */
function beforeAdjectives(tokens: readonly Token[], from: number, lo: number): number {
  let at = from - 1;
  while (at > lo && /^\p{Ll}+-\p{Ll}+$/u.test(tokens[at]?.text ?? '')) at--;
  return at;
}

/** The subject of the verb at `verb`, looked for to its left and not before `lo`. */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  lo: number,
  names: KnownNames,
): Words | undefined {
  let at = verb - 1;
  // "went on to say"
  while (
    at >= lo &&
    (isBetween(tokens[at]) ||
      (tokens[at]?.lower === 'on' && tokens[at + 1]?.lower === 'to') ||
      // "has so far said"
      (/^(?:so|far|thus)$/.test(tokens[at]?.lower ?? '') &&
        isBetween(tokens[at - (tokens[at]?.lower === 'far' ? 2 : 1)])))
  )
    at--;
  // "May said", of Jane May
  if (!names.person(tokens[at])) at = skipTime(tokens, at, lo);
  const token = tokens[at];
  if (!token || at < lo) return undefined;
  if (token.lower === 'who' || (token.lower === 'which' && at > lo)) {
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
    const owner = ownerOfRelative(tokens, end, lo, token.lower === 'which', names);
    return owner ?? acrossSegments(tokens, lo, end, names);
  }
  if (/^[,)\]—–-]$/.test(token.text)) return acrossSegments(tokens, lo, at, names);
  if (/^(?:and|but|then|or)$/.test(token.lower)) return mainSubject(tokens, lo, at);
  const found = behindOtherName(tokens, at + 1, lo, names) ?? phraseEndingAt(tokens, at + 1, lo);
  // "Jane Roe, an Ohio Democrat said": what somebody is, though it is written as large as a name.
  const isParty =
    found?.kind === 'name' &&
    /^an?$/.test(tokens[found.from]?.lower ?? '') &&
    isRole(tokens[found.to - 1]?.lower ?? '');
  const words = found && isParty ? { ...found, kind: 'common' as const } : found;
  // "Roe, whose government backs it, said": what is somebody's does not speak for them.
  if (words && /^whose$/.test(tokens[words.from - 1]?.lower ?? '')) return undefined;
  const opening = words && openingBearer(tokens, words, lo, names);
  if (opening) return opening;
  // "Regulators who spoke to Interpress said": whom they spoke to does not.
  const isGoverned =
    words?.kind === 'name' && words.from > lo && /^(?:to|with|by)$/.test(tokens[words.from - 1]?.lower ?? '');
  const speaking = isGoverned ? ownerOfOpenRelative(tokens, words.to, lo) : undefined;
  if (speaking) return speaking;
  const teller = words && cannotSpeak(tokens, words, names) ? ownerOfOpenRelative(tokens, at + 1, lo) : undefined;
  if (teller) return teller;
  const bare = words && bearerBefore(tokens, words, lo, names);
  if (bare) return bare;
  const member = words && personOf(tokens, words, lo, names);
  if (member) return member;
  // "The coalition that strikes in Norland said": where it strikes does not speak.
  if (
    words?.kind === 'name' &&
    !names.person(tokens[words.to - 1]) &&
    words.from > lo &&
    WHERE.test(tokens[beforeAdjectives(tokens, words.from, lo)]?.lower ?? '')
  )
    return mainSubject(tokens, lo, words.from - 1) ?? words;
  if (words?.kind !== 'common') return words;
  const main = cannotSpeak(tokens, words, names) ? mainSubject(tokens, lo, words.from) : undefined;
  // "Roe the mayor known for his gaffes said"
  if (main?.kind === 'name' && names.person(tokens[main.to - 1]) && isDescribed(tokens, main, words)) return main;
  return firstOfTwo(tokens, words, lo) ?? betterThanCommon(tokens, words, lo, names);
}

/** "Jane Roe, co-director of the program at the Alder School said": the person whom a clause opens with, where a preposition ties the last name to what they are. */
function openingBearer(
  tokens: readonly Token[],
  { from, to }: Words,
  lo: number,
  names: KnownNames,
): Words | undefined {
  const start = names.start(tokens[lo]);
  if (
    !names.person(tokens[lo]) ||
    names.person(tokens[to - 1]) ||
    !/^(?:of|at|for|in)$/.test(tokens[from - 1]?.lower ?? '')
  )
    return undefined;
  let end = lo;
  while (names.start(tokens[end]) === start) end++;
  const next = tokens[end + 1]?.lower ?? '';
  const isApposed =
    tokens[end]?.text === ',' && (isRole(next.replace(/^(?:co|vice|ex)-/, '')) || /^(?:an?|the)$/.test(next));
  return isApposed && !tokens.slice(end + 1, from).some((token) => names.person(token))
    ? { from: lo, to: end, kind: 'name' }
    : undefined;
}

/** "the Ohio senator and presidential candidate said": two descriptions of one, where the second has no article. */
function firstOfTwo(tokens: readonly Token[], words: Words, lo: number): Words | undefined {
  const and = words.from - 1;
  const isOne = tokens[and]?.lower === 'and' && !DETERMINERS.has(tokens[words.from]?.lower ?? '') && and > lo;
  const first = isOne ? phraseEndingAt(tokens, and, lo) : undefined;
  const [head, last] = [tokens[and - 1]?.lower ?? '', tokens[words.to - 1]?.lower ?? ''];
  return first?.kind === 'common' &&
    tokens[first.from]?.lower === 'the' &&
    isRole(head) &&
    isRole(last) &&
    !last.endsWith('s') &&
    !head.endsWith('s')
    ? first
    : undefined;
}

/** Steps left over "on Tuesday", "last week", "on March 3" between a subject and its verb. */
export function skipTime(tokens: readonly Token[], from: number, lo: number): number {
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
  const speaks = isRole(head) || isBody(head);
  const comma = commaBefore(tokens, words.from, lo);
  if (/^(?:in|on|at|during|via|through|after|outside)$/.test(before.lower)) {
    const owner = phraseEndingAt(tokens, words.from - 1, lo);
    if (owner && owner.kind !== 'common') return owner;
    // "Jane Roe, the front-runner in the second round said": the comma behind what she is was lost.
    const bearer =
      comma !== undefined && names.person(tokens[comma - 1]) ? phraseEndingAt(tokens, comma, lo) : undefined;
    return speaks ? words : (bearer ?? owner ?? words);
  }
  if (comma === undefined) return words;
  const apposed =
    before.text === ',' && (/^(?:a|an)$/.test(tokens[words.from]?.lower ?? '') || names.person(tokens[comma - 1]));
  const weak = !speaks && !PAPERS.has(head) && !DETERMINERS.has(tokens[words.from]?.lower ?? '');
  if (!apposed && !weak) return words;
  const named = acrossSegments(tokens, lo, comma, names);
  return named && named.kind !== 'common' ? named : words;
}

/** Tokens between a subject's comma and the end of what describes it. */
const APPOSITION = 24;

function commaBefore(tokens: readonly Token[], from: number, lo: number): number | undefined {
  let at = from - 1;
  while (at > lo && tokens[at]?.text !== ',' && tokens[at]?.quote === undefined && from - at < APPOSITION) at--;
  return tokens[at]?.text === ',' ? at : undefined;
}
