import { daysInMonth, type Edtf } from '../../../model/edtf.ts';
import { monthFrom } from '../anchor.ts';
import type { Finder } from '../finder.ts';
import { DAY, GAP, MONTH, ORDINAL, YEAR, dayOf, monthOf, sticky } from '../words.ts';
import { readMonthDay } from './month-day.ts';

/** The three months up to the end of a month: a quarter of the calendar, or the months of a company's own. */
export function quarterTo(year: number, month: number): Edtf {
  return month % 3 === 0 ? `${year}-${32 + month / 3}` : `${monthFrom(year, month, -2)}/${monthFrom(year, month, 0)}`;
}

/** Days that a quarter may end before or behind the end of its month: shops count whole weeks. */
const SLACK = 6;

/** "the quarter ended Sept. 30", "its fourth quarter, ended May 31": whatever number a company gives it, it is these months. */
export const quarterEnded: Finder = {
  starts: ['the', 'quarter', 'first', 'second', 'third', 'fourth', 'fiscal'],
  pattern: sticky(
    `(?<named>(?:the${GAP})?(?:[Ff]iscal${GAP})?(?:(?:${ORDINAL})(?:${GAP}|-)(?:fiscal${GAP})?)?quarter),?${GAP}(?:that${GAP})?(?:ended|ending|to|through)${GAP}(?:on${GAP})?(?<month>${MONTH})(?:${GAP}(?<day>${DAY})(?:,?${GAP}(?<year>${YEAR}))?)?`,
    'i',
  ),
  read(match, { anchor, tense }) {
    const { named = '', month: name = '', day: number, year } = match.groups ?? {};
    const month = monthOf(name);
    const end = match.index + match[0].length;
    if (month === undefined || !anchor || anchor.open) return undefined;
    const lastDay = number === undefined ? daysInMonth(2001, month) : dayOf(number);
    const told = year === undefined ? undefined : Number(year);
    const full = readMonthDay(month, lastDay, told, anchor, tense(match.index, end))?.value;
    if (full === undefined) return undefined;
    const reading = { rule: 'quarter', reach: year === undefined ? 'year' : 'absolute', length: named.length } as const;
    const of = Number(full.slice(0, 4));
    if (lastDay >= daysInMonth(of, month) - SLACK) return { ...reading, value: quarterTo(of, month) };
    if (lastDay > SLACK) return undefined;
    return { ...reading, value: month === 1 ? quarterTo(of - 1, 12) : quarterTo(of, month - 1) };
  },
};
