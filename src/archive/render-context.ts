import { namedBy } from '../model/annotation.ts';
import type { Article, Publish } from '../model/article.ts';
import { readPublished, shownEnd } from './entry.ts';
import { path } from './addresses.ts';

/** A record as far as rendering an article needs it. */
export interface NamedRecord {
  name: string;
  kind: string;
}

/** The shortest name that the article itself uses for a person and that is part of the record's name: "Peskov" for "Dmitry Peskov". */
export function shortName(record: NamedRecord, forms: readonly string[]): string {
  if (record.kind !== 'person') return record.name;
  const words = new Set(record.name.split(' '));
  const short = forms.filter((form) => form.split(/\s+/).every((word) => words.has(word)));
  return short.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]?.replace(/\s+/g, ' ') ?? record.name;
}

/** What the rehype plugins must know of an article; see `src/rehype/context.ts` for what each field means. */
export function renderContext(
  article: Article,
  publish: Publish,
  records: ReadonlyMap<string, NamedRecord>,
  base: string,
): object {
  const forms = Map.groupBy(article.mentions, ({ id }) => id);
  const ids = new Set([...article.quotes.flatMap(namedBy), ...forms.keys()]);
  const names = [...ids].flatMap((id) => {
    const record = records.get(id);
    const used = forms.get(id)?.map(({ text }) => text) ?? [];
    return record ? [[id, { name: record.name, short: shortName(record, used) }] as const] : [];
  });
  const end = shownEnd(article.blocks, publish, article.body.length);
  const shown = article.blocks.filter((block) => block.kind === 'paragraph' && block.end <= end).length;
  const day = readPublished(article.data.date)?.day;
  return {
    names: Object.fromEntries(names),
    base,
    cite: base + path.article(article.data.id),
    ...(article.data.dateline && { dateline: article.data.dateline.text }),
    ...(day !== undefined && { day }),
    ...(publish === 'full' ? {} : { paragraphs: shown }),
  };
}
