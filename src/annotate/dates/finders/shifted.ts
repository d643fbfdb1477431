import { addDays, parseEdtf } from '../../../model/edtf.ts';
import { readAnchor, yearsFrom } from '../anchor.ts';
import type { Finder } from '../finder.ts';
import { COUNT, GAP, countOf, countStarts, sticky } from '../words.ts';
import { unitsFrom } from './ago.ts';

/** What moves the end of something from a day told before it in the sentence. */
const MOVES =
  /\b(?:extended|prolonged|postponed|delayed|adjourned|put[\s\u00a0]+off)[\s\u00a0]+(?:for|by)[\s\u00a0]+(?:another[\s\u00a0]+)?$/;

/** A day of its own behind the length: "prolonged by 48 hours on September 14" does not count from a day told before. */
const DATED_BEHIND = /^[\s\u00a0]+(?:on|from|beginning|starting|until|to)\b/;

/** "On September 14 the truce was extended for 48 hours more": the length tells the day to which it moves. */
export const shifted: Finder = {
  starts: countStarts,
  pattern: sticky(
    `(?<count>${COUNT})(?:-|${GAP})(?:(?:more|further|additional)${GAP})?(?<unit>hour|day|week|month|year)s?\\b(?:${GAP}(?:more|longer))?`,
    'i',
  ),
  read(match, { text, antecedent }) {
    const { count: words = '', unit = '' } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const count = countOf(words);
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
    if (count === undefined || !MOVES.test(before) || DATED_BEHIND.test(behind)) return undefined;
    const from = antecedent(match.index, 'sentence');
    const day = from && parseEdtf(from.value)?.first;
    const precision = from && parseEdtf(from.value)?.precision;
    if (day === undefined || (precision !== 'day' && precision !== 'instant')) return undefined;
    const reading = { rule: 'counted', reach: from?.reach ?? 'day' } as const;
    switch (unit.toLowerCase()) {
      case 'hour':
        return count % 24 === 0 ? { ...reading, value: addDays(day, count / 24) } : undefined;
      case 'day':
        return { ...reading, value: addDays(day, count) };
      case 'week':
        return { ...reading, value: addDays(day, count * 7) };
      case 'month': {
        const anchor = readAnchor(day);
        const month = anchor && unitsFrom(anchor, 'month', count);
        return month && { ...month, ...reading };
      }
      default:
        return { ...reading, value: yearsFrom(day, count) };
    }
  },
};
