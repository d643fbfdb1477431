import { addDays, isDay, parseEdtf, weekday, type Edtf } from '../../model/edtf.ts';

/**
 * The day that relative expressions are counted from. Where the year is open, `day` is a stand-in of some year
 * that begins on the right weekday if that is known; what is computed from it loses its year again.
 */
export interface Anchor {
  /** `YYYY-MM-DD`; for a month or year only, absent. */
  day?: string;
  year: number;
  month?: number;
  /** The year is not known: only days and months may be computed. */
  open: boolean;
  /** Whether the weekday of `day` can be relied on. */
  weekdayKnown: boolean;
}

/** A year in which `month-day` (`09-20`) falls on the weekday. */
function standInYear(monthDay: string, on: number | undefined): number | undefined {
  for (let year = 2001; year < 2029; year += 1) {
    const day = `${year}-${monthDay}`;
    if (isDay(day) && (on === undefined || weekday(day) === on)) return year;
  }
  return undefined;
}

/**
 * Reads a publication date as an anchor; `undefined` when it fixes nothing to count from.
 * @param named weekday that the story names for its own day, 0 for Sunday; used where the year is open
 */
export function readAnchor(value: Edtf | undefined, named?: number): Anchor | undefined {
  const parsed = value === undefined ? undefined : parseEdtf(value);
  if (value === undefined || !parsed) return undefined;
  if (parsed.yearOpen) {
    const monthDay = /^XXXX-(\d\d-\d\d)/.exec(value)?.[1];
    const year = monthDay === undefined ? undefined : standInYear(monthDay, named);
    if (monthDay === undefined || year === undefined) return undefined;
    return {
      day: `${year}-${monthDay}`,
      year,
      month: Number(monthDay.slice(0, 2)),
      open: true,
      weekdayKnown: named !== undefined,
    };
  }
  if (parsed.first === undefined) return undefined;
  const year = Number(parsed.first.slice(0, 4));
  const month = Number(parsed.first.slice(5, 7));
  if (parsed.precision === 'day' || parsed.precision === 'instant') {
    return { day: parsed.first, year, month, open: false, weekdayKnown: true };
  }
  if (parsed.precision === 'month') return { year, month, open: false, weekdayKnown: false };
  if (parsed.precision === 'year') return { year, open: false, weekdayKnown: false };
  return undefined;
}

/** Monday of the week that holds the day. */
export const mondayOf = (day: string): string => addDays(day, -((weekday(day) + 6) % 7));

/** Monday to Sunday, `weeks` after the week of the day. */
export function weekFrom(day: string, weeks: number): Edtf {
  const monday = addDays(mondayOf(day), weeks * 7);
  return `${monday}/${addDays(monday, 6)}`;
}

/** Saturday and Sunday, `weeks` after the week of the day. */
export function weekendFrom(day: string, weeks: number): Edtf {
  const saturday = addDays(mondayOf(day), weeks * 7 + 5);
  return `${saturday}/${addDays(saturday, 1)}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM`, `count` months after the given one. */
export function monthFrom(year: number, month: number, count: number): Edtf {
  const index = year * 12 + month - 1 + count;
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
}

/** EDTF quarter (`YYYY-33` to `YYYY-36`), `count` quarters after the one of the month. */
export function quarterFrom(year: number, month: number, count: number): Edtf {
  const index = year * 4 + Math.floor((month - 1) / 3) + count;
  return `${Math.floor(index / 4)}-${33 + (index % 4)}`;
}

/** The same value a number of years away; a 29 February that is none becomes the 28th. */
export function yearsFrom(value: Edtf, years: number): Edtf {
  return value.replace(/\b(\d{4})(-\d\d(?:-\d\d)?)?/g, (_all, year: string, rest: string | undefined) => {
    const moved = `${String(Number(year) + years).padStart(4, '0')}${rest ?? ''}`;
    return rest?.length === 6 && !isDay(moved) ? moved.replace(/29$/, '28') : moved;
  });
}
