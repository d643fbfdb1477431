import { z } from 'zod';
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
  /** JSON of a `StoredArticle`. */
  json: string;
}

const Stored = z.custom<StoredArticle>();

export const packArticle = (stored: StoredArticle): PackedArticle => ({ json: JSON.stringify(stored) });

export const unpackArticle = ({ json }: PackedArticle): StoredArticle => Stored.parse(JSON.parse(json));
