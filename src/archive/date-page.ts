import type { DateIndex, Day, Period, Statement } from './dates.ts';
import type { ArchivedArticle } from './entry.ts';
import { once } from './once.ts';
import { paginate, type PageOf } from './paging.ts';
import { capital, counted } from './wording.ts';

/** Something on the page of a day, a month or a year, under the heading it belongs to. */
export type DayItem =
  { list: 'published'; article: ArchivedArticle } | { list: 'said' | 'expected' | 'lookedBack'; statement: Statement };

const PAGE = 90_000;
/** A month or a year has a calendar as well. */
const PERIOD_PAGE = 50_000;

function weight(item: DayItem): number {
  if (item.list === 'published') return 900;
  const { sentence } = item.statement;
  return 700 + 2 * (sentence.end - sentence.start);
}

/** Pages of a day: stories first, then what is said of it. */
export function dayPages(day: Day): PageOf<DayItem>[] {
  const lists = ['said', 'expected', 'lookedBack'] as const;
  const items: DayItem[] = [
    ...day.published.map((article): DayItem => ({ list: 'published', article })),
    ...lists.flatMap((list) => day[list].map((statement): DayItem => ({ list, statement }))),
  ];
  return paginate(items, PAGE, weight);
}

/** Pages of a month or a year: stories of which no day is known first, then what is said of it as a whole. */
export function periodPages({ published, said }: Period): PageOf<DayItem>[] {
  const items: DayItem[] = [
    ...published.map((article): DayItem => ({ list: 'published', article })),
    ...said.map((statement): DayItem => ({ list: 'said', statement })),
  ];
  return paginate(items, PERIOD_PAGE, weight);
}

/** What a page shows, by list. */
export function listed(items: readonly DayItem[]): {
  articles: ArchivedArticle[];
  statements: (list: 'said' | 'expected' | 'lookedBack') => Statement[];
} {
  return {
    articles: items.flatMap((item) => (item.list === 'published' ? [item.article] : [])),
    statements: (list) => items.flatMap((item) => (item.list === list ? [item.statement] : [])),
  };
}

const stories = (statements: readonly Statement[]): number => new Set(statements.map(({ article }) => article.id)).size;

/** "One story came out. Two stories place something on this day. Two later ones look back to it." */
export function dayIntro({ published, said, expected, lookedBack }: Day): string {
  const parts = [
    published.length > 0
      ? `${counted(published.length, 'story', 'stories', { words: true })} came out`
      : 'no story of the archive came out',
    said.length > 0 &&
      `${counted(stories(said), 'story places', 'stories place', { words: true })} something on this day`,
    expected.length > 0 &&
      `${counted(stories(expected), 'story plans', 'stories plan', { words: true })} for it or ${stories(expected) === 1 ? 'speaks' : 'speak'} of it ahead`,
    lookedBack.length > 0 &&
      `${counted(stories(lookedBack), 'later one looks', 'later ones look', { words: true })} back to it`,
  ];
  return parts.flatMap((part) => (typeof part === 'string' ? [`${capital(part)}.`] : [])).join(' ');
}

const inOrder = once((days: DateIndex['days']): { days: string[]; at: ReadonlyMap<string, number> } => {
  const dates = [...days.keys()];
  return { days: dates, at: new Map(dates.map((date, index) => [date, index])) };
});

/** The days next to this one that hold something. Every page of a day asks. */
export function neighborDays(index: DateIndex, date: string): { earlier?: string; later?: string } {
  const { days, at: places } = inOrder(index.days);
  const at = places.get(date);
  if (at === undefined) return {};
  const [earlier, later] = [days[at - 1], days[at + 1]];
  return { ...(earlier !== undefined && { earlier }), ...(later !== undefined && { later }) };
}

/** Stories that came out in a month or a year, on a day of it or on one not known. */
export const storiesOf = ({ days, published }: Period, { days: held }: DateIndex): number =>
  days.reduce((sum, day) => sum + (held.get(day)?.published.length ?? 0), published.length);

/** Years of the archive, the latest first: those in which a story came out, and those that stories only speak of. */
export function yearsOf(dates: DateIndex): { withStories: Period[]; spokenOfOnly: Period[] } {
  const months = [...dates.months.values()];
  const hasStory = (year: Period): boolean =>
    storiesOf(year, dates) > 0 ||
    months.some((month) => month.date.startsWith(year.date) && storiesOf(month, dates) > 0);
  const years = [...dates.years.values()].reverse();
  return {
    withStories: years.filter(hasStory),
    spokenOfOnly: years.filter((year) => !hasStory(year)),
  };
}
