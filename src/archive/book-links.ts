import { speakersOf } from '../model/annotation.ts';
import type { Named } from './actors.ts';
import { actorPages } from './actor-page.ts';
import { hrefUnder, path } from './addresses.ts';
import type { Archive } from './archive.ts';
import type { ArchivedArticle } from './entry.ts';
import { once } from './once.ts';

/** On which page of its actor each story stands, by the story's id. Every story of the actor asks. */
const pagesOf = once(
  (named: Named): ReadonlyMap<string, number> =>
    new Map(
      actorPages(named).flatMap(({ items, number }) =>
        items.map(({ article }): [string, number] => [article.id, number]),
      ),
    ),
);

/**
 * Leads the speakers in the margin of a rendered article to the page of their quotation book that holds the article.
 * A text is rendered before the archive is known, and so before anybody can say on which page its day stands.
 */
export function leadToBooks(html: string, article: ArchivedArticle, archive: Archive, base: string): string {
  const speakers = new Set(article.quotes.flatMap(speakersOf));
  let led = html;
  for (const id of speakers) {
    const named = archive.actors.get(id);
    const page = (named && pagesOf(named).get(article.id)) ?? 1;
    if (page === 1) continue;
    const opening = (to: string): string => `<a class="by" href="${hrefUnder(base, to)}#`;
    led = led.replaceAll(opening(path.actor(id)), opening(path.actor(id, page)));
  }
  return led;
}
