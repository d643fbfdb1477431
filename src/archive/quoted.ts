import { speakersOf } from '../model/annotation.ts';
import type { Archive, ArchivedArticle, ArchivedQuote, Named } from './archive.ts';
import { counted } from './wording.ts';

/** Whom a set of stories quotes, most often first. */
export function quotedBy(articles: readonly ArchivedArticle[], archive: Archive): { actor: Named; quotes: number }[] {
  const counts = new Map<string, number>();
  for (const { id } of articles) {
    for (const { quote } of archive.quotesOf.get(id) ?? []) {
      for (const id of speakersOf(quote)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts]
    .flatMap(([id, quotes]) => {
      const actor = archive.actors.get(id);
      return actor ? [{ actor, quotes }] : [];
    })
    .sort((a, b) => b.quotes - a.quotes || (a.actor.id < b.actor.id ? -1 : 1));
}

const GRADES = { explicit: 0, inferred: 1, none: 2 };

/** What a person has checked stands with what a cue names. */
const rank = ({ quote }: ArchivedQuote): number =>
  quote.checked === undefined ? GRADES[quote.grade] : GRADES.explicit;

/** Whether a rule found the speaker and nobody has checked it. */
export const isInferred = (said: ArchivedQuote): boolean => rank(said) === GRADES.inferred;

/** Quotations of one story, first those whose speaker a cue names or a person has checked, then inferred ones, then nobody's. */
export const surestFirst = (quotes: readonly ArchivedQuote[]): ArchivedQuote[] =>
  [...quotes].sort((a, b) => rank(a) - rank(b) || a.number - b.number);

/**
 * How many quotations there are, those with inferred speakers apart: "5 quotations, 2 more inferred". They stand behind a switch, and the
 * words are true whether it is on or off.
 */
export function countedByGrade(quotes: readonly ArchivedQuote[]): string {
  const inferred = quotes.filter(isInferred).length;
  const sure = counted(quotes.length - inferred, 'quotation', 'quotations');
  if (inferred === 0) return sure;
  return inferred === quotes.length
    ? counted(inferred, 'inferred quotation', 'inferred quotations')
    : `${sure}, ${String(inferred)} more inferred`;
}

/** Quotations of one story for the quotation book of the archive. */
export function bookOf(
  article: ArchivedArticle,
  archive: Archive,
): NonNullable<ReturnType<Archive['quotesOf']['get']>> {
  return surestFirst(archive.quotesOf.get(article.id) ?? []);
}
