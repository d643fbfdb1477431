import { addDays } from '../../../model/edtf.ts';
import { monthFrom, weekFrom, yearsFrom } from '../anchor.ts';
import type { Anchor } from '../anchor.ts';
import type { Finder, Reading } from '../finder.ts';
import { COUNT, GAP, countOf, countStarts, sticky } from '../words.ts';

/** The day, week, month or year `count` units from the anchor; as exact as the unit. */
export function unitsFrom(anchor: Anchor, unit: string, count: number): Reading | undefined {
  const { day, year, month } = anchor;
  const rule = 'relative';
  switch (unit) {
    case 'hour':
      return day === undefined || count % 24 !== 0
        ? undefined
        : { value: addDays(day, count / 24), rule, reach: 'day' };
    case 'day':
      return day === undefined ? undefined : { value: addDays(day, count), rule, reach: 'day' };
    case 'week':
      return day === undefined ? undefined : { value: weekFrom(day, count), rule, reach: 'weekday' };
    case 'fortnight':
      return day === undefined ? undefined : { value: weekFrom(day, count * 2), rule, reach: 'weekday' };
    case 'month':
      return month === undefined ? undefined : { value: monthFrom(year, month, count), rule, reach: 'day' };
    case 'year':
      return { value: String(year + count), rule, reach: 'year' };
    case 'decade':
      return { value: `${Math.floor(year / 10) + count}X`, rule, reach: 'year' };
    default:
      return undefined;
  }
}

const UNIT = '(?<unit>hour|day|week|fortnight|month|year|decade)s?';

/** "three days ago", "a year ago", "nearly two weeks ago". */
export const ago: Finder = {
  starts: countStarts,
  pattern: sticky(`(?<count>${COUNT})(?:-|${GAP})${UNIT}(?:${GAP}|-)ago\\b`, 'i'),
  read(match, { anchor, reported }) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const count = countOf(groups['count'] ?? '');
    if (!anchor || count === undefined) return undefined;
    const quarter = count === 1 && groups['unit']?.toLowerCase() === 'year' ? reported(match.index) : undefined;
    if (quarter !== undefined) return { value: yearsFrom(quarter, -1), rule: 'year-before', reach: 'year' };
    return unitsFrom(anchor, groups['unit']?.toLowerCase() ?? '', -count);
  },
};

const COUNTED_OUT = /\b(?:time|times|most|worst|best|once|only)[\s\u00a0]+in[\s\u00a0]+$/;
/** "the fifth increase in two years", "the highest price in three months": what has a rank is counted within a length. */
const RANKED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|\p{Ll}{3,8}est)[\s\u00a0]+(?:\p{L}{1,20}[\s\u00a0]+){0,2}in[\s\u00a0]+$/u;

/** "in two weeks", where the clause looks ahead; "the first time in two weeks" counts a length. */
export const ahead: Finder = {
  starts: countStarts,
  pattern: sticky(
    `(?<count>${COUNT})${GAP}${UNIT}\\b(?:['’][\\s\\u00a0]time\\b)?(?:${GAP}from${GAP}(?<now>now|today)\\b)?`,
    'i',
  ),
  read(match, { anchor, tense, wordBefore, text }) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const count = countOf(groups['count'] ?? '');
    if (!anchor || count === undefined) return undefined;
    const { index } = match;
    if (groups['now'] === undefined) {
      if (wordBefore(index) !== 'in' || tense(index, index + match[0].length) !== 'future') return undefined;
      const before = text.slice(Math.max(0, index - 60), index);
      if (COUNTED_OUT.test(before) || RANKED.test(before)) return undefined;
      // "the 20th in 84 years of democracy" counts a length, too.
      if (/^[\s\u00a0]+of\b/.test(text.slice(index + match[0].length, index + match[0].length + 6))) return undefined;
    }
    return unitsFrom(anchor, groups['unit']?.toLowerCase() ?? '', count);
  },
};
