import { speakersOf } from '../model/annotation.ts';
import type { Named } from './actors.ts';
import type { Archive } from './archive.ts';
import type { ArchivedArticle } from './entry.ts';

/** Up to so many, each actor and each place is a value that a search can be narrowed to. */
const ALL = 1000;

/**
 * Whether a search can be narrowed to an actor or a place. Every search fetches all the values there are, so a large archive leaves
 * out the long tail of one story each: to narrow to it leaves that story, to which its own page leads.
 */
export function isFacet({ kind, appearances }: Named, { actors, places }: Archive): boolean {
  return appearances.length > 1 || (kind === 'place' ? places : actors).size <= ALL;
}

/** What a search can narrow an article by: name of the facet and value. */
export function facetsOf(article: ArchivedArticle, archive: Archive): [facet: string, value: string][] {
  const { published, source } = article;
  const first = published?.parsed.yearOpen ? undefined : published?.parsed.first;
  const valuesOf = (ids: readonly string[], among: Archive['actors']): string[] => {
    const named = ids.flatMap((id) => among.get(id) ?? []);
    return [...new Set(named.filter((entry) => isFacet(entry, archive)).map(({ name }) => name))];
  };
  const all: Record<string, (string | undefined)[]> = {
    actor: valuesOf(article.actorIds, archive.actors),
    speaker: valuesOf(article.quotes.flatMap(speakersOf), archive.actors),
    place: valuesOf(article.placeIds, archive.places),
    source: [source?.name],
    year: [first?.slice(0, 4)],
    month: [published?.parsed.precision === 'year' ? undefined : first?.slice(0, 7)],
    day: [published?.day],
  };
  return Object.entries(all).flatMap(([facet, values]) =>
    values.flatMap((value): [string, string][] => (value === undefined ? [] : [[facet, value]])),
  );
}
