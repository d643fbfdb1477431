import calendar from '../../data/parse/calendar.json' with { type: 'json' };
import type { Span } from '../../model/annotation.ts';
import type { PartialDay } from '../../model/story.ts';
import { daysInMonth } from '../../model/edtf.ts';

const MONTHS = new Map(
  calendar.entries.months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const byLength = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length).join('|');
const MONTH = `(?:${byLength(calendar.entries.months.flat())})`;
const WEEKDAY = `(?:${byLength(calendar.entries.weekdays)})`;
const LEAP_YEAR = 2000;

/** A day as datelines print it: "September 20", "Sept. 20, 2016", "29th February 2016", "2016-09-20", "20.09.2016", "20-09-2016". */
const DAY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${WEEKDAY}\\b\\.?,?\\s+)?(?<day>` +
    `(?<month1>${MONTH})\\b\\.?\\s+(?<day1>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s*(?<year1>(?:19|20)\\d{2}))?` +
    `|(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month2>${MONTH})\\b(?:\\.?,?\\s*(?<year2>(?:19|20)\\d{2}))?` +
    `|(?<year3>(?:19|20)\\d{2})-(?<month3>\\d{2})-(?<day3>\\d{2})` +
    `|(?<day4>\\d{1,2})\\.(?<month4>\\d{1,2})\\.(?<year4>(?:19|20)\\d{2})` +
    `|(?<first5>\\d{1,2})[-/](?<second5>\\d{1,2})[-/](?<year5>(?:19|20)\\d{2})` +
    `)(?!\\p{N})`,
  'giu',
);

/** A day found in a text. `start` is where its weekday stands, if it has one; `day` leaves the weekday out. */
export interface DayMatch extends Span {
  day: Span;
  value: PartialDay;
}

/** All days of a short text, in order. Days that no calendar has are none. */
export function findDays(text: string): DayMatch[] {
  if (!/\d/.test(text)) return [];
  const days: DayMatch[] = [];
  for (const match of text.matchAll(DAY)) {
    // Here and not in the pattern: where case is ignored, every letter counts as a small one.
    if (/^\p{Ll}/u.test(text.slice(match.index + match[0].length))) continue;
    const groups = match.groups ?? {};
    const value = dayOf(groups);
    if (!value) continue;
    const end = match.index + match[0].length;
    days.push({ start: match.index, end, day: { start: end - (groups['day'] ?? '').length, end }, value });
  }
  return days;
}

function dayOf(groups: Partial<Record<string, string>>): PartialDay | undefined {
  const { first5, second5 } = groups;
  if (first5 !== undefined && second5 !== undefined) {
    // "05-09-2013" is a day in May or in September; only a number above 12 tells which.
    const [first, second] = [Number(first5), Number(second5)];
    if (first <= 12 && second <= 12 && first !== second) return undefined;
    return checked(groups['year5'], Math.min(first, second), Math.max(first, second));
  }
  const month = groups['month1'] ?? groups['month2'] ?? groups['month3'] ?? groups['month4'] ?? '';
  return checked(
    groups['year1'] ?? groups['year2'] ?? groups['year3'] ?? groups['year4'],
    MONTHS.get(month.toLowerCase()) ?? Number(month),
    Number(groups['day1'] ?? groups['day2'] ?? groups['day3'] ?? groups['day4']),
  );
}

function checked(year: string | undefined, month: number, day: number): PartialDay | undefined {
  if (!(month >= 1 && month <= 12)) return undefined;
  if (!(day >= 1 && day <= daysInMonth(year === undefined ? LEAP_YEAR : Number(year), month))) return undefined;
  return { ...(year !== undefined && { year: Number(year) }), month, day };
}

const CALENDAR_WORDS = new Set([...MONTHS.keys(), ...calendar.entries.weekdays]);

/** Whether a word is the name of a month or weekday. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR_WORDS.has(word.toLowerCase().replace(/\.$/, ''));
}

/** A month without a day at the end of a text ("NEW YORK, April"). */
export const TRAILING_MONTH = new RegExp(`,?\\s+${MONTH}\\.?$`, 'iu');

const CLOCK =
  /^[,\s|]*(?:at\s+\d{4}|(?:at\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)(?:\s*[AaPp]\.?[Mm]\b\.?)?(?:\s*\(?[A-Z]{2,5}(?!\p{L})(?:[+-]\d{1,2}(?::?\d{2})?)?\)?)?/u;

/** Length of a clock time with what belongs to it: ", 13:05 UTC+3", " 12:58 p.m. ET"; 0 when there is none. */
export const clockLength = (text: string): number => CLOCK.exec(text)?.[0].length ?? 0;
