import { parseEdtf } from '../../../model/edtf.ts';
import { nearestMonthYear } from '../calendar.ts';
import type { Finder } from '../finder.ts';
import { DASH, GAP, MONTH, YEAR, monthOf, monthStarts, sticky } from '../words.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** "January-March", "April–June 2016", "the October to December quarter". */
export const monthRange: Finder = {
  starts: monthStarts,
  pattern: sticky(
    `(?<first>${MONTH})(?:${DASH}|(?<to>${GAP}(?:to|through)${GAP}))(?<last>${MONTH})(?!${GAP}\\d{1,2}\\b)(?:,?${GAP}(?:of${GAP})?(?<year>${YEAR}))?`,
  ),
  read(match, { anchor, tense, text }) {
    const { first = '', last = '', year, to } = match.groups ?? {};
    const [from, until] = [monthOf(first), monthOf(last)];
    if (from === undefined || until === undefined || from === until) return undefined;
    const end = match.index + match[0].length;
    // "From May to June" names two months; as a period it is one.
    if (to !== undefined && !/^[\s\u00a0]+(?:quarter|period)\b/.test(text.slice(end, end + 12))) return undefined;
    if (year === undefined && (!anchor || anchor.open)) return undefined;
    const told =
      year !== undefined || anchor === undefined
        ? Number(year)
        : nearestMonthYear(until, anchor, tense(match.index, end));
    const value = `${from > until ? told - 1 : told}-${pad(from)}/${told}-${pad(until)}`;
    return parseEdtf(value) && { value, rule: 'month-range', reach: year === undefined ? 'year' : 'absolute' };
  },
};
