import { monthFrom } from '../anchor.ts';
import type { Finder } from '../finder.ts';
import { GAP, sticky } from '../words.ts';

/** "the end of the year", "year-end", "the end of the month": the unit that holds the anchor. */
export const endOfUnit: Finder = {
  starts: ['the', 'year'],
  pattern: sticky(
    `(?:the${GAP}(?:end|middle|start|beginning)${GAP}of${GAP}the${GAP}(?<unit>year|month)|(?<year>year)(?:-|['’]s${GAP}|${GAP})end)\\b`,
    'i',
  ),
  read(match, { anchor, antecedent }) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    // "In August 1945 ... by the end of the year" is of the year just told.
    const told = antecedent(match.index);
    if (told?.reach === 'absolute' && /^\d{4}/.test(told.value) && groups['unit']?.toLowerCase() !== 'month') {
      return { value: told.value.slice(0, 4), rule: 'counted', reach: 'absolute' };
    }
    if (!anchor) return undefined;
    if (groups['unit']?.toLowerCase() === 'month') {
      return anchor.month === undefined
        ? undefined
        : { value: monthFrom(anchor.year, anchor.month, 0), rule: 'relative', reach: 'day' };
    }
    return { value: String(anchor.year), rule: 'relative', reach: 'year' };
  },
};
