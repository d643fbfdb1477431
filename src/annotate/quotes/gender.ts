import surnames from '../../data/names/surnames.json' with { type: 'json' };
import manySurnames from '../../data/names/surnames-many.json' with { type: 'json' };
import names from '../../data/quotes/first-names.json' with { type: 'json' };
import manyNames from '../../data/quotes/first-names-many.json' with { type: 'json' };
import type { ActorRecord } from '../../model/actor.ts';
import { CONJUNCTIONS, HE_WORDS, PREPOSITIONS, SHE_WORDS } from './lexicon.ts';

export type Gender = 'he' | 'she';

const HE_NAMES: ReadonlySet<string> = new Set([...names.entries.he, ...manyNames.entries.he]);
const SHE_NAMES: ReadonlySet<string> = new Set([...names.entries.she, ...manyNames.entries.she]);
const SURNAMES: ReadonlySet<string> = new Set(
  [...surnames.entries, ...manySurnames.entries].map((name) => name.toLowerCase()),
);

/** Gender by a first name; a name alone may be a surname as well, and then tells nothing. */
function genderOfName(name: string): Gender | undefined {
  const [first = '', ...rest] = name.toLowerCase().split(/[\s.]+/u);
  if (rest.length === 0 && SURNAMES.has(first)) return undefined;
  return HE_NAMES.has(first) ? 'he' : SHE_NAMES.has(first) ? 'she' : undefined;
}

/** Gender by a title or role before the name ("Mr.", "spokeswoman"); `undefined` when the words do not tell. */
function genderOfTitle(before: string): Gender | undefined {
  for (const word of before
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.slice(-3)
    .reverse() ?? []) {
    // "a spokeswoman for Roe"
    if (PREPOSITIONS.has(word) || CONJUNCTIONS.has(word)) return undefined;
    if (HE_WORDS.has(word)) return 'he';
    if (SHE_WORDS.has(word)) return 'she';
  }
  return undefined;
}

/** The pronoun that can stand for a person, by the titles before their mentions or else by the first name. */
export function genderOf(
  record: ActorRecord | undefined,
  before: readonly string[],
  texts: readonly string[],
): Gender | undefined {
  for (const context of before) {
    const gender = genderOfTitle(context);
    if (gender) return gender;
  }
  const all = [...(record ? [record.name, ...record.aliases] : []), ...texts];
  const whole = all.filter((name) => /\s/.test(name));
  // "Roe", of Jane Roe, is no first name.
  for (const name of whole.length > 0 ? whole : all) {
    const gender = genderOfName(name);
    if (gender) return gender;
  }
  return undefined;
}
