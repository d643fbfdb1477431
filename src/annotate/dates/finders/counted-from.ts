import { addDays, parseEdtf } from '../../../model/edtf.ts';
import { readAnchor, yearsFrom } from '../anchor.ts';
import type { Finder } from '../finder.ts';
import { COUNT, GAP, countOf, countStarts, sticky } from '../words.ts';
import { unitsFrom } from './ago.ts';
import { isLength } from './near-unit.ts';

const SIGN: Record<string, number> = {
  earlier: -1,
  before: -1,
  previous: -1,
  preceding: -1,
  later: 1,
  after: 1,
  following: 1,
  next: 1,
  same: 0,
  that: 0,
};

/** "a day earlier", "two years later", "three weeks before": counted from the date told just before. */
export const countedFrom: Finder = {
  starts: [...countStarts, 'the'],
  pattern: sticky(
    `(?:the|(?<count>${COUNT}))${GAP}(?<unit>day|week|month|year)s?${GAP}(?<side>earlier|before|later|after)\\b`,
    'i',
  ),
  read(match, scene) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const count = groups['count'] === undefined ? 1 : countOf(groups['count']);
    const side = groups['side']?.toLowerCase() ?? '';
    const sign = SIGN[side];
    const unit = groups['unit']?.toLowerCase() ?? '';
    if (count === undefined || sign === undefined) return undefined;
    // "Three days after the attack" counts from an event, not from a date.
    const follows = scene.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if ((side === 'before' || side === 'after') && /^[\s\u00a0]+[\p{L}\p{N}]/u.test(follows)) return undefined;
    const quarter = unit === 'year' && count === 1 && side === 'earlier' ? scene.reported(match.index) : undefined;
    if (quarter !== undefined) return { value: yearsFrom(quarter, -1), rule: 'year-before', reach: 'year' };
    const antecedent = scene.antecedent(match.index);
    if (!antecedent) {
      if (sign > 0 || !scene.anchor || (unit !== 'year' && side !== 'earlier')) return undefined;
      return unitsFrom(scene.anchor, unit, -count);
    }
    const parsed = parseEdtf(antecedent.value);
    if (!parsed || antecedent.value.startsWith('XXXX')) return undefined;
    const { reach } = antecedent;
    if (unit === 'year')
      return { value: yearsFrom(antecedent.value.replace(/T.*$/, ''), sign * count), rule: 'counted', reach };
    if (parsed.precision === 'day' || parsed.precision === 'instant') {
      const day = parsed.first ?? '';
      if (unit === 'day') return { value: addDays(day, sign * count), rule: 'counted', reach };
      if (unit === 'week') return { value: addDays(day, sign * count * 7), rule: 'counted', reach };
    }
    if (unit === 'month' && parsed.first !== undefined) {
      const from = readAnchor(parsed.first);
      const reading = from && unitsFrom(from, 'month', sign * count);
      return reading && { ...reading, rule: 'counted', reach };
    }
    return undefined;
  },
};

/** "the previous day", "the following year", "that year", "the same month": seen from the date told just before. */
export const sameOrNext: Finder = {
  starts: ['the', 'that'],
  pattern: sticky(
    `(?:the${GAP}(?<which>previous|preceding|following|next|same)|(?<that>that))${GAP}(?<unit>day|week|month|year)\\b`,
    'i',
  ),
  read(match, scene) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    if (groups['which']?.toLowerCase() === 'next' && isLength(scene.text, match.index, match[0])) return undefined;
    const shift = SIGN[groups['which']?.toLowerCase() ?? 'that'] ?? 0;
    const unit = groups['unit']?.toLowerCase() ?? '';
    const antecedent = scene.antecedent(match.index);
    const parsed = antecedent && parseEdtf(antecedent.value);
    if (!antecedent || !parsed || parsed.yearOpen || parsed.precision === 'interval') return undefined;
    if (unit === 'day' && parsed.precision !== 'day' && parsed.precision !== 'instant') return undefined;
    if (unit === 'month' && !['day', 'instant', 'month'].includes(parsed.precision)) return undefined;
    if (unit === 'week' && parsed.precision !== 'day') return undefined;
    if (parsed.precision === 'decade' || parsed.first === undefined) return undefined;
    const from = readAnchor(parsed.first);
    const reading = from && unitsFrom(from, unit, shift);
    return reading && { ...reading, rule: 'counted', reach: antecedent.reach };
  },
};
