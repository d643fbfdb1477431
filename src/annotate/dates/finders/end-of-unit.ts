import { daysInMonth, isoDay, type Edtf } from '../../../model/edtf.ts';
import type { Finder } from '../finder.ts';
import { GAP, YEAR, sticky } from '../words.ts';

/** The last day of a year or month where its end is meant, the whole of it where its beginning or middle is. */
function valueOf(isEnd: boolean, year: number, month?: number): Edtf {
  if (!isEnd) return month === undefined ? String(year) : isoDay(year, month, 1).slice(0, 7);
  return month === undefined ? isoDay(year, 12, 31) : isoDay(year, month, daysInMonth(year, month));
}

/** "the end of the year", "year-end", "the end of the month": the unit that holds the anchor. */
export const endOfUnit: Finder = {
  starts: ['the', 'year'],
  pattern: sticky(
    `(?:the${GAP}(?<part>end|middle|start|beginning)${GAP}of${GAP}the${GAP}(?<unit>year|month)|(?<year>year)(?:-|['’]s${GAP}|${GAP})end(?:,?${GAP}(?<told>${YEAR}))?)\\b`,
    'i',
  ),
  read(match, { anchor, antecedent }) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const isEnd = groups['year'] !== undefined || groups['part']?.toLowerCase() === 'end';
    const isMonth = groups['unit']?.toLowerCase() === 'month';
    if (groups['told'] !== undefined)
      return { value: valueOf(true, Number(groups['told'])), rule: 'full', reach: 'absolute' };
    // "In August 1945 ... by the end of the year" is of the year just told.
    const told = antecedent(match.index);
    if (told?.reach === 'absolute' && /^\d{4}/.test(told.value) && !isMonth)
      return { value: valueOf(isEnd, Number(told.value.slice(0, 4))), rule: 'counted', reach: 'absolute' };
    if (!anchor || (isMonth && anchor.month === undefined)) return undefined;
    const value = valueOf(isEnd, anchor.year, isMonth ? anchor.month : undefined);
    return { value, rule: 'relative', reach: isMonth ? 'day' : 'year' };
  },
};
