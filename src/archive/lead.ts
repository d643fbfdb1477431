import type { Article } from '../model/article.ts';
import { datelineSpan, sentenceAround } from './passage.ts';

/**
 * What is said of an article where one line is asked for, in a list of a search engine or under a link: its deck, else its first
 * sentence behind the dateline, word for word; nothing where no text may be shown.
 */
export function leadOf(article: Pick<Article, 'blocks' | 'data' | 'body'>): string | undefined {
  const { data, blocks, body } = article;
  if (data.description !== undefined) return data.description;
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  if (!first) return undefined;
  const dateline = datelineSpan(article)?.end ?? 0;
  const from = Math.min(Math.max(first.start, dateline), first.end - 1);
  const at = from + (/^[\s–—-]*/u.exec(body.slice(from, first.end - 1))?.[0].length ?? 0);
  const { start, end } = sentenceAround(article, { start: at, end: at + 1 });
  return body.slice(start, end).replace(/\s+/gu, ' ');
}
