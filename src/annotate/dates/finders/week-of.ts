import { addDays, isDay } from '../../../model/edtf.ts';
import { weekFrom } from '../anchor.ts';
import type { Finder } from '../finder.ts';
import { DAY, GAP, MONTH, YEAR, dayOf, monthOf, sticky } from '../words.ts';
import { readMonthDay } from './month-day.ts';

/** "the week of September 5": the week that holds the day; "the week beginning September 5" starts on it. */
export const weekOf: Finder = {
  starts: ['the', 'week'],
  pattern: sticky(
    `(?:the${GAP})?week${GAP}(?<how>of|beginning|starting)${GAP}(?:on${GAP})?(?:(?<month>${MONTH})(?:${GAP}|(?<=\\.))(?<day>${DAY})|(?<day2>${DAY})${GAP}(?<month2>${MONTH}))(?![-–]?\\d)(?:\\s?,?${GAP}(?<year>${YEAR}))?`,
    'i',
  ),
  read(match, { anchor, tense }) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const month = monthOf(groups['month'] ?? groups['month2'] ?? '');
    if (month === undefined) return undefined;
    const year = groups['year'] === undefined ? undefined : Number(groups['year']);
    const day = dayOf(groups['day'] ?? groups['day2'] ?? '');
    const first = readMonthDay(month, day, year, anchor, tense(match.index, match.index + match[0].length));
    if (!first || !isDay(first.value)) return undefined;
    const value =
      groups['how']?.toLowerCase() === 'of' ? weekFrom(first.value, 0) : `${first.value}/${addDays(first.value, 6)}`;
    return { value, rule: 'week-of', reach: first.reach };
  },
};
