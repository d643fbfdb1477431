import type { Span } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { inEmbed } from './article.ts';
import type { Library } from './library.ts';

/**
 * One article a line, in order of path: the format that product.md, section 4, fixes. What is not known is `null`.
 * Names, dates and quotes inside an embedded post are left out: they are not the article's own.
 */
export function exportJsonl({ articles, actors }: Library): string {
  const nameOf = (id: string): string => actors.get(id)?.data?.name ?? id;
  return articles
    .flatMap(({ file, data }) => (data ? [`${JSON.stringify(line(file.path, data, nameOf))}\n`] : []))
    .join('');
}

function line(path: string, { data, body, blocks, ...marks }: Article, nameOf: (id: string) => string): object {
  const own = <T extends Span>(spans: readonly T[]): T[] => spans.filter((span) => !inEmbed(span, blocks));
  const mentions = own(marks.mentions);
  const actors = new Map(mentions.filter(({ kind }) => kind !== 'place').map(({ id, kind }) => [id, kind]));
  return {
    id: data.id,
    path,
    title: data.title,
    description: data.description ?? null,
    date: data.date ?? null,
    source: data.source ?? null,
    dateline: data.dateline ? { place: data.dateline.place ?? null, text: data.dateline.text } : null,
    text: body,
    original: data.original,
    removed: data.removed.map(({ text, reason, at }) => ({ text, reason, at })),
    mentions: mentions.map(({ start, end, text, id, kind }) => ({ start, end, text, id, kind })),
    dates: own(marks.dates).map(({ start, end, text, value }) => ({ start, end, text, value })),
    quotes: own(marks.quotes).map(({ start, end, text, by, grade, rule, ...others }) => ({
      start,
      end,
      text,
      by: by ?? null,
      grade,
      ...(rule !== undefined && { rule }),
      ...(others.with && { with: others.with }),
      ...(others.via !== undefined && { via: others.via }),
    })),
    actors: [...actors].map(([id, kind]) => ({ id, name: nameOf(id), kind })),
  };
}
