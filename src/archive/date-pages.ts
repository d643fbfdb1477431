import { addDays, daysBetween, type EdtfValue } from '../model/edtf.ts';
import { path } from './addresses.ts';

/** A stretch that touches more months than this shows on its years. */
const MONTHS_SHOWN = 12;

/** Whether a stretch is up to a week long, so that it shows on each of its days. Open stretches count by their one end. */
export function isShort(value: { first?: string; last?: string }): boolean {
  if (value.first === undefined || value.last === undefined) return true;
  return daysBetween(value.first, value.last) < 8;
}

/** Months (`YYYY-MM`) from one day to another, both included. */
function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const [lastYear, lastMonth] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))];
  while ((year < lastYear || (year === lastYear && month <= lastMonth)) && months.length <= MONTHS_SHOWN) {
    months.push(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}

/** On which pages a value shows: days for a day or a stretch of up to a week, else months, else years. */
export function pagesOf(value: EdtfValue): { days: string[]; months: string[]; years: string[] } {
  const first = value.first ?? value.last;
  const last = value.last ?? value.first;
  const none = { days: [], months: [], years: [] };
  if (first === undefined || last === undefined || value.yearOpen) return none;
  const years = (): string[] => [...new Set([first.slice(0, 4), last.slice(0, 4)])];
  switch (value.precision) {
    case 'day':
    case 'instant':
      return { ...none, days: [first] };
    case 'year':
    case 'decade':
      return { ...none, years: years() };
    case 'interval': {
      if (!isShort(value)) break;
      if (value.first === undefined || value.last === undefined) return { ...none, days: [first] };
      return {
        ...none,
        days: Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index)),
      };
    }
    default:
  }
  const months = monthsBetween(first, last);
  return months.length <= MONTHS_SHOWN ? { ...none, months } : { ...none, years: years() };
}

/** Address of the page on which a value shows first; `undefined` where the year is open. */
export function datePath(value: EdtfValue): string | undefined {
  const { days, months, years } = pagesOf(value);
  const first = days[0] ?? months[0] ?? years[0];
  return first === undefined ? undefined : path.date(first);
}
