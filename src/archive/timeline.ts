import { addDays, daysBetween } from '../model/edtf.ts';
import { dayWords } from './wording.ts';
import type { Archive, ArchivedArticle, Day, Statement } from './archive.ts';

/** A day of the timeline, or a stretch of three and more on which nothing is held. */
export type TimelineRow =
  | {
      kind: 'day';
      date: string;
      /** What is said of the day, as many sentences as the row shows. */
      said: Statement[];
      published: ArchivedArticle[];
      /** Sentences and stories that the row leaves to the day's own page. */
      left: number;
    }
  | { kind: 'void'; first: string; last: string; days: number };

/** What one day's row shows at most; the rest is on the day's page. */
const SENTENCES = 5;
const STORIES = 8;

/** Fewer silent days than this are no row. */
const FOLD = 3;

/** Sentences of a day, each story's once where it says several; a stretch shows on its first day only. */
function sentencesOf({ date, said, expected, lookedBack }: Day): Statement[] {
  const seen = new Set<string>();
  return [...said, ...expected, ...lookedBack].filter(({ article, sentence, value }) => {
    if (value.precision === 'interval' && (value.first ?? value.last) !== date) return false;
    const key = `${article.id} ${String(sentence.start)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Every day of a period that holds something, in order of time, with the silence between. */
export function timelineRows({ dates }: Archive, period: { first: string; last: string }): TimelineRow[] {
  const rows: TimelineRow[] = [];
  let before: string | undefined;
  for (const day of dates.days.values()) {
    const said = sentencesOf(day);
    const { date, published } = day;
    if (date < period.first || date > period.last || said.length + published.length === 0) continue;
    const silent = before === undefined ? 0 : daysBetween(before, date) - 1;
    if (before !== undefined && silent >= FOLD)
      rows.push({ kind: 'void', first: addDays(before, 1), last: addDays(date, -1), days: silent });
    const left = Math.max(0, said.length - SENTENCES) + Math.max(0, published.length - STORIES);
    rows.push({ kind: 'day', date, said: said.slice(0, SENTENCES), published: published.slice(0, STORIES), left });
    before = date;
  }
  return rows;
}

/** How much a row weighs on a page, in entries. */
export const rowWeight = (row: TimelineRow): number =>
  row.kind === 'void' ? 1 : 1 + row.said.length + row.published.length;

/** A silence in few words: "21–28 Sep", "30 Sep – 2 Oct", with the years where they differ. */
export function shortStretch(first: string, last: string): string {
  if (first.slice(0, 7) === last.slice(0, 7))
    return `${String(Number(first.slice(8)))}–${dayWords(last, { short: true })}`;
  const year = first.slice(0, 4) !== last.slice(0, 4);
  return `${dayWords(first, { short: true, year })} – ${dayWords(last, { short: true, year })}`;
}
