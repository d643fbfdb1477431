import type { ActorNames } from '../archive/actor-names.ts';

export type { ActorNames };

const isActorNames = (value: unknown): value is ActorNames =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'name', 'also', 'stories'].every((key) => key in value) &&
  'also' in value &&
  Array.isArray(value.also);

/** The names that the site serves; what is none is left out. */
export const readActorNames = (data: unknown): ActorNames[] => (Array.isArray(data) ? data.filter(isActorNames) : []);

/** Lower case, without marks on letters, quotation marks, or an article before the name: what two spellings share. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s.,'’"“”]+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

/** The actors that a whole query is a name of, the most named first: "Washington" is the United States. */
export function actorsNamed(query: string, actors: readonly ActorNames[]): ActorNames[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  return actors
    .filter((actor) => [actor.name, ...actor.also].some((name) => fold(name) === wanted))
    .sort((a, b) => b.stories - a.stories || (a.id < b.id ? -1 : 1));
}

/** Shorter words are like too many others. */
const SHORTEST = 4;

/** Letters in which two spellings of a word may differ: none in a short one, else one, in a long one two. */
const slips = (word: string): number => (word.length <= SHORTEST ? 0 : word.length < 8 ? 1 : 2);

/** How many letters must be put in, left out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries())
      next.push(Math.min((row[j] ?? 0) + Number(letter !== other), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether a word is the beginning of a name's word or another spelling of it. First letters are seldom mistaken. */
const isLike = (word: string, name: string): boolean =>
  name.startsWith(word) || (name.startsWith(word.slice(0, 1)) && distance(word, name) <= slips(word));

/** Actors with a name in which some word is spelled nearly like one of the query; help for a search that found nothing. */
export function actorsLike(query: string, actors: readonly ActorNames[], limit = 5): ActorNames[] {
  const wanted = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST);
  const fits = (name: string): boolean => {
    const words = fold(name).split(' ');
    return wanted.some((word) => words.some((own) => isLike(word, own)));
  };
  return actors
    .filter((actor) => [actor.name, ...actor.also].some(fits))
    .sort((a, b) => b.stories - a.stories || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
