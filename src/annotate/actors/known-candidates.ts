import type { Candidate } from './types.ts';
import { capitalSense } from './capitals.ts';
import { findInstitutions, findInstitutionsOfCapitals, institutionAt, institutionName } from './institutions.ts';
import { findKnownNames, type KnownName } from './known-names.ts';
import type { Lexicon } from './lexicon.ts';
import type { State } from './shipped.ts';
import { isOrdinaryWord } from './person-evidence.ts';
import { isThingWord } from './shape.ts';
import { states } from './shipped.ts';
import { fold, type Word } from './words.ts';

/** States by the folded name of their capital, present ones first. */
const CAPITALS = new Map<string, State[]>();
for (const state of states) {
  for (const capital of state.capitals) CAPITALS.set(fold(capital), [...(CAPITALS.get(fold(capital)) ?? []), state]);
}

const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.fold)
    .join(' ');

/** The states whose capital a found place is; none when it is no capital. */
function capitalOf(words: readonly Word[], name: KnownName): readonly State[] {
  const direct = CAPITALS.get(textOf(words, name.from, name.to));
  return direct ?? CAPITALS.get(fold(name.form.entry.name)) ?? [];
}

/** Bounds of the coordination of capitals that a name stands in: "Moscow and Washington". */
function coordination(words: readonly Word[], names: readonly KnownName[], at: number): { from: number; to: number } {
  const bounds = { from: names[at]?.from ?? 0, to: names[at]?.to ?? 0 };
  const joined = (from: number, to: number): boolean =>
    to - from === 1 && /^(?:and|or|,|\/)$/.test(words[from]?.fold ?? '');
  for (let back = at - 1; back >= 0; back--) {
    const name = names[back];
    if (name?.form.entry.kind !== 'place' || !joined(name.to, bounds.from)) break;
    bounds.from = name.from;
  }
  for (let next = at + 1; next < names.length; next++) {
    const name = names[next];
    if (name?.form.entry.kind !== 'place' || !joined(bounds.to, name.from)) break;
    bounds.to = name.to;
  }
  return bounds;
}

/** Whether a name is the beginning of a longer one that is something else: "Vietnam War", "Orange County", "Trump Tower". */
function opensLongerName(words: readonly Word[], { to, form }: KnownName): boolean {
  const next = words[to];
  if (next?.capital && !next.glued && form.rule === 'surname' && isOrdinaryWord(form.words[0]?.fold ?? '')) return true;
  if (
    !next?.capital ||
    form.rule === 'abbreviation' ||
    (form.entry.kind !== 'place' && form.entry.kind !== 'state' && form.rule !== 'surname')
  )
    return false;
  return isThingWord(next.fold) && !(form.entry.kind === 'state' && institutionAt(words, to));
}

/** The state that a speaking capital is of: the one the story names, a present one first. */
export type PickState = (candidates: readonly State[]) => State | undefined;

/** The candidates of one block that come from what is known by name: institutions, names, capitals, sides. */
export function knownCandidates(words: readonly Word[], lexicon: Lexicon, pick: PickState): Candidate[] {
  const found: Candidate[] = [];
  const push = (from: number, to: number, candidate: Omit<Candidate, 'start' | 'end'>): void => {
    const [first, last] = [words[from], words[to - 1]];
    if (first && last) found.push({ ...candidate, start: first.start, end: last.end });
  };
  const institutions = [
    ...findInstitutions(words, lexicon),
    ...findInstitutionsOfCapitals(words, ({ fold: name }) => CAPITALS.get(name)?.[0], lexicon),
  ];
  for (const { from, to, id, state, institution } of institutions) {
    const seed = { name: institutionName(state, institution), parent: state.id };
    push(from, to, { id, kind: lexicon.entries.get(id)?.kind ?? 'organization', rule: 'composition', seed });
  }
  const names = findKnownNames(words, lexicon);
  names.forEach((name, at) => {
    const { entry, rule } = name.form;
    if (opensLongerName(words, name)) return;
    const capitals = entry.kind === 'place' ? capitalOf(words, name) : [];
    const sense =
      capitals.length === 0 ? 'place' : capitalSense(words, name.from, name.to, coordination(words, names, at));
    const state = sense === 'speaker' ? pick(capitals) : undefined;
    if (state)
      push(name.from, name.to, {
        id: state.speaker,
        kind: lexicon.entries.get(state.speaker)?.kind ?? 'organization',
        rule: 'metonym',
      });
    // "Moscow time" is neither: the stretch is taken, and no actor stands there.
    else
      push(
        name.from,
        name.to,
        sense === 'none' ? { kind: 'place', rule: 'none' } : { id: entry.id, kind: entry.kind, rule },
      );
  });
  return found;
}
