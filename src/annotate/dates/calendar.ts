import { daysBetween, isDay, isoDay, type Edtf } from '../../model/edtf.ts';
import type { Anchor } from './anchor.ts';
import type { Tense } from './tense.ts';

/** Days that a day told in the past tense may lie ahead of publication: datelines and time zones differ by that. */
const SLACK = 2;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Whether a month has such a day in some year. */
export const isMonthDay = (month: number, day: number): boolean => isDay(isoDay(2000, month, day));

/** The day with an open year. */
export const openDay = (month: number, day: number): Edtf => `XXXX-${pad(month)}-${pad(day)}`;

/** What the anchor counts as a day: itself, or the middle of its month or year. */
const middleOf = (anchor: Anchor): string =>
  anchor.day ?? (anchor.month === undefined ? `${anchor.year}-07-01` : isoDay(anchor.year, anchor.month, 15));

/**
 * Year of a month and day told without one: the nearest to the anchor that agrees with the tense.
 * Without a tense the past is likelier than the future: news mostly looks back.
 */
export function nearestYear(month: number, day: number, anchor: Anchor, tense: Tense): number | undefined {
  const from = middleOf(anchor);
  if (anchor.day === undefined && anchor.month === undefined) return anchor.year;
  let best: number | undefined;
  let bestCost = Infinity;
  for (const year of [anchor.year - 1, anchor.year, anchor.year + 1]) {
    const candidate = isoDay(year, month, day);
    if (!isDay(candidate)) continue;
    const away = daysBetween(from, candidate);
    const against = (tense === 'past' && away > SLACK) || (tense === 'future' && away < -SLACK);
    const cost = Math.abs(away) * (away > SLACK ? 1.2 : 1) + (against ? 200 : 0);
    if (cost < bestCost) [best, bestCost] = [year, cost];
  }
  return best;
}

/** Year of a month told without a day: latest in the past tense, next in the future one. */
export function nearestMonthYear(month: number, anchor: Anchor, tense: Tense): number {
  if (anchor.month === undefined) return anchor.year;
  if (tense === 'future') return month >= anchor.month ? anchor.year : anchor.year + 1;
  if (tense === 'past' || month <= anchor.month) return month <= anchor.month ? anchor.year : anchor.year - 1;
  return month - anchor.month <= 4 ? anchor.year : anchor.year - 1;
}
