import { hrefUnder, path } from '../archive/addresses.ts';
import { unitOf, type DateAsked } from './dates.ts';
import type { FilterCounts } from './pagefind.ts';

/** A date in a query, with what the archive has of it. */
export interface DateTold extends DateAsked {
  /** Whether any story was published in it. */
  published: boolean;
  /** Address of its page, where it has one. */
  page: string | undefined;
}

/** Whether a query is taken as the date in it: always a day or a month; a year is also a word, the likelier where nothing was published in it. */
export const isTaken = ({ date, published }: DateTold): boolean => published || unitOf(date) !== 'year';

/** Dates that have a page on the site, as `search/dates.json` lists them; none where it cannot be read. */
async function loadList(base: string): Promise<ReadonlySet<unknown>> {
  const answer = await fetch(`${base}search/dates.json`).catch(() => undefined);
  const dates: unknown = answer?.ok === true ? await answer.json() : [];
  return new Set<unknown>(Array.isArray(dates) ? dates : []);
}

/** What the archive has of dates that are asked for. */
export class DatePages {
  readonly #base: string;
  #list: Promise<ReadonlySet<unknown>> | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /**
   * Adds to a date what the archive has of it. One on which stories were published has a page; of others the site's list
   * tells, fetched when the first of them is asked for.
   * @param all All values of all filters of the index.
   */
  async tell(asked: DateAsked, all: FilterCounts): Promise<DateTold> {
    const { date } = asked;
    const published = all[unitOf(date)]?.[date] !== undefined;
    this.#list ??= published ? undefined : loadList(this.#base);
    const paged = published || (await this.#list)?.has(date) === true;
    return { ...asked, published, page: paged ? hrefUnder(this.#base, path.date(date)) : undefined };
  }
}
