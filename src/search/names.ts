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

/** Actors with a name in which some word begins like the query; help for a search that found nothing. */
export function actorsLike(query: string, actors: readonly ActorNames[], limit = 5): ActorNames[] {
  const wanted = fold(query)
    .split(' ')
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, Math.max(3, word.length - 2)));
  if (wanted.length === 0) return [];
  const fits = (name: string): boolean => {
    const words = fold(name).split(' ');
    return wanted.some((start) => words.some((word) => word.startsWith(start)));
  };
  return actors
    .filter((actor) => [actor.name, ...actor.also].some(fits))
    .sort((a, b) => b.stories - a.stories || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
