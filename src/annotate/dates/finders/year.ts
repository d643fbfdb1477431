import years from '../../../data/dates/years.json' with { type: 'json' };
import type { Finder } from '../finder.ts';
import { DASH, GAP, YEAR, sticky } from '../words.ts';

const NOT_BEFORE = new Set(years['before no year']);
const BEFORE = new Set(years['before year']);
const NOT_AFTER = new Set(years['after no year']);
/** Words after which any four digits are a year. */
const SURE = new Set(['in', 'since', 'until', 'year', 'circa']);
/** "Since at least 2009" is a year, "at least 2009" a count. */
const LEAST = /\b(?:since|to|until|till|through|by|before)[\s\u00a0]+at[\s\u00a0]+least[\s\u00a0]+$/i;
/** Bare years outside this span are other numbers. */
const LIKELY: [number, number] = [1900, 2050];

/** A bare year: "in 2015", "the 2012 elections", "2013-2016", "fiscal 1989", "FY2016". */
export const year: Finder = {
  starts: ['#', 'fy', 'fiscal', 'the'],
  pattern: sticky(
    `(?<fiscal>(?:the${GAP})?[Ff]iscal${GAP}(?:[Yy]ear${GAP})?|the${GAP}year${GAP}|FY[\\s\\u00a0]?)?(?<year>${YEAR})(?:${DASH}(?<last>${YEAR}|\\d\\d(?!\\d)))?(?![-–]?[\\w]|[.,:]\\d|${GAP}B\\.?C\\b)`,
  ),
  read(match, scene) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const text = groups['year'] ?? '';
    const at = match.index;
    if (/(?:[\d$€£¥#№+/.:,]|(?<!\b(?:mid|early|late|pre|post))-)$/i.test(scene.text.slice(Math.max(0, at - 6), at)))
      return undefined;
    if (groups['last'] !== undefined) {
      const last = groups['last'].length === 2 ? `${text.slice(0, 2)}${groups['last']}` : groups['last'];
      if (last <= text || Number(last) - Number(text) > 100) return undefined;
      return { value: `${text}/${last}`, rule: 'year-range', reach: 'absolute' };
    }
    // "The 1988 period" of a report on a quarter is that quarter of 1988.
    const reported = /^[\s\u00a0]+(?:quarter|period)\b/.test(
      scene.text.slice(at + match[0].length, at + match[0].length + 12),
    )
      ? scene.reported(at)
      : undefined;
    if (reported?.length === 7 && text < reported)
      return { value: `${text}${reported.slice(4)}`, rule: 'year-before', reach: 'absolute' };
    if (groups['fiscal'] !== undefined) return { value: text, rule: 'year', reach: 'absolute' };
    const before = scene.wordBefore(at);
    const [first, last] = LIKELY;
    const isTold = BEFORE.has(before);
    if ((Number(text) < first || Number(text) > last) && !SURE.has(before)) return undefined;
    const isLeast = before === 'least' && LEAST.test(scene.text.slice(Math.max(0, at - 24), at));
    if (NOT_BEFORE.has(before) && !isLeast) return undefined;
    const after = /^(?:[\s\u00a0]+|-)([a-z]+)/.exec(scene.text.slice(at + text.length, at + text.length + 24))?.[1];
    if (after !== undefined && NOT_AFTER.has(after)) return undefined;
    // "2000 new tanks": round numbers count things unless a word of time stands before them.
    if (text.endsWith('00') && !isTold && after !== undefined && before !== 'the') return undefined;
    return { value: text, rule: 'year', reach: 'absolute' };
  },
};
