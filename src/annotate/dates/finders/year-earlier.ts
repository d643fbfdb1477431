import units from '../../../data/dates/units.json' with { type: 'json' };
import { quarterFrom, yearsFrom } from '../anchor.ts';
import type { Finder } from '../finder.ts';
import { GAP, ORDINAL, sticky } from '../words.ts';

const ORDINALS: Record<string, number> = units.ordinals;

/**
 * "the year-earlier quarter", "a year-ago profit": the quarter that the story reports, one year before.
 * Without a quarter told, a quarter is that of the last one ended and anything else the year before.
 */
export const yearEarlier: Finder = {
  starts: ['the', 'year'],
  pattern: sticky(
    `(?:the${GAP}(?:(?:comparable|same)${GAP})?)?year-(?:earlier|ago)\\b(?:${GAP}(?:(?<ordinal>${ORDINAL})${GAP})?(?<unit>quarter|period)\\b)?`,
    'i',
  ),
  read(match, { anchor, reported }) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const rule = 'year-before';
    const number = ORDINALS[groups['ordinal']?.toLowerCase() ?? ''];
    if (number !== undefined) {
      return anchor && { value: `${anchor.year - 1}-${32 + number}`, rule, reach: 'year' };
    }
    const quarter = reported(match.index);
    if (quarter !== undefined) return { value: yearsFrom(quarter, -1), rule, reach: 'year' };
    if (!anchor) return undefined;
    if (groups['unit']?.toLowerCase() === 'quarter') {
      return anchor.month === undefined
        ? undefined
        : { value: quarterFrom(anchor.year, anchor.month, -5), rule, reach: 'year' };
    }
    return { value: String(anchor.year - 1), rule, reach: 'year' };
  },
};
