import { daysInMonth, isoDay, weekday } from '../model/edtf.ts';

/** Weeks of a month, Monday first; days outside it are absent. */
export function weeksOf(month: string): (string | undefined)[][] {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const lead = (weekday(isoDay(year, number, 1)) + 6) % 7;
  const days = Array.from({ length: daysInMonth(year, number) }, (_, index) => isoDay(year, number, index + 1));
  const cells: (string | undefined)[] = [...Array.from({ length: lead }, () => undefined), ...days];
  while (cells.length % 7 !== 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
