import { daysBetween, isDay, isoDay } from '../../../model/edtf.ts';
import { isMonthDay, nearestYear, openDay } from '../calendar.ts';
import type { Finder, Reading, Scene } from '../finder.ts';
import type { Tense } from '../tense.ts';
import type { Anchor } from '../anchor.ts';
import {
  DAY,
  GAP,
  MONTH,
  WEEKDAY_OR_SHORT,
  YEAR,
  dayOf,
  monthOf,
  monthStarts,
  sticky,
  weekdayStarts,
} from '../words.ts';

/** A weekday that stands before the day: "Tuesday, ", "Tues. ", "Tuesday (". */
const WEEKDAY_BEFORE = `(?:${WEEKDAY_OR_SHORT}(?:[\\s\\u00a0]?,)?${GAP}(?:the${GAP})?\\(?)?`;
const YEAR_BEHIND = `(?:\\s?,?${GAP}(?<year>${YEAR})|,(?<year2>${YEAR}))?`;

/** Value of a day of a month whose year may be missing. */
export function readMonthDay(
  month: number,
  day: number,
  year: number | undefined,
  anchor: Anchor | undefined,
  tense: Tense,
): Reading | undefined {
  if (!isMonthDay(month, day)) return undefined;
  if (year !== undefined) {
    const value = isoDay(year, month, day);
    return isDay(value) ? { value, rule: 'full', reach: 'absolute' } : undefined;
  }
  if (!anchor || anchor.open) return { value: openDay(month, day), rule: 'month-day', reach: 'absolute' };
  const nearest = nearestYear(month, day, anchor, tense);
  return nearest === undefined ? undefined : { value: isoDay(nearest, month, day), rule: 'month-day', reach: 'day' };
}

const yearIn = (groups: Record<string, string | undefined>): number | undefined => {
  const year = groups['year'] ?? groups['year2'];
  return year === undefined ? undefined : Number(year);
};

/** What "Sept. 11" is followed by where the attacks are meant; and what stands before it where the world changed by them. */
const ATTACKS = /^,?[\s\u00a0]+(?:terror(?:ist)?[\s\u00a0]+)?(?:attack|hijack|strike|Commission)/;
const EPOCH = new Set(['after', 'since', 'before', 'post', 'pre', 'until']);
/** Days from publication within which "since Sept. 11" may be of the year. */
const OF_THE_YEAR = 60;

/** Whether a September 11 without a year is that of 2001. */
function isOf2001(match: RegExpExecArray, { text, anchor, wordBefore, tense }: Scene): boolean {
  const end = match.index + match[0].length;
  if (ATTACKS.test(text.slice(end, end + 40))) return true;
  if (anchor?.day === undefined || anchor.open || anchor.day < '2001-09-11') return false;
  const near = nearestYear(9, 11, anchor, tense(match.index, end));
  const isFar = near === undefined || Math.abs(daysBetween(isoDay(near, 9, 11), anchor.day)) > OF_THE_YEAR;
  return isFar && EPOCH.has(wordBefore(match.index));
}

const read: Finder['read'] = (match, scene) => {
  const groups: Record<string, string | undefined> = match.groups ?? {};
  const month = monthOf(groups['month'] ?? '');
  const { index } = match;
  if (month === undefined) return undefined;
  const reading = readMonthDay(
    month,
    dayOf(groups['day'] ?? ''),
    yearIn(groups),
    scene.anchor,
    scene.tense(index, index + match[0].length),
  );
  if (
    reading &&
    month === 9 &&
    dayOf(groups['day'] ?? '') === 11 &&
    yearIn(groups) === undefined &&
    isOf2001(match, scene)
  )
    return { value: '2001-09-11', rule: 'event', reach: 'absolute' };
  return reading;
};

/** "September 20", "Tuesday, Sept. 20, 2016", "September 20th". */
export const monthDay: Finder = {
  starts: [...monthStarts, ...weekdayStarts],
  pattern: sticky(
    `${WEEKDAY_BEFORE}(?<month>${MONTH})(?:${GAP}|(?<=\\.))(?:the${GAP})?(?<day>${DAY})(?![.,:]\\d)(?![\\s\\u00a0]?(?:a\\.m|p\\.m|am\\b|pm\\b))${YEAR_BEHIND}`,
  ),
  read,
};

/** "20 September", "the 20th of September, 2016", "Tuesday 20 September 2016", "29th February 2016". */
export const dayMonth: Finder = {
  starts: ['#', 'the', ...weekdayStarts],
  pattern: sticky(
    `${WEEKDAY_BEFORE}(?:the${GAP})?(?<day>${DAY})${GAP}(?:(?:day${GAP})?of${GAP})?(?<month>${MONTH})(?!\\d)(?!${GAP}\\d{1,2}(?:,|st|nd|rd|th))${YEAR_BEHIND}`,
  ),
  read,
};
