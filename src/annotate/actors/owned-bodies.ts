import data from '../../data/actors/owned-bodies.json' with { type: 'json' };
import type { NameSpan } from '../names/index.ts';
import { institutionAt, institutionId, institutionName } from './institutions.ts';
import type { Lexicon } from './lexicon.ts';
import { states } from './shipped.ts';
import type { Candidate } from './types.ts';
import { isPossessive, splitWords } from './words.ts';

/** Nouns of bodies by what the name before them is of: "Orlando police", "Roe campaign". */
const NOUNS: ReadonlyMap<string, NameSpan['kind']> = new Map([
  ...data.entries['of places'].map((noun) => [noun, 'place'] as const),
  ...data.entries['of people'].map((noun) => [noun, 'person'] as const),
]);
/** Nouns behind which the body's own is an attribute: "Roe campaign rally", "Orlando police officer". */
const HEADS = new Set(data.entries['heads behind']);
const REGIMES = new Set(data.entries.regimes);
/** What is a state's behind its leader's name in the possessive: "Assad's government", but no "the Assad government". */
const NOUNS_OWNED = new Set([...REGIMES, 'government']);
const FULL_FORMS: ReadonlyMap<string, string> = new Map(Object.entries(data.entries['full forms']));
const STATES = new Map(states.map((state) => [state.id, state]));

/** Names of places and people that a lower-case noun makes bodies, as names of organizations; the others as they are. */
export function withOwnedBodies(names: readonly NameSpan[], body: string): NameSpan[] {
  return names.map((name) => {
    // "Jane Roe campaign" would be another body than "Roe campaign": the person is named there.
    if (name.kind === 'person' && /\s/.test(name.text)) return name;
    // Few names have one behind them, and splitting costs.
    const first = /^\s+(\p{Ll}+)/u.exec(body.slice(name.end, name.end + 20))?.[1];
    if (first === undefined || NOUNS.get(first) !== name.kind) return name;
    const [noun, next] = splitWords(body.slice(name.end, name.end + 40), name.end);
    if (!noun) return name;
    if (next && (next.capital || next.glued || isHead(next.fold))) return name;
    const text = body.slice(name.start, noun.end);
    return { ...name, end: noun.end, text, kind: 'organization', rule: 'model', score: Math.max(name.score, 0.9) };
  });
}

/** Key of the full name of a body that is mostly called by less: "larnford police department" of "larnford police". */
export function fullKey(key: string): string | undefined {
  const more = FULL_FORMS.get(key.slice(key.lastIndexOf(' ') + 1));
  return more === undefined ? undefined : `${key} ${more}`;
}

/** "officers", "rally", "spokesman": a noun in the singular or the plural. */
const isHead = (word: string): boolean => HEADS.has(word) || (word.endsWith('s') && HEADS.has(word.slice(0, -1)));

/** "the Assad regime", "Assad's government": the government of the state that a known person leads. */
export function findRegimes(known: readonly Candidate[], body: string, lexicon: Lexicon): Candidate[] {
  return known.flatMap((candidate): Candidate[] => {
    if (candidate.kind !== 'person' || candidate.id === undefined) return [];
    const words = splitWords(body.slice(candidate.end, candidate.end + 32), candidate.end);
    const at = isPossessive(words[0]) ? 1 : 0;
    const noun = words[at];
    if (!noun || noun.capital || noun.glued || !(at === 1 ? NOUNS_OWNED : REGIMES).has(noun.fold)) return [];
    const of = lexicon.entries.get(candidate.id)?.roles.find((role) => role.of !== undefined)?.of;
    const state = STATES.get(of ?? '');
    const institution = institutionAt(words, at)?.institution;
    if (!state || institution?.id !== 'government') return [];
    const seed = { name: institutionName(state, institution), parent: state.id };
    const id = institutionId(state, institution);
    return [{ start: candidate.start, end: noun.end, id, kind: 'organization', rule: 'composition', seed }];
  });
}
