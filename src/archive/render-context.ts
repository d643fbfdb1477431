import { namedBy } from '../model/annotation.ts';
import type { Article, Publish } from '../model/article.ts';
import { readPublished, shownEnd } from './entry.ts';
import { path } from './addresses.ts';
import type { OwnWords } from './own-words.ts';
import type { Resolve, Target } from './resolve.ts';

/** An actor or a place that a mark leads to, once merges have been followed. */
export interface MarkedName extends Target {
  /** The short name that the article itself uses: "Peskov". */
  short: string;
}

/** How a mark names its record in the file: `actor:dmitry-peskov`. One id may be an actor's and a place's. */
export const markKey = (place: boolean, id: string): string => `${place ? 'place' : 'actor'}:${id}`;

/** What rendering an article needs besides its Markdown. */
export interface RenderContext {
  /** Actors and places that have a page, by what the marks of the article say: `actor:dmitry-peskov`. */
  names: ReadonlyMap<string, MarkedName>;
  /** Base path of the site, with a slash at both ends. */
  base: string;
  /** Where the quotations are from, for `cite`: the article's own address. */
  cite: string;
  /** Words of the dateline, with which the first paragraph opens. */
  dateline?: string;
  /** Publication day, `YYYY-MM-DD`; leads from a quote to the speaker's book at that day. */
  day?: string;
  /** Language and direction of the text, where they are not the archive's. */
  own?: OwnWords;
  /** How many paragraphs may be shown; all when absent. */
  paragraphs?: number;
}

/** The shortest name that the article itself uses for a person and that is part of the record's name: "Peskov" for "Dmitry Peskov". */
export function shortName(record: Pick<Target, 'kind' | 'name'>, forms: readonly string[]): string {
  if (record.kind !== 'person') return record.name;
  const words = new Set(record.name.split(' '));
  const short = forms.filter((form) => form.split(/\s+/).every((word) => words.has(word)));
  return short.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]?.replace(/\s+/g, ' ') ?? record.name;
}

/** What rendering must know of an article. */
export function renderContext(
  article: Article,
  publish: Publish,
  resolve: Resolve,
  base: string,
  own: OwnWords = {},
): RenderContext {
  const keyOf = ({ id, kind }: Pick<Target, 'id' | 'kind'>): string => markKey(kind === 'place', id);
  const targets = new Map<string, Target>();
  const forms = new Map<string, string[]>();
  const mark = (id: string, place: boolean, form?: string): void => {
    const target = targets.get(markKey(place, id)) ?? resolve(id, place);
    if (!target) return;
    targets.set(markKey(place, id), target).set(keyOf(target), target);
    if (form !== undefined) forms.set(keyOf(target), [...(forms.get(keyOf(target)) ?? []), form]);
  };
  for (const { id, kind, text } of article.mentions) mark(id, kind === 'place', text);
  for (const id of article.quotes.flatMap(namedBy)) mark(id, false);
  const names = [...targets].map(([key, target]): [string, MarkedName] => [
    key,
    { ...target, short: shortName(target, forms.get(keyOf(target)) ?? []) },
  ]);
  const end = shownEnd(article.blocks, publish, article.body.length);
  const shown = article.blocks.filter((block) => block.kind === 'paragraph' && block.end <= end).length;
  const day = readPublished(article.data.date)?.day;
  return {
    names: new Map(names),
    base,
    own,
    cite: base + path.article(article.data.id),
    ...(article.data.dateline && { dateline: article.data.dateline.text }),
    ...(day !== undefined && { day }),
    ...(publish === 'full' ? {} : { paragraphs: shown }),
  };
}
