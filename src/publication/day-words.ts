import months from '../data/dates/months.json' with { type: 'json' };
import weekdays from '../data/dates/weekdays.json' with { type: 'json' };
import { weekday } from '../model/edtf.ts';

/** "September". */
export const monthName = (month: number): string =>
  months.entries.find((entry) => entry.month === month)?.names[0] ?? '';

/** "20 September 2016"; a partial date as far as it goes. */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return [
    day === undefined ? undefined : String(Number(day)),
    month === undefined ? undefined : monthName(Number(month)),
    year,
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Tuesday". */
export const weekdayName = (number: number): string =>
  weekdays.entries.find((entry) => entry.weekday === number)?.name ?? '';

/** "Tuesday" of a day. */
export const weekdayInWords = (day: string): string => weekdayName(weekday(day));
