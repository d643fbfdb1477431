import names from '../../data/quotes/first-names.json' with { type: 'json' };
import type { ActorRecord } from '../../model/actor.ts';
import { HE_WORDS, SHE_WORDS } from './lexicon.ts';

export type Gender = 'he' | 'she';

const HE_NAMES: ReadonlySet<string> = new Set(names.entries.he);
const SHE_NAMES: ReadonlySet<string> = new Set(names.entries.she);

/** Gender by a title or role before the name ("Mr.", "spokeswoman"); `undefined` when the words do not tell. */
function genderOfTitle(before: string): Gender | undefined {
  for (const word of before
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.slice(-3)
    .reverse() ?? []) {
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
  for (const name of [...(record ? [record.name, ...record.aliases] : []), ...texts]) {
    const first = name.toLowerCase().split(/[\s.]+/u)[0] ?? '';
    if (!/\s/.test(name)) continue;
    if (HE_NAMES.has(first)) return 'he';
    if (SHE_NAMES.has(first)) return 'she';
  }
  return undefined;
}
