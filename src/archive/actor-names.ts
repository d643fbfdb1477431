import type { Archive } from './archive.ts';
import { isFacet } from './facets.ts';

/** What the search page knows of an actor: enough to read a query as one. Served as `search/names.json`. */
export interface ActorNames {
  id: string;
  name: string;
  /** Other names and metonyms. */
  also: string[];
  /** Stories that name it. */
  stories: number;
}

/** Actors with names of their own that the search page knows; a long tail of one story each is found by its words anyway. */
const LIMIT = 1000;

/** Names of the most named actors: those of the record, its metonyms, and the forms that stories use. */
export function actorNames(archive: Archive): ActorNames[] {
  const actors = [...archive.actors.values()].filter((actor) => isFacet(actor, archive));
  const known = actors.map(({ id, name, record, appearances, forms }): ActorNames => {
    const metonyms = 'metonyms' in record ? record.metonyms : [];
    const proper = [...forms.keys()].filter((form) => /^\p{Lu}/u.test(form));
    const also = [...new Set([...metonyms, ...record.aliases, ...proper])].filter((form) => form !== name);
    return { id, name, also, stories: appearances.length };
  });
  return known.sort((a, b) => b.stories - a.stories || (a.id < b.id ? -1 : 1)).slice(0, LIMIT);
}
