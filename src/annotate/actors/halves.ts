import { states } from './shipped.ts';
import type { Candidate } from './types.ts';
import { fold, type Word } from './words.ts';

/** States by what they are called beside their other half: "the North". */
const HALVES: ReadonlyMap<string, string> = new Map(
  states.flatMap(({ id, half }) => (half === undefined ? [] : [[fold(half), id] as const])),
);

/**
 * Finds "the North" and "the South" of the words of one block where the story has named North or South Korea before.
 * `named` are the story's names, sorted.
 */
export function findHalves(words: readonly Word[], named: readonly Candidate[]): Candidate[] {
  return words.flatMap((word, at): Candidate[] => {
    const id = HALVES.get(word.fold);
    if (id === undefined || !word.capital || word.glued || words[at - 1]?.fold !== 'the') return [];
    const next = words[at + 1];
    // "the North Sea", "the South of England", "the South-east"
    if (next?.capital || next?.glued || next?.fold === 'of') return [];
    const isNamed = named.some((candidate) => candidate.id === id && candidate.start < word.start);
    return isNamed ? [{ start: word.start, end: word.end, id, kind: 'state', rule: 'description' }] : [];
  });
}
