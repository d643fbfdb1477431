import data from '../../data/actors/sides.json' with { type: 'json' };
import type { Candidate } from './types.ts';
import { stateAt } from './institutions.ts';
import { states } from './shipped.ts';
import { fold, type Word } from './words.ts';

const SIDES = new Set(data.entries.map(fold));
const PEOPLE = new Map(states.flatMap((state) => state.people.map((people) => [fold(people), state.id] as const)));

/** Finds a state in what is said of its side: "the Russian side", "our American colleagues", "the Syrians". */
export function findSides(words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  words.forEach((word, at) => {
    if (!word.capital || word.glued) return;
    const people = words[at - 1]?.fold === 'the' ? PEOPLE.get(word.fold) : undefined;
    if (people !== undefined && !words[at + 1]?.capital)
      found.push({ start: word.start, end: word.end, id: people, kind: 'state', rule: 'demonym' });
    for (const { state, to, possessive } of stateAt(words, at)) {
      const noun = words[to];
      if (possessive || !noun || noun.glued || !SIDES.has(noun.fold)) continue;
      found.push({ start: word.start, end: noun.end, id: state.id, kind: 'state', rule: 'demonym' });
      break;
    }
  });
  return found;
}
