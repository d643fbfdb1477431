import type { ArchivedQuote } from './actors.ts';
import { sentenceAround } from './passage.ts';

/** The article's own words before and behind a quotation, in the sentence that holds it; nothing where the quotation is all of it. */
export function occasionOf({ article, quote }: ArchivedQuote): { before: string; after: string } {
  const { start, end } = sentenceAround(article, quote);
  const trim = (text: string): string =>
    /[\p{L}\p{N}]/u.test(text)
      ? text
          .replace(/^[\s,;:.]+/u, '')
          .trimEnd()
          .replace(/\s+/gu, ' ')
      : '';
  return { before: trim(article.body.slice(start, quote.start)), after: trim(article.body.slice(quote.end, end)) };
}
