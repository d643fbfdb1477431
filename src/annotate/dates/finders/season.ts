import units from '../../../data/dates/units.json' with { type: 'json' };
import type { Finder } from '../finder.ts';
import { GAP, SEASON, YEAR, sticky } from '../words.ts';

const CODES: Record<string, number> = units.seasons;
/** Month in which each season begins. */
const BEGINS: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** "the summer of 2012", "spring 2016", "last fall", "this summer", "next winter". A bare "in the spring" is left alone. */
export const season: Finder = {
  starts: ['the', 'last', 'this', 'next', ...Object.keys(CODES)],
  pattern: sticky(
    `(?:(?:(?<which>last|this|next)(?:${GAP}(?:past|coming))?|the)${GAP})?(?:(?:early|late)${GAP})?(?<season>${SEASON})\\b(?:${GAP}(?:of${GAP})?(?:(?<year>${YEAR})|(?<when>last|this|next)${GAP}year))?`,
    'i',
  ),
  read({ groups = {} }, { anchor }) {
    const code = CODES[groups['season']?.toLowerCase() ?? ''];
    if (code === undefined) return undefined;
    if (groups['year'] !== undefined) return { value: `${groups['year']}-${code}`, rule: 'season', reach: 'absolute' };
    if (!anchor) return undefined;
    if (groups['when'] !== undefined) {
      const shift = { last: -1, next: 1 }[groups['when'].toLowerCase()] ?? 0;
      return { value: `${anchor.year + shift}-${code}`, rule: 'season', reach: 'year' };
    }
    const which = groups['which']?.toLowerCase();
    const begins = BEGINS[code];
    if (which === undefined || anchor.month === undefined || begins === undefined) return undefined;
    // A winter belongs to the year in which it begins; in January and February that is the year before.
    const current = code === 24 && anchor.month < 3 ? anchor.year - 1 : anchor.year;
    const inSeason =
      code === 24 ? anchor.month === 12 || anchor.month < 3 : anchor.month >= begins && anchor.month < begins + 3;
    let year = current;
    if (which === 'last' && (inSeason || begins > anchor.month)) year = current - 1;
    if (which === 'next' && (inSeason || begins <= anchor.month)) year = current + 1;
    return { value: `${year}-${code}`, rule: 'season', reach: 'year' };
  },
};
