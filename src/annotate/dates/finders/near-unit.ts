import { addDays } from '../../../model/edtf.ts';
import { monthFrom, quarterFrom, weekFrom, weekendFrom } from '../anchor.ts';
import type { Finder } from '../finder.ts';
import { DAY, GAP, MONTH, sticky } from '../words.ts';

const SHIFT: Record<string, number> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  same: 0,
  next: 1,
  coming: 1,
};

/** What makes "the last year" a length: "for the last year", "over the next month". */
const LENGTH = /\b(?:for|over|during|within|throughout|of)[\s\u00a0]+the[\s\u00a0]+$/i;

/** Whether the words at the offset, with or without their "the", are a length of time that ends or begins now. */
export function isLength(text: string, at: number, words: string): boolean {
  const the = /^the[\s\u00a0]+/i.exec(words)?.[0].length ?? 0;
  return LENGTH.test(text.slice(Math.max(0, at - 20), at + the));
}

/** "last week", "this month", "next year", "the current quarter", "this past week". */
export const nearUnit: Finder = {
  starts: ['last', 'this', 'next', 'the'],
  pattern: sticky(
    `(?:(?:the${GAP})?(?<current>current)|(?:the${GAP})?(?<which>last|next)|(?<this>this)(?:${GAP}(?<past>past|coming|current))?)${GAP}(?:(?:calendar|fiscal|financial)${GAP})?(?<unit>weekend|week|month|quarter|year|decade)\\b(?!-(?:old|long))`,
    'i',
  ),
  read(match, { anchor, tense, text }) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    if (groups['which'] !== undefined && isLength(text, match.index, match[0])) return undefined;
    // "This Week" is a program; a sentence opens with "This week".
    if (!anchor || /^This[\s\u00a0]+(?:Week|Month|Year)/.test(match[0])) return undefined;
    const word = (groups['past'] ?? groups['current'] ?? groups['which'] ?? 'this').toLowerCase();
    const shift = SHIFT[word] ?? 0;
    const { day, year, month } = anchor;
    const rule = 'relative';
    switch (groups['unit']?.toLowerCase()) {
      case 'year':
        return { value: String(year + shift), rule, reach: 'year' };
      case 'decade':
        return { value: `${Math.floor(year / 10) + shift}X`, rule, reach: 'year' };
      case 'month':
        return month === undefined ? undefined : { value: monthFrom(year, month, shift), rule, reach: 'day' };
      case 'quarter':
        return month === undefined ? undefined : { value: quarterFrom(year, month, shift), rule, reach: 'year' };
      case 'week':
        return day === undefined
          ? undefined
          : { value: weekFrom(day, shift), rule: shift === 0 ? 'week-of' : rule, reach: 'weekday' };
      case 'weekend': {
        if (day === undefined) return undefined;
        // "This weekend" looks back early in the week and in the past tense.
        const back =
          word === 'this' &&
          tense(match.index, match.index + match[0].length) === 'past' &&
          weekendFrom(day, 0) > addDays(day, 1);
        return { value: weekendFrom(day, back ? -1 : word === 'next' ? 0 : shift), rule, reach: 'weekday' };
      }
      default:
        return undefined;
    }
  },
};

/** "the weekend of September 17": the days behind it say which. */
const OF_DAYS = new RegExp(`^${GAP}of${GAP}(?:the${GAP})?(?:${MONTH}|${DAY})(?![\\p{L}\\p{N}])`, 'u');

/** "the weekend", "over the weekend": the last one in the past tense, else the coming one. */
export const theWeekend: Finder = {
  starts: ['the'],
  pattern: sticky(`the${GAP}weekend\\b`, 'i'),
  read(match, { anchor, tense, text }) {
    if (anchor?.day === undefined || OF_DAYS.test(text.slice(match.index + match[0].length, match.index + 40)))
      return undefined;
    const isWeekend = weekendFrom(anchor.day, 0) <= addDays(anchor.day, 1);
    const future = tense(match.index, match.index + match[0].length) === 'future';
    return { value: weekendFrom(anchor.day, future || isWeekend ? 0 : -1), rule: 'relative', reach: 'weekday' };
  },
};
