import { hrefUnder, path } from './addresses.ts';
import type { Archive } from './archive.ts';
import { once } from './once.ts';

const MARK = /<a class="d" href="([^"]*)"[^>]*>(.*?)<\/a>/gs;

/** Addresses of the days, months and years that have a page, relative to the base. */
const pagesOf = once(
  ({ days, months, years }: Archive['dates']): ReadonlySet<string> =>
    new Set([...days.keys(), ...months.keys(), ...years.keys()].map((date) => path.date(date))),
);

/**
 * Takes the link off a date of a rendered article that has no page: one that only an embedded post speaks of is no day of the archive.
 * A text is rendered before the archive is known, and so before anybody can say which days have a page.
 */
export function leadToDays(html: string, { dates }: Archive, base: string): string {
  const pages = pagesOf(dates);
  const root = hrefUnder(base, '');
  return html.replace(MARK, (mark, href: string, words: string) =>
    pages.has(href.slice(root.length)) ? mark : `<span class="d">${words}</span>`,
  );
}
