import type { ArchivedArticle } from './entry.ts';
import type { Archive, ArchivedQuote } from './archive.ts';
import { once } from './once.ts';
import { isInferred } from './quoted.ts';

/** What the archive holds and what it is unsure of, counted. */
export interface Account {
  stories: number;
  sources: number;
  /** Words of the shown texts. */
  words: number;
  quotes: number;
  /** Quotations whose speaker a cue names; was worked out; is not known. */
  explicit: number;
  inferred: ArchivedQuote[];
  nobody: ArchivedQuote[];
  /** Stories whose day of publication was worked out, by the method that decided. */
  workedOut: Map<string, ArchivedArticle[]>;
  /** Stories whose day is not known: the year is open, or nothing is known. */
  open: ArchivedArticle[];
  /** Stories with a warning of this rule. */
  warned: Map<string, ArchivedArticle[]>;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Words of a text: runs of letters and digits. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Counts what the pages on the state of the archive tell. */
export const accountOf = once((archive: Archive): Account => {
  const { articles, quotes } = archive;
  const inferredDates = articles.filter(({ published }) => published?.day !== undefined && published.inferred);
  const warnings = articles.flatMap((article) =>
    [...new Set(article.data.warnings.map(({ rule }) => rule))].map((rule) => ({ rule, article })),
  );
  const byRule = Map.groupBy(warnings, ({ rule }) => rule);
  return {
    stories: articles.length,
    sources: archive.sources.size,
    words: articles.reduce((sum, { body }) => sum + countWords(body), 0),
    quotes: quotes.length,
    explicit: quotes.filter(({ quote }) => quote.grade === 'explicit').length,
    inferred: quotes.filter(isInferred),
    nobody: quotes.filter(({ quote }) => quote.grade === 'none' && quote.checked === undefined),
    workedOut: Map.groupBy(inferredDates, ({ data }) => data.evidence.date?.method ?? 'unknown'),
    open: articles.filter(({ published }) => published?.day === undefined),
    warned: new Map([...byRule].map(([rule, found]) => [rule, found.map(({ article }) => article)])),
  };
});
