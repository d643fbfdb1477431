import { isDay, isoDay } from '../../../model/edtf.ts';
import type { Finder } from '../finder.ts';
import { sticky } from '../words.ts';

/**
 * A date in digits: "2016-09-20", "20.09.2016", "20/09/2016".
 * With slashes the order of day and month is open unless one of them exceeds 12; such a date is left alone.
 */
export const numericDate: Finder = {
  starts: ['#'],
  pattern: sticky(
    '(?:(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)|(?<a>\\d{1,2})(?<mark>[./])(?<b>\\d{1,2})\\k<mark>(?<z>\\d{4}))(?![\\d./-]*\\d)',
  ),
  read(match, { text }) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    // In an address it is no word of the story.
    if (/[\w/=.&-]/.test(text.slice(Math.max(0, match.index - 1), match.index))) return undefined;
    let [year, month, day] = [Number(groups['y']), Number(groups['m']), Number(groups['d'])];
    if (groups['y'] === undefined) {
      const [a, b] = [Number(groups['a']), Number(groups['b'])];
      year = Number(groups['z']);
      if (groups['mark'] === '/' && a <= 12 && b <= 12 && a !== b) return undefined;
      [day, month] = groups['mark'] === '/' && b > 12 ? [b, a] : [a, b];
    }
    const value = isoDay(year, month, day);
    return year >= 1000 && isDay(value) ? { value, rule: 'numeric', reach: 'absolute' } : undefined;
  },
};
