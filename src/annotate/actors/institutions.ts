import data from '../../data/actors/institutions.json' with { type: 'json' };
import type { Lexicon } from './lexicon.ts';
import type { State } from './shipped.ts';
import { states, territories } from './shipped.ts';
import { isPossessive, splitWords, type Word } from './words.ts';

/** An institution that every state has. */
export interface Institution {
  id: string;
  name: string;
  group: string;
}

/** A state's institution named in the text: "the Syrian army", "Russia's foreign ministry". */
export interface FoundInstitution {
  from: number;
  to: number;
  state: State;
  institution: Institution;
  /** Id of the actor: `syrian-armed-forces`. */
  id: string;
}

const FORMS = new Map<string, { words: string[]; institution: Institution }[]>();
for (const { forms, ...institution } of data.entries) {
  for (const form of forms) {
    const words = splitWords(form).map((word) => word.fold);
    const first = words[0] ?? '';
    FORMS.set(first, [...(FORMS.get(first) ?? []), { words, institution }]);
  }
}
for (const list of FORMS.values()) list.sort((a, b) => b.words.length - a.words.length);

const BY_WORD = new Map<string, { words: Word[]; state: State; possessive: boolean }[]>();
function index(text: string, state: State, possessive: boolean): void {
  const words = splitWords(text);
  const first = words[0]?.fold ?? '';
  BY_WORD.set(first, [...(BY_WORD.get(first) ?? []), { words, state, possessive }]);
}
for (const state of [...states, ...territories].sort((a, b) => Number(a.ended) - Number(b.ended))) {
  for (const adjective of state.adjectives) index(adjective, state, false);
  index(state.name, state, true);
  // "Syrias army": the apostrophe was lost.
  if (!state.name.endsWith('s')) index(`${state.name}s`, state, false);
  if (state.id === 'united-states') for (const alias of ['US', 'U.S.', 'America']) index(alias, state, true);
  if (state.id === 'united-kingdom') for (const alias of ['UK', 'U.K.', 'Britain']) index(alias, state, true);
}
for (const list of BY_WORD.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The institution whose longest form starts at a word, whatever the case. */
export function institutionAt(
  words: readonly Word[],
  from: number,
): { institution: Institution; to: number } | undefined {
  const list = FORMS.get(words[from]?.fold ?? '');
  const form = list?.find((candidate) => candidate.words.every((part, at) => words[from + at]?.fold === part));
  return form && { institution: form.institution, to: from + form.words.length };
}

const sameWord = (word: Word | undefined, wanted: Word): boolean =>
  word?.fold === wanted.fold &&
  word.capital &&
  (wanted.fold.length > 3 || word.text.replace(/\./g, '') === wanted.text.replace(/\./g, ''));

/** The state whose word stands at `from`, with the word after it. */
export function stateAt(words: readonly Word[], from: number): { state: State; to: number; possessive: boolean }[] {
  const list = BY_WORD.get(words[from]?.fold ?? '') ?? [];
  return list
    .filter((candidate) => candidate.words.every((wanted, at) => sameWord(words[from + at], wanted)))
    .map(({ state, possessive, words: matched }) => ({ state, possessive, to: from + matched.length }));
}

/** Ids that newsrooms know under a name of their own. */
const OWN_IDS: Readonly<Record<string, string>> = {
  'us-defense-ministry': 'us-department-of-defense',
  'us-foreign-ministry': 'us-state-department',
  'us-parliament': 'us-house-of-representatives',
  'us-security-council': 'us-national-security-council',
  'us-central-bank': 'us-federal-reserve',
  'us-armed-forces': 'us-military',
  'british-foreign-ministry': 'british-foreign-office',
  'german-parliament': 'bundestag',
  'israeli-parliament': 'knesset',
  'israeli-armed-forces': 'israel-defense-forces',
  'israeli-military': 'israel-defense-forces',
  'ukrainian-parliament': 'verkhovna-rada',
  'iranian-parliament': 'majlis',
  'russian-central-bank': 'bank-of-russia',
};

/** Id of a state's institution. */
export function institutionId(state: State, institution: Institution): string {
  const id = `${state.prefix}-${institution.id}`;
  return OWN_IDS[id] ?? id;
}

/** Name of a state's institution: "Russian Foreign Ministry", "US Military". */
export function institutionName(state: State, institution: Institution): string {
  const short = state.prefix.length <= 3 ? state.prefix.toUpperCase() : state.adjectives[0];
  return `${short ?? state.name} ${institution.name}`;
}

/** The state and the institution that an id is composed of: `russian-armed-forces`; what points to it needs a record of it. */
export function composedInstitution(id: string): { name: string; parent: string } | undefined {
  for (const { forms: _, ...institution } of data.entries) {
    if (!id.endsWith(`-${institution.id}`)) continue;
    const state = [...states, ...territories].find((candidate) => `${candidate.prefix}-${institution.id}` === id);
    if (state) return { name: institutionName(state, institution), parent: state.id };
  }
  return undefined;
}

/** Finds "Syrian army", "Syria's armed forces", "US special forces" in the words of one block. */
export function findInstitutions(words: readonly Word[], lexicon: Lexicon): FoundInstitution[] {
  const found: FoundInstitution[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!words[from]?.capital || words[from]?.glued) continue;
    for (const { state, to, possessive } of stateAt(words, from)) {
      const noun = possessive ? (isPossessive(words[to]) ? to + 1 : -1) : to;
      // "US-backed army" and "Syrian-Russian government" say something else.
      if (noun < 0 || words[noun]?.glued) continue;
      const hit = institutionAt(words, noun);
      if (!hit) continue;
      const id = institutionId(state, hit.institution);
      if (lexicon.banned.has(id)) continue;
      found.push({ from, to: hit.to, state, institution: hit.institution, id });
      from = hit.to - 1;
      break;
    }
  }
  return found;
}

/** Finds "the defense ministry in Moscow": an institution that the capital behind it makes its state's. */
export function findInstitutionsOfCapitals(
  words: readonly Word[],
  capitalOf: (word: Word) => State | undefined,
  lexicon: Lexicon,
): FoundInstitution[] {
  const found: FoundInstitution[] = [];
  for (let at = 2; at < words.length; at++) {
    const capital = words[at];
    if (!capital?.capital || words[at - 1]?.fold !== 'in') continue;
    const state = capitalOf(capital);
    if (!state) continue;
    for (let from = Math.max(0, at - 5); from < at - 1; from++) {
      const hit = institutionAt(words, from);
      if (hit?.to !== at - 1 || stateAt(words, from - 1).length > 0 || isPossessive(words[from - 1])) continue;
      const id = institutionId(state, hit.institution);
      if (!lexicon.banned.has(id)) found.push({ from, to: hit.to, state, institution: hit.institution, id });
      break;
    }
  }
  return found;
}

/** Whether a text is an institution without its state: "Foreign Ministry". */
export function isBareInstitution(text: string): boolean {
  const words = splitWords(text).filter((word) => word.fold !== 'the');
  return institutionAt(words, 0)?.to === words.length;
}
