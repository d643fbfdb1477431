import { monthFrom } from '../anchor.ts';
import { nearestMonthYear } from '../calendar.ts';
import type { Finder } from '../finder.ts';
import months from '../../../data/dates/months.json' with { type: 'json' };
import { GAP, MONTH, YEAR, monthOf, monthStarts, sticky } from '../words.ts';

/** Months that are words too: they need a word of time before them. */
const WORDS = new Set(months.entries.filter((entry) => entry.word === true).map((entry) => entry.month));
const TIME_WORDS = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'of',
  'during',
  'before',
  'after',
  'early',
  'late',
  'mid',
  'through',
  'between',
  'and',
  'to',
  'for',
  'last',
  'next',
  'this',
  'or',
  'as',
  'than',
  'with',
  'on',
  'around',
  'about',
  'previous',
]);
/** Words that join names as well as months. */
const LOOSE = new Set(['and', 'or', 'with', 'than', 'as', 'to', 'for', 'about']);
const DETERMINERS = new Set(['the', 'a', 'his', 'her', 'its', 'their', 'another']);

/** A month with its year, or one whose year the tense gives: "September 2016", "March", "last September", "June last year". */
export const month: Finder = {
  starts: [...monthStarts, 'last', 'this', 'next'],
  pattern: sticky(
    `(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext)${GAP}(?:past${GAP})?)?(?<month>${MONTH})(?!${GAP}\\d{1,2}(?:\\b(?![.:]\\d)|st|nd|rd|th))(?:(?:,?${GAP}(?:of${GAP})?|['’]|-)(?<year>${YEAR})(?!-)|${GAP}(?:of${GAP})?(?<when>last|this|next)${GAP}year)?`,
  ),
  read(match, scene) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const number = monthOf(groups['month'] ?? '');
    if (number === undefined) return undefined;
    const { anchor } = scene;
    const pad = String(number).padStart(2, '0');
    if (groups['year'] !== undefined)
      return { value: `${groups['year']}-${pad}`, rule: 'month-year', reach: 'absolute' };
    if (groups['when'] !== undefined) {
      const shift = { last: -1, this: 0, next: 1 }[groups['when']] ?? 0;
      return anchor && { value: `${anchor.year + shift}-${pad}`, rule: 'month-of-year', reach: 'year' };
    }
    const end = match.index + match[0].length;
    const after = scene.text.slice(end, end + 24);
    const before = scene.wordBefore(match.index);
    const which = groups['which']?.toLowerCase();
    if (which === undefined) {
      const isAttribute = DETERMINERS.has(before) && /^[\s\u00a0]+[a-z]/.test(after);
      if (WORDS.has(number) && !TIME_WORDS.has(before) && !isAttribute) return undefined;
      // "April Smith" is a person, "in April Moscow said" is not.
      if (/^[\s\u00a0]+[A-Z][a-z]/.test(after) && !(TIME_WORDS.has(before) && !LOOSE.has(before))) return undefined;
      if (groups['month']?.endsWith('.') && !TIME_WORDS.has(before) && !isAttribute) return undefined;
    }
    if (!anchor || anchor.open)
      return which === undefined ? { value: `XXXX-${pad}`, rule: 'month', reach: 'absolute' } : undefined;
    if (which !== undefined && anchor.month !== undefined) {
      const away = number - anchor.month;
      const past = monthFrom(anchor.year, number, away >= 0 ? -12 : 0);
      const next = monthFrom(anchor.year, number, away <= 0 ? 12 : 0);
      return {
        value: which === 'last' ? past : which === 'next' ? next : `${anchor.year}-${pad}`,
        rule: 'relative',
        reach: 'year',
      };
    }
    const year = nearestMonthYear(number, anchor, scene.tense(match.index, end));
    return { value: `${year}-${pad}`, rule: 'month', reach: 'year' };
  },
};
