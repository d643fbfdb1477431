import { z } from 'zod';
import type { TextSpan } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';

/** An article with what is known of its original. */
export interface StoredArticle {
  article: Article;
  /** Size of the original, in bytes. */
  bytes?: number;
}

/**
 * An article as Astro's store holds it: one string. Astro walks, clones and encodes every value of an entry several times a
 * build, and an article has hundreds.
 */
export interface PackedArticle {
  /** JSON of a `StoredArticle` whose blocks and marks are without their text, which the body has. */
  json: string;
}

/** Blocks and marks without their text. */
type Bare<T> = { [K in keyof T]: T[K] extends readonly (infer Item extends TextSpan)[] ? Omit<Item, 'text'>[] : T[K] };

const Packed = z.custom<{ article: Bare<Article>; bytes?: number }>();

function bare<T extends TextSpan>(spans: readonly T[]): Omit<T, 'text'>[] {
  return spans.map(({ text: _, ...rest }) => rest);
}

export function packArticle({ article, bytes }: StoredArticle): PackedArticle {
  const { blocks, mentions, dates, quotes } = article;
  const slim: Bare<Article> = {
    ...article,
    blocks: bare(blocks),
    mentions: bare(mentions),
    dates: bare(dates),
    quotes: bare(quotes),
  };
  return { json: JSON.stringify({ article: slim, bytes }) };
}

export function unpackArticle({ json }: PackedArticle): StoredArticle {
  const { article, bytes } = Packed.parse(JSON.parse(json));
  const { body, blocks, mentions, dates, quotes } = article;
  const withText = <T extends { start: number; end: number }>(spans: readonly T[]): (T & { text: string })[] =>
    spans.map((span) => ({ ...span, text: body.slice(span.start, span.end) }));
  return {
    article: {
      ...article,
      blocks: withText(blocks),
      mentions: withText(mentions),
      dates: withText(dates),
      quotes: withText(quotes),
    },
    ...(bytes !== undefined && { bytes }),
  };
}
