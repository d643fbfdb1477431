import { DETERMINERS, OF_NOUN, PREPOSITIONS, PRONOUNS, VERBS, isBody, isRole, PAPERS } from './lexicon.ts';
import { firstPhrase, mainSubject } from './main-subject.ts';
import { type KnownNames, type Words, isBetween, isMark, isNameWord, isTimeWord, phraseEndingAt } from './phrase.ts';
import { type Segment, isDescription, pureName, segmentsOf } from './segments.ts';
import type { Token } from './tokens.ts';

/** The subject across appositions and relative clauses: "Jorge Falcon, 34, said". */
function acrossSegments(tokens: readonly Token[], lo: number, hi: number, names: KnownNames): Words | undefined {
  const segments = segmentsOf(tokens, Math.max(lo, hi - 70), hi);
  // "Romero, whose son, Lalo, attends the school, said": what follows the relative is its own.
  const relative = segments.findIndex(({ from }) => /^(?:who|whose|which|whom)$/.test(tokens[from]?.lower ?? ''));
  // "Roe (Ohio), who lost, said": what stands in brackets owns no relative.
  const owner = segments.slice(0, Math.max(0, relative)).findLast(({ from }) => tokens[from - 1]?.text !== '(');
  const owned = owner && (pureName(tokens, owner, names) ?? firstPersonOf(tokens, owner, names));
  if (owned) return owned;
  // "John Roe, Chief Operating Officer, said": a known person before what is written as large as a name.
  const person = segments.findLast(
    (segment) =>
      names.person(tokens[segment.to - 1]) &&
      tokens[segment.from - 1]?.text !== '(' &&
      pureName(tokens, segment, names) !== undefined,
  );
  if (person) return pureName(tokens, person, names);
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
    const person = personOfPlace(tokens, segment, names) ?? lastPerson(tokens, segment, names);
    if (person) return person;
  }
  for (const segment of segments) {
    if (isDescription(tokens, segment)) continue;
    const words = firstPhrase(tokens, segment.from, segment.to);
    if (words) return words;
  }
  return undefined;
}

/** "Jane Roe of the smaller union, who stayed": the person whom a segment begins with. */
function firstPersonOf(tokens: readonly Token[], segment: Segment, names: KnownNames): Words | undefined {
  const words = firstPhrase(tokens, segment.from, segment.to);
  return words?.kind === 'name' && names.person(tokens[words.to - 1]) ? words : undefined;
}

/** "Senator Jane Roe of Ohio": a person before the place at the end of a segment. */
function personOfPlace(tokens: readonly Token[], segment: Segment, names: KnownNames): Words | undefined {
  const of = tokens.slice(segment.from, segment.to).findIndex(({ lower }) => lower === 'of') + segment.from;
  if (!names.place(tokens[segment.to - 1]) || of <= segment.from || !names.person(tokens[of - 1])) return undefined;
  const words = phraseEndingAt(tokens, of, segment.from);
  return words?.kind === 'name' ? words : undefined;
}

/** The last name at the end of a segment, though a clause leads to it: "when reporters asked Mr. Smith". */
function lastPerson(tokens: readonly Token[], segment: Segment, names: KnownNames): Words | undefined {
  const last = tokens[segment.to - 1];
  if (!last || !isNameWord(last) || !names.person(last)) return undefined;
  const words = phraseEndingAt(tokens, segment.to, segment.from);
  return words?.kind === 'name' ? words : undefined;
}

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
  at = skipTime(tokens, at, lo);
  const token = tokens[at];
  if (!token || at < lo) return undefined;
  if (token.lower === 'who' || (token.lower === 'which' && at > lo)) {
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
    const owner = ownerOfRelative(tokens, end, lo, token.lower === 'which', names);
    return owner ?? acrossSegments(tokens, lo, end, names);
  }
  if (/^[,)\]—–-]$/.test(token.text)) return acrossSegments(tokens, lo, at, names);
  if (/^(?:and|but|then|or)$/.test(token.lower)) return mainSubject(tokens, lo, at);
  const words = behindOtherName(tokens, at + 1, lo, names) ?? phraseEndingAt(tokens, at + 1, lo);
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

/**
 * The noun that a relative clause tells of: of "a spokesman for the group, which warned" the group, of
 * "the Officers' Guild, the city's biggest union, which said" the guild.
 */
function ownerOfRelative(
  tokens: readonly Token[],
  end: number,
  lo: number,
  thing: boolean,
  names: KnownNames,
): Words | undefined {
  const words = phraseEndingAt(tokens, end, lo);
  if (words?.kind !== 'common') return words;
  const tie = tokens.slice(words.from, words.to).findLastIndex(({ lower }) => OF_NOUN.has(lower));
  if (thing && tie > 0) {
    const nearer = phraseEndingAt(tokens, end, words.from + tie + 1);
    if (nearer) return nearer;
  }
  const apposed = tokens[words.from - 1]?.text === ',' ? phraseEndingAt(tokens, words.from - 1, lo) : undefined;
  const isOfSame = thing || names.person(tokens[(apposed?.to ?? 0) - 1]);
  return apposed?.kind === 'name' && isOfSame ? apposed : words;
}

/** "Roe the mayor", "Roe a guard": what somebody is right behind the name, where the comma was lost. */
const isDescribed = (tokens: readonly Token[], { to }: Words, { from }: Words): boolean =>
  (/^(?:the|an?|who|known)$/.test(tokens[to]?.lower ?? '') || isRole(tokens[to]?.lower ?? '')) &&
  !tokens.slice(to, from).some(({ lower }) => VERBS.get(lower)?.about === false);

/** A place or a thing, which speaks for nobody. */
function cannotSpeak(tokens: readonly Token[], { from, to, kind }: Words, names: KnownNames): boolean {
  const head = tokens[to - 1]?.lower ?? '';
  // "a network of sources in the country"
  if (kind === 'common' && tokens[from - 1]?.lower === 'of') return true;
  return kind === 'common' ? !isRole(head) && !isBody(head) && !PAPERS.has(head) : names.place(tokens[to - 1]);
}

/** Tokens between a subject and its verb over which a relative clause may reach. */
const RELATIVE_REACH = 24;

/** "The Observatory which relies on sources in the country said": the noun before a relative clause that no comma closes. */
function ownerOfOpenRelative(tokens: readonly Token[], to: number, lo: number): Words | undefined {
  for (let at = to - 3; at > lo && to - at < RELATIVE_REACH; at--) {
    const token = tokens[at + 1];
    if (!token || token.quote !== undefined || (isMark(token) && token.text !== '-')) return undefined;
    if (!/^(?:who|which)$/.test(tokens[at]?.lower ?? '')) continue;
    // "which the minister said" has its own subject.
    const isVerb = /^\p{Ll}/u.test(token.text) && !DETERMINERS.has(token.lower) && !PRONOUNS.has(token.lower);
    const owner = isVerb ? phraseEndingAt(tokens, at, lo) : undefined;
    const speaks =
      owner?.kind === 'name' ||
      (owner && tokens.slice(owner.from, owner.to).some(({ lower }) => isRole(lower) || isBody(lower)));
    return speaks ? owner : undefined;
  }
  return undefined;
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
