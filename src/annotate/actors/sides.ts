import data from '../../data/actors/sides.json' with { type: 'json' };
import type { Candidate } from './types.ts';
import { stateAt } from './institutions.ts';
import { states } from './shipped.ts';
import { fold, phraseKey, type Word } from './words.ts';

const SIDES = new Set(data.entries.map(fold));
const PEOPLE = new Map(states.flatMap((state) => state.people.map((people) => [phraseKey(people), state.id] as const)));

/** "Native Americans", "Syrian Americans": a people inside another. */
const NATIVE = new Set(['native', 'african', 'asian', 'arab', 'latin']);

/** A people by its plural noun, which stands for the state: "the Syrians", "650,000 Syrians", "North Koreans". */
function peopleAt(words: readonly Word[], at: number): { id: string; to: number } | undefined {
  const [word, second] = [words[at], words[at + 1]];
  const previous = words[at - 1];
  if (!word?.capital || word.glued) return undefined;
  if (previous?.capital && (NATIVE.has(previous.fold) || stateAt(words, at - 1).length > 0)) return undefined;
  const long = second?.capital && !second.glued ? PEOPLE.get(`${word.fold} ${second.fold}`) : undefined;
  const id = long ?? PEOPLE.get(word.fold);
  const to = at + (long === undefined ? 1 : 2);
  return id === undefined || words[to]?.capital || words[to]?.glued ? undefined : { id, to };
}

/** Finds a state in what is said of its side: "the Russian side", "our American colleagues", "650,000 Syrians". */
export function findSides(words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  words.forEach((word, at) => {
    if (!word.capital || word.glued) return;
    const people = peopleAt(words, at);
    const end = people && words[people.to - 1]?.end;
    if (people && end !== undefined)
      found.push({ start: word.start, end, id: people.id, kind: 'state', rule: 'demonym' });
    for (const { state, to, possessive } of stateAt(words, at)) {
      const noun = words[to];
      if (possessive || !noun || noun.glued || !SIDES.has(noun.fold)) continue;
      found.push({ start: word.start, end: noun.end, id: state.id, kind: 'state', rule: 'demonym' });
      break;
    }
  });
  return found;
}
