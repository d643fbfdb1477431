import units from '../../../data/dates/units.json' with { type: 'json' };
import type { Finder } from '../finder.ts';
import type { Tense } from '../tense.ts';
import { GAP, SEASON, YEAR, sticky } from '../words.ts';

const CODES: Record<string, number> = units.seasons;
/** Month in which each season begins. */
const BEGINS: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Words that make "the spring" one spring; "in the spring" is as often every one. */
const STRETCH = new Set(['over', 'into', 'since', 'until', 'till', 'through']);

/**
 * Year in which a season without one begins: the last begun where the clause looks back, the next to begin where it looks ahead.
 * A season that is going on is that one in either case.
 */
function yearOf(begins: number, anchor: { year: number; month: number }, tense: Tense): number | undefined {
  if (tense === 'none') return undefined;
  const { year, month } = anchor;
  const began = month >= begins ? year : year - 1;
  const since = (month - begins + 12) % 12;
  return tense === 'past' || since < 3 ? began : began + 1;
}

/** "the summer of 2012", "spring 2016", "last fall", "this summer", "next winter"; "in late summer" and "since the spring" where the tense tells which. */
export const season: Finder = {
  starts: ['the', 'last', 'this', 'next', 'early', 'late', 'mid', ...Object.keys(CODES)],
  pattern: sticky(
    `(?:(?:(?<which>last|this|next)(?:${GAP}(?:past|coming))?|(?<the>the))${GAP})?(?<part>(?:early|late|mid)(?:${GAP}|-))?(?<season>${SEASON})\\b(?:${GAP}(?:of${GAP})?(?:(?<year>${YEAR})|(?<when>last|this|next)${GAP}year))?`,
    'i',
  ),
  read(match, { anchor, tense, text, wordBefore }) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
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
    if (anchor.month === undefined || begins === undefined) return undefined;
    if (which === undefined) {
      const end = match.index + match[0].length;
      const isBare = groups['the'] === undefined && groups['part'] === undefined;
      // "The fall of the town" and "the fall in prices" are no season, nor is "Arab Spring".
      if (
        isBare ||
        /[A-Z]/.test(groups['season'] ?? '') ||
        /^[\s\u00a0]+(?:of|in|from|to)\b|^-/.test(text.slice(end, end + 6))
      )
        return undefined;
      if (groups['part'] === undefined && !STRETCH.has(wordBefore(match.index))) return undefined;
      const year = yearOf(begins, { year: anchor.year, month: anchor.month }, tense(match.index, end));
      return year === undefined ? undefined : { value: `${year}-${code}`, rule: 'season', reach: 'year' };
    }
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
