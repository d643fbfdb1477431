import type { Archive } from './archive.ts';
import type { ArchivedArticle } from './entry.ts';
import { csl } from './citation.ts';

/** An article as data: the same fields as a line of the JSON Lines export, with its address and a citation. */
export function articleRecord(article: ArchivedArticle, archive: Archive, url: string): object {
  const { data, body } = article;
  return {
    id: article.id,
    url,
    path: article.file,
    title: data.title,
    description: data.description,
    date: data.date,
    source: data.source,
    dateline: data.dateline,
    language: data.language,
    publish: article.publish,
    text: body,
    original: data.original,
    removed: article.publish === 'full' ? data.removed : data.removed.map(({ reason }) => ({ reason })),
    mentions: article.mentions.map(({ start, end, text, id, kind }) => ({ start, end, text, id, kind })),
    dates: article.dates.map(({ start, end, text, value }) => ({ start, end, text, value })),
    quotes: article.quotes.map(({ start, end, text, by, grade, rule, with: others, via }) => ({
      ...{ start, end, text, by, grade, rule, with: others, via },
    })),
    actors: article.actorIds.flatMap((id) => {
      const actor = archive.actors.get(id);
      return actor ? [{ id, name: actor.name, kind: actor.kind }] : [];
    }),
    evidence: data.evidence,
    warnings: data.warnings,
    cite: csl(article, { archive: archive.config.title, url }),
  };
}
