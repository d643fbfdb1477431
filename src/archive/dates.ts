import type { DateMention, Span } from '../model/annotation.ts';
import { daysBetween, parseEdtf, type EdtfValue } from '../model/edtf.ts';
import { pagesOf } from './date-pages.ts';
import type { ArchivedArticle } from './entry.ts';
import { datelineSpan, paragraphAt, sentenceAround } from './passage.ts';

/** A sentence that speaks of a day, a month or a year. */
export interface Statement {
  article: ArchivedArticle;
  date: DateMention;
  value: EdtfValue;
  /** The article's own sentence around the date. */
  sentence: Span;
  paragraph?: number;
  /**
   * Days from the day that it reports to its publication: 1 is told the next day, -2 is announced two days before.
   * Absent where it speaks of no one day, or only counts from it.
   */
  lag?: number;
}

/** A day of the calendar: what came out and what is said of it. */
export interface Day {
  /** `YYYY-MM-DD`. */
  date: string;
  published: ArchivedArticle[];
  /** Said to have happened that day, and told within a week. */
  said: Statement[];
  /** Planned for that day, or told before it came: the rest of a stretch that had not ended. */
  expected: Statement[];
  /** Told more than a week later, or a day that is merely counted from. */
  lookedBack: Statement[];
}

/** A month or a year: its days, and what is known no closer. */
export interface Period {
  /** `YYYY-MM` or `YYYY`. */
  date: string;
  /** Days of it that hold something, in order. */
  days: string[];
  /** Articles of which no more is known than this month or year. */
  published: ArchivedArticle[];
  /** Sentences that speak of the month or year as a whole, or of a stretch longer than a week that touches it. */
  said: Statement[];
}

/** Per-date index of the archive; keys in order of time. */
export interface DateIndex {
  days: ReadonlyMap<string, Day>;
  months: ReadonlyMap<string, Period>;
  years: ReadonlyMap<string, Period>;
}

/** Told later than this many days, a sentence looks back. */
const SOON = 7;

const isDay = ({ precision }: EdtfValue): boolean => precision === 'day' || precision === 'instant';

/** Every sentence of an article that speaks of a date: not its dateline, not its embedded posts, each sentence once a value. */
export function statementsOf(article: ArchivedArticle): Statement[] {
  const dateline = datelineSpan(article);
  const seen = new Set<string>();
  return article.dates.flatMap((date) => {
    const value = parseEdtf(date.value);
    const inDateline = dateline !== undefined && date.start < dateline.end;
    if (!value || value.yearOpen || date.embedded || inDateline) return [];
    const sentence = sentenceAround(article, date);
    const key = `${date.value} ${String(sentence.start)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const paragraph = paragraphAt(article, date.start);
    const reported = isDay(value) && date.sense !== 'anchor' ? value.first : undefined;
    const published = article.published?.day;
    return [
      {
        article,
        date,
        value,
        sentence,
        ...(paragraph !== undefined && { paragraph }),
        ...(published !== undefined && reported !== undefined && { lag: daysBetween(reported, published) }),
      },
    ];
  });
}

/** The list of a day that a statement belongs to. */
function listFor({ date, article }: Statement, day: string): 'said' | 'expected' | 'lookedBack' {
  const told = article.published?.day;
  if (date.sense === 'planned' || (told !== undefined && told < day)) return 'expected';
  if (date.sense === 'anchor') return 'lookedBack';
  return told !== undefined && daysBetween(day, told) > SOON ? 'lookedBack' : 'said';
}

/** Map whose entries are made on first use and come out sorted. */
class Shelf<T> {
  readonly #entries = new Map<string, T>();
  readonly #make: (key: string) => T;
  constructor(make: (key: string) => T) {
    this.#make = make;
  }
  at(key: string): T {
    const entry = this.#entries.get(key) ?? this.#make(key);
    this.#entries.set(key, entry);
    return entry;
  }
  sorted(): Map<string, T> {
    return new Map([...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

const period = (date: string): Period => ({ date, days: [], published: [], said: [] });

/** Indexes articles and their statements by day, month and year. Both come by date of the article. */
export function indexDates(articles: readonly ArchivedArticle[], statements: readonly Statement[]): DateIndex {
  const days = new Shelf<Day>((date) => ({ date, published: [], said: [], expected: [], lookedBack: [] }));
  const months = new Shelf(period);
  const years = new Shelf(period);
  for (const article of articles) {
    const { day, parsed } = article.published ?? {};
    if (day !== undefined) days.at(day).published.push(article);
    else if (parsed?.first !== undefined) {
      const shelf =
        parsed.precision === 'month' ? months.at(parsed.first.slice(0, 7)) : years.at(parsed.first.slice(0, 4));
      shelf.published.push(article);
    }
  }
  for (const statement of statements) {
    const pages = pagesOf(statement.value);
    for (const day of pages.days) days.at(day)[listFor(statement, day)].push(statement);
    for (const month of pages.months) months.at(month).said.push(statement);
    for (const year of pages.years) years.at(year).said.push(statement);
  }
  const sortedDays = days.sorted();
  for (const day of sortedDays.keys()) {
    months.at(day.slice(0, 7)).days.push(day);
    years.at(day.slice(0, 4)).days.push(day);
  }
  const sortedMonths = months.sorted();
  for (const month of sortedMonths.keys()) years.at(month.slice(0, 4));
  return { days: sortedDays, months: sortedMonths, years: years.sorted() };
}
