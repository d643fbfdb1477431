import { addDays, weekday } from '../../src/model/edtf.ts';

const SEASONS: Record<string, string> = {
  '21': 'SP',
  '22': 'SU',
  '23': 'FA',
  '24': 'WI',
  '33': 'Q1',
  '34': 'Q2',
  '35': 'Q3',
  '36': 'Q4',
};

/** ISO week of a Monday: `1998-W08`. */
function isoWeek(monday: string): string {
  const thursday = addDays(monday, 3);
  const year = thursday.slice(0, 4);
  const day = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / 86_400_000;
  return `${year}-W${String(Math.floor(day / 7) + 1).padStart(2, '0')}`;
}

/** The TIMEX3 spelling of an EDTF value; what TIMEX3 has no word for stays as it is. */
export function toTimex(value: string): string {
  const [first = '', last] = value.split('/');
  if (last !== undefined) {
    if (first.length === 10 && weekday(first) === 1 && last === addDays(first, 6)) return isoWeek(first);
    if (first.length === 10 && weekday(first) === 6 && last === addDays(first, 1))
      return `${isoWeek(addDays(first, -5))}-WE`;
    const half = /^(\d{4})-(01|07)$/.exec(first);
    if (half?.[1] === last.slice(0, 4)) return `${half[1]}-${half[2] === '01' ? 'H1' : 'H2'}`;
    return value;
  }
  const season = /^(\d{4})-(2[1-4]|3[3-6])$/.exec(first);
  if (season) return `${season[1]}-${SEASONS[season[2] ?? ''] ?? ''}`;
  const decade = /^(\d{3})X$/.exec(first);
  return decade?.[1] ?? first;
}

/** A gold value with its spellings evened out: `197X` and `197`, times of day cut to the day. */
export const evenTimex = (value: string): string =>
  value.replace(/^(\d{3})X$/, '$1').replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1');

/** Whether a gold value names no calendar stretch: PRESENT_REF, PAST_REF, a length. */
export const isVague = (value: string): boolean => !/^\d/.test(value);
