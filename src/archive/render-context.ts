import { namedBy } from '../model/annotation.ts';
import type { Article, Publish } from '../model/article.ts';
import { readPublished, shownEnd } from './entry.ts';
import { path } from './addresses.ts';

/** A record as far as rendering an article needs it. */
export interface NamedRecord {
  name: string;
  kind: string;
}

/** What rendering an article needs besides its Markdown. */
export interface RenderContext {
  /** Actors and places that have a page: id → name, and the short name that the article itself uses ("Peskov"). */
  names: Readonly<Record<string, { name: string; short: string }>>;
  /** Base path of the site, with a slash at both ends. */
  base: string;
  /** Where the quotations are from, for `cite`: the article's own address. */
  cite: string;
  /** Words of the dateline, with which the first paragraph opens. */
  dateline?: string;
  /** Publication day, `YYYY-MM-DD`; leads from a quote to the speaker's book at that day. */
  day?: string;
  /** How many paragraphs may be shown; all when absent. */
  paragraphs?: number;
}

/** The shortest name that the article itself uses for a person and that is part of the record's name: "Peskov" for "Dmitry Peskov". */
export function shortName(record: NamedRecord, forms: readonly string[]): string {
  if (record.kind !== 'person') return record.name;
  const words = new Set(record.name.split(' '));
  const short = forms.filter((form) => form.split(/\s+/).every((word) => words.has(word)));
  return short.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]?.replace(/\s+/g, ' ') ?? record.name;
}

/** What rendering must know of an article. */
export function renderContext(
  article: Article,
  publish: Publish,
  records: ReadonlyMap<string, NamedRecord>,
  base: string,
): RenderContext {
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
