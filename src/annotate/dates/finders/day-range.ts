import { isDay, isoDay, parseEdtf, type Edtf } from '../../../model/edtf.ts';
import type { Finder, Scene } from '../finder.ts';
import { DASH, DAY, GAP, MONTH, YEAR, dayOf, monthOf, monthStarts, sticky } from '../words.ts';
import { readMonthDay } from './month-day.ts';

const TO = `(?:${DASH}|${GAP}(?:to|through|until|till|and)${GAP})`;
const YEAR_BEHIND = `(?:\\s?,?${GAP}(?<year>${YEAR}))?`;

function interval(
  scene: Scene,
  at: number,
  first: [month: number, day: number],
  last: [month: number, day: number],
  year: number | undefined,
): { value: Edtf; open: boolean } | undefined {
  const tense = scene.tense(at, at);
  const end = readMonthDay(last[0], last[1], year, scene.anchor, tense);
  if (!end) return undefined;
  if (end.value.startsWith('XXXX')) {
    const start = readMonthDay(first[0], first[1], undefined, undefined, tense);
    return start && start.value < end.value ? { value: `${start.value}/${end.value}`, open: true } : undefined;
  }
  const endYear = Number(end.value.slice(0, 4));
  const wraps = isoDay(endYear, first[0], first[1]) > end.value;
  const start = isoDay(wraps ? endYear - 1 : endYear, first[0], first[1]);
  const value = `${start}/${end.value}`;
  return isDay(start) && parseEdtf(value) ? { value, open: false } : undefined;
}

const read: Finder['read'] = (match, scene) => {
  const groups: Record<string, string | undefined> = match.groups ?? {};
  const firstMonth = monthOf(groups['month'] ?? groups['month2'] ?? '');
  const lastMonth = monthOf(groups['month2'] ?? groups['month'] ?? '');
  if (firstMonth === undefined || lastMonth === undefined) return undefined;
  const [first, last] = [dayOf(groups['first'] ?? ''), dayOf(groups['last'] ?? '')];
  // "September 9 and 10" names two days in a row; "September 9 and 19" is no stretch.
  if (/[\s\u00a0]and[\s\u00a0]/.test(match[0]) && last - first !== 1 && scene.wordBefore(match.index) !== 'between')
    return undefined;
  if (firstMonth === lastMonth && first >= last) return undefined;
  const year = groups['year'] === undefined ? undefined : Number(groups['year']);
  const range = interval(scene, match.index, [firstMonth, first], [lastMonth, last], year);
  return (
    range && { value: range.value, rule: 'day-range', reach: year !== undefined || range.open ? 'absolute' : 'day' }
  );
};

/** "September 9-10", "Sept. 8 to 9, 2016", "September 28-October 3". */
export const monthDayRange: Finder = {
  starts: monthStarts,
  pattern: sticky(
    `(?<month>${MONTH})(?:${GAP}|(?<=\\.))(?<first>${DAY})(?:${TO}|${DASH}(?<month2>${MONTH})${GAP})(?<last>${DAY})(?![.,:]\\d|[-–]\\d)(?!${GAP}(?:${MONTH}|percent|people|a\\.m|p\\.m))${YEAR_BEHIND}`,
  ),
  read,
};

/** "12 to 19 September", "9-10 September 2016"; with "between" before it, "12 and 19 September". */
export const dayRangeMonth: Finder = {
  starts: ['#'],
  pattern: sticky(`(?<first>${DAY})(?:${TO})(?<last>${DAY})${GAP}(?:of${GAP})?(?<month>${MONTH})${YEAR_BEHIND}`),
  read,
};
