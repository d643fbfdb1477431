import type { Archive, ArchivedArticle } from './archive.ts';
import { once } from './once.ts';

const placesOf = once(
  (articles: readonly ArchivedArticle[]): ReadonlyMap<string, number> =>
    new Map(articles.map(({ id }, index) => [id, index])),
);

/** The stories before and after one in time. */
export function neighborsOf(
  article: ArchivedArticle,
  { articles }: Archive,
): [before: ArchivedArticle | undefined, after: ArchivedArticle | undefined] {
  const at = placesOf(articles).get(article.id) ?? -1;
  return at < 0 ? [undefined, undefined] : [articles[at - 1], articles[at + 1]];
}
