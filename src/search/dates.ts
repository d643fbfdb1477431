import { MONTHS, weekdayName } from '../archive/wording.ts';
import { isDay, isoDay } from '../model/edtf.ts';
import { blankPhrases } from './terms.ts';

/** A query read as a day, a month or a year, with other words beside it or none. */
export interface DateAsked {
  /** `2016-02-24`, `2016-02` or `2016`. */
  date: string;
  /** The date as it was typed. */
  typed: string;
  /** The rest of the query, to be searched for as words. */
  words: string;
}

/** How close a date is: also the name of the filter that holds it in the index. */
export type DateUnit = 'day' | 'month' | 'year';

export function unitOf(date: string): DateUnit {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** Before 1500 there is no news, and a number is more often a count. */
const YEAR = '(?<year>(?:1[5-9]|2[01])\\d\\d)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const MONTH_WORD = `(?:${[...MONTHS.map((name) => `${name}|${name.slice(0, 3)}\\.?`), 'Sept\\.?'].join('|')})`;
const MONTH = `(?<month>${MONTH_WORD})`;
const WEEKDAY =
  '(?:(?<weekday>sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?)[.,]*\\s+)?';

/** Dates as people type them; the earlier form takes the text from the later ones. */
const FORMS = [
  `${WEEKDAY}(?:the\\s+)?${DAY}(?:\\s+of\\s+|\\s+|-)${MONTH}(?:,\\s*|\\s+|-)${YEAR}`,
  `${WEEKDAY}${MONTH}\\s+(?:the\\s+)?${DAY}(?:,\\s*|\\s+)${YEAR}`,
  `${YEAR}(?<mark>[-/.])(?<number>\\d{1,2})\\k<mark>${DAY}`,
  `(?<one>\\d{1,2})(?<mark>[-/.])(?<other>\\d{1,2})\\k<mark>${YEAR}`,
  `${MONTH}(?:,\\s*|\\s+of\\s+|\\s+)${YEAR}`,
].map(
  // A preposition before a date says nothing that the date does not; a date ends where a word does.
  (form) => new RegExp(`(?<=^|[\\s,;])(?:(?<preposition>on|in|of)\\s+)?(?<typed>${form})(?=[,;:.?!]*(?:\\s|$))`, 'gi'),
);

/** A year, and a month as `2016-02`, are also a number and a season: they count only as the whole query. */
const ALONE = new RegExp(`^\\s*(?<typed>${YEAR}(?:-(?<number>\\d\\d))?)[.?!]*\\s*$`);

/** Words that are also others than a month: Theresa May, the women's march. */
const AMBIGUOUS = /^(?:may|march)$/i;

const NUMBER = '[-–—\\d.,:/]*\\d(?:st|nd|rd|th)?';
const DASH = '[-–—/&]';

/** What before a date makes it the end of a stretch or one of several: "since", "23 and", "23 –", "January,". */
const JOINED_BEFORE = new RegExp(
  `(?:^|[\\s,;])(?:to|until|till|through|and|or|between|before|after|since|by|from|(?:${NUMBER}|${MONTH_WORD})(?:\\s*${DASH})?)[\\s,;]*$`,
  'i',
);
/** The same behind a date: "to", "and", "– 3 March". */
const JOINED_BEHIND = new RegExp(
  `^[\\s,;]*(?:(?:to|until|till|through|and|or|onwards?)(?!\\p{L})|${DASH}\\s*(?:\\d|${MONTH_WORD}))`,
  'iu',
);

/** Whether two names begin with the same three letters: "Sept." and "September". */
const startsAlike = (a: string, b: string): boolean => a.slice(0, 3).toLowerCase() === b.slice(0, 3).toLowerCase();

const monthOf = (word: string): number => MONTHS.findIndex((name) => startsAlike(name, word)) + 1;

type Groups = Readonly<Record<string, string | undefined>>;

/** The day of `24/02` and `02/24` in a year; nothing where both orders are days. */
function inOneOrder(year: number, one: number, other: number): string | undefined {
  const days = new Set([isoDay(year, one, other), isoDay(year, other, one)].filter(isDay));
  return days.size === 1 ? [...days][0] : undefined;
}

/** The date that a form found; nothing where the calendar has none, or not on that day of the week. */
function dateOf(groups: Groups): string | undefined {
  const { year = '', month, number, day, one, other, weekday: named } = groups;
  if (one !== undefined) return inOneOrder(Number(year), Number(one), Number(other));
  const inYear = month === undefined ? Number(number) : monthOf(month);
  if (day === undefined) {
    if (month === undefined && number === undefined) return year;
    return inYear >= 1 && inYear <= 12 ? isoDay(Number(year), inYear, 1).slice(0, 7) : undefined;
  }
  const date = isoDay(Number(year), inYear, Number(day));
  if (!isDay(date)) return undefined;
  return named === undefined || startsAlike(named, weekdayName(date)) ? date : undefined;
}

/** A stretch of a query that has the form of a date. */
interface Formed {
  start: number;
  end: number;
  groups: Groups;
}

/** Stretches that have the form of a date, each taken by one form only. */
function formedIn(text: string): Formed[] {
  let left = text;
  return FORMS.flatMap((form) =>
    [...left.matchAll(form)].map(({ 0: all, index, groups = {} }) => {
      const end = index + all.length;
      left = left.slice(0, index) + '"'.repeat(all.length) + left.slice(end);
      return { start: index, end, groups };
    }),
  );
}

/** Whether the words around leave the date standing for itself. */
function standsAlone(before: string, behind: string, { preposition, month, day }: Groups): boolean {
  if (JOINED_BEFORE.test(before) || JOINED_BEHIND.test(behind)) return false;
  const surely = day !== undefined || preposition !== undefined || !AMBIGUOUS.test(month ?? '');
  return surely || /(?:^|[,;])\s*$/.test(before);
}

/**
 * Reads a query that is a day, a month or a year, or holds one day or one month among other words.
 * What can be read in two ways stays words: `03/04/2016`, two dates, a stretch, a date in quotation marks or with a minus.
 */
export function dateAsked(query: string): DateAsked | undefined {
  const text = blankPhrases(query);
  const whole = ALONE.exec(text)?.groups;
  const [only, another] = whole ? [{ start: 0, end: text.length, groups: whole }] : formedIn(text);
  if (!only || another) return undefined;
  const date = dateOf(only.groups);
  if (date === undefined || !standsAlone(text.slice(0, only.start), text.slice(only.end), only.groups))
    return undefined;
  const before = query.slice(0, only.start).replace(/(?:[\s,;:]|(?<=\s)[-–—])+$/, '');
  const behind = query.slice(only.end).replace(/^(?:[\s,;:.?!]|[-–—](?=\s))+/, '');
  const words = [before, behind]
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .join(' ')
    .trim();
  return { date, typed: only.groups['typed'] ?? '', words };
}
