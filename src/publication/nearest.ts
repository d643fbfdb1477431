import { daysBetween, isDay, isoDay } from '../model/edtf.ts';

/** The dateline's month and day in the year that lies nearest to a day. */
export function nearest(to: string, { month, day }: { month: number; day: number }): string {
  const year = Number(to.slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) => isoDay(one, month, day)).filter(isDay);
  return days.sort((a, b) => Math.abs(daysBetween(a, to)) - Math.abs(daysBetween(b, to)))[0] ?? to;
}
