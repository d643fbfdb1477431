import officeData from '../../data/actors/offices.json' with { type: 'json' };
import type { Role } from '../../model/actor.ts';
import type { Lexicon } from './lexicon.ts';
import { fold, splitWords, type Word } from './words.ts';

const key = (words: readonly string[]): string => words.join(' ');
const split = (title: string): string[] => splitWords(title).map((word) => word.fold);

/** Folded words of each title of a sole office, with the title that stands for all of its row; longest first. */
const TITLES = officeData.entries.titles
  .flatMap((row) => row.map((title) => ({ words: split(title), office: key(split(row[0] ?? '')) })))
  .sort((a, b) => b.words.length - a.words.length);
const BY_FIRST = new Map<string, typeof TITLES>();
for (const title of TITLES) {
  const first = title.words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), title]);
}
const OFFICES = new Map(TITLES.map(({ words, office }) => [key(words), office]));

/** Offices that need no owner beside them, with the owner: there is one pope. */
export const OWNERS = new Map(Object.entries(officeData.entries.alone).map(([office, owner]) => [fold(office), owner]));

/** The sole office whose title stands at a word, and the word behind it. */
export function officeAt(words: readonly Word[], from: number): { office: string; to: number } | undefined {
  const found = BY_FIRST.get(words[from]?.fold ?? '')?.find((title) =>
    title.words.every((wanted, at) => words[from + at]?.fold === wanted),
  );
  return found && { office: found.office, to: from + found.words.length };
}

/** A person's term in an office. */
export interface Term {
  id: string;
  from?: string | undefined;
  to?: string | undefined;
}

/** The terms of all sole offices that records give, by owner and office. */
export function termsOf(lexicon: Lexicon): ReadonlyMap<string, readonly Term[]> {
  const terms = new Map<string, Term[]>();
  for (const { id, kind, roles } of lexicon.entries.values()) {
    if (kind !== 'person') continue;
    for (const role of roles) {
      const office = OFFICES.get(key(split(role.title)));
      if (office === undefined || role.of === undefined || isOpen(role)) continue;
      const owner = `${role.of} ${office}`;
      terms.set(owner, [...(terms.get(owner) ?? []), { id, from: role.from, to: role.to }]);
    }
  }
  return terms;
}

/** A role without a first day may have been held at any time. */
const isOpen = ({ from }: Role): boolean => from === undefined;

/** Whether a term, whose ends may be known to the year or month only, has any day of a stretch of days in it. */
export function holdsIn({ from, to }: Term, first: string, last: string): boolean {
  return (
    (from === undefined || last.slice(0, from.length) >= from) && (to === undefined || first.slice(0, to.length) <= to)
  );
}
