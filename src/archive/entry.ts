import { speakersOf, type Quotation } from '../model/annotation.ts';
import type { Article, Publish } from '../model/article.ts';
import { parseEdtf, type Edtf, type EdtfValue } from '../model/edtf.ts';
import type { Block } from '../model/story.ts';
import { path } from './addresses.ts';
import type { Resolve } from './resolve.ts';
import { withheldData } from './withheld.ts';

/** When an article was published, as far as it is known. */
export interface Published {
  /** EDTF as the file has it: `2016-09-20?`. */
  value: Edtf;
  parsed: EdtfValue;
  /** `YYYY-MM-DD` where the day is known. */
  day?: string;
  /** True when it was worked out and not printed whole. */
  inferred: boolean;
}

/** An article as the archive shows it: what may not be published is already gone from it. */
export interface ArchivedArticle extends Article {
  id: string;
  /** Path of the file, relative to the content folder. */
  file: string;
  /** Address relative to the base: `articles/<id>/`. */
  path: string;
  /** What may be shown of it: its own word, else its source's, else the archive's. */
  publish: Publish;
  /** Taken back: nothing but a notice is left of it. */
  withdrawn: boolean;
  published?: Published;
  /** Who published: id and name of the source. */
  source?: { id: string; name: string };
  /** Size of the original as received. */
  bytes?: number;
  /** Ids of the actors and of the places in it, by first mention. */
  actorIds: string[];
  placeIds: string[];
}

/** Paragraphs of an excerpt. */
const EXCERPT = 2;

/** Reads a publication date; a date that is no EDTF counts as unknown. */
export function readPublished(value: Edtf | undefined): Published | undefined {
  const parsed = value === undefined ? undefined : parseEdtf(value);
  if (value === undefined || !parsed) return undefined;
  const day = (parsed.precision === 'day' || parsed.precision === 'instant') && parsed.first ? parsed.first : undefined;
  return { value, parsed, inferred: parsed.uncertain, ...(day !== undefined && { day }) };
}

/** Offset behind the last character of the body that may be shown. */
export function shownEnd(blocks: readonly Block[], publish: Publish, bodyLength: number): number {
  if (publish === 'full') return bodyLength;
  if (publish !== 'excerpt') return 0;
  return (
    blocks
      .filter(({ kind }) => kind === 'paragraph')
      .slice(0, EXCERPT)
      .at(-1)?.end ?? 0
  );
}

/** Cuts an article down to what may be shown of it: text and every annotation behind `end` go. */
export function cutArticle(article: Article, end: number): Article {
  if (end >= article.body.length) return article;
  const within = <T extends { end: number }>(spans: readonly T[]): T[] => spans.filter((span) => span.end <= end);
  return {
    data: article.data,
    body: article.body.slice(0, end),
    blocks: within(article.blocks),
    mentions: within(article.mentions),
    dates: within(article.dates),
    quotes: within(article.quotes),
  };
}

/** Makes an article fit to show; its marks lead to the records that stand when merges have been followed, those of unknown ids nowhere. */
export function archiveArticle(
  article: Article,
  file: string,
  publish: Publish,
  source: { id: string; name: string } | undefined,
  resolve: Resolve,
): ArchivedArticle {
  const withdrawn = article.data.status === 'withdrawn';
  const end = withdrawn ? 0 : shownEnd(article.blocks, publish, article.body.length);
  const whole = publish === 'full' && !withdrawn;
  const shown = cutArticle(whole ? article : { ...article, data: withheldData(article.data) }, end);
  const mentions = shown.mentions.flatMap((mention) => {
    const target = resolve(mention.id, mention.kind === 'place');
    return target ? [{ ...mention, id: target.id, kind: target.kind }] : [];
  });
  const quotes = shown.quotes.map((quote): Quotation => {
    const { by: _by, with: _with, via, ...words } = quote;
    const [by, ...others] = [...new Set(speakersOf(quote).flatMap((id) => resolve(id, false)?.id ?? []))];
    const conduit = via === undefined ? undefined : resolve(via, false)?.id;
    return {
      ...words,
      ...(by !== undefined && { by }),
      ...(others.length > 0 && { with: others }),
      ...(conduit !== undefined && { via: conduit }),
    };
  });
  const named = [
    ...article.data.actors.flatMap((id) => resolve(id, false) ?? []),
    ...article.data.places.flatMap((id) => resolve(id, true) ?? []),
    ...mentions,
  ];
  const idsOf = (place: boolean): string[] => [
    ...new Set(named.filter(({ kind }) => (kind === 'place') === place).map(({ id }) => id)),
  ];
  const published = readPublished(article.data.date);
  return {
    ...shown,
    mentions,
    quotes,
    id: article.data.id,
    file,
    path: path.article(article.data.id),
    publish,
    withdrawn,
    ...(published && { published }),
    ...(source && { source }),
    actorIds: idsOf(false),
    placeIds: idsOf(true),
  };
}

/** Sorts by publication (its first possible day), undated last, then by id. */
export function byDate(a: ArchivedArticle, b: ArchivedArticle): number {
  const [x, y] = [a, b].map(({ published }) => published?.parsed.first ?? published?.parsed.last ?? '9999');
  if (x !== y) return (x ?? '') < (y ?? '') ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
