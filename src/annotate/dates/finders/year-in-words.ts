import type { Finder } from '../finder.ts';
import { COUNT, GAP, countOf, sticky } from '../words.ts';

/** Words that stand for a century. */
const CENTURIES: Record<string, number> = { seventeen: 1700, eighteen: 1800, nineteen: 1900, twenty: 2000 };

/** Years as broadcasters write them out: "nineteen ninety-six", "twenty sixteen", "the year two thousand". */
export const yearInWords: Finder = {
  starts: [...Object.keys(CENTURIES), 'the'],
  pattern: sticky(
    `(?:(?<century>${Object.keys(CENTURIES).join('|')})(?:-|${GAP})(?:oh(?:-|${GAP})(?<unit>${COUNT})|(?<rest>${COUNT}))|the${GAP}year${GAP}two${GAP}thousand(?:(?:${GAP}and)?${GAP}(?<after>${COUNT}))?)\\b(?!(?:-|${GAP})(?:hundred|thousand|million|percent|years?|days?|weeks?|months?|people|dollars?)\\b)`,
    'i',
  ),
  read({ groups = {} }) {
    const { century, unit, rest, after } = groups;
    const written = (year: number): ReturnType<Finder['read']> => ({
      value: String(year),
      rule: 'year',
      reach: 'absolute',
    });
    if (century === undefined) return written(2000 + (after === undefined ? 0 : (countOf(after) ?? 0)));
    const start = CENTURIES[century.toLowerCase()];
    const count = countOf(unit ?? rest ?? '');
    if (start === undefined || count === undefined || /\d/.test(unit ?? rest ?? '')) return undefined;
    // "Twenty five" is 25; a year has its tens, or an "oh" before its units.
    if (unit === undefined ? count < 10 : count > 9) return undefined;
    return written(start + count);
  },
};
