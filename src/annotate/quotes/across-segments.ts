import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, VERBS, isRole } from './lexicon.ts';
import { firstPhrase } from './main-subject.ts';
import { type KnownNames, type Words, isNameWord, phraseEndingAt } from './phrase.ts';
import { type Segment, isDescription, pureName, segmentsOf } from './segments.ts';
import type { Token } from './tokens.ts';

/** The subject across appositions and relative clauses: "Jorge Falcon, 34, said". */
export function acrossSegments(tokens: readonly Token[], lo: number, hi: number, names: KnownNames): Words | undefined {
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
    const words = wholeDescription(tokens, segment) ?? firstPhrase(tokens, segment.from, segment.to);
    if (words) return words;
  }
  return undefined;
}

/** "A Norland defense official, who would not be named": somebody by what they are, from the article to the noun of the role. */
function wholeDescription(tokens: readonly Token[], { from, to }: Segment): Words | undefined {
  if (!DETERMINERS.has(tokens[from]?.lower ?? '') || !isRole(tokens[to - 1]?.lower ?? '')) return undefined;
  const isBroken = tokens
    .slice(from + 1, to)
    .some(
      ({ lower, quote }) =>
        quote !== undefined ||
        PREPOSITIONS.has(lower) ||
        CONJUNCTIONS.has(lower) ||
        (VERBS.has(lower) && !isRole(lower)) ||
        AUXILIARIES.has(lower),
    );
  return isBroken ? undefined : { from, to, kind: 'common' };
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
