import type { Finder } from '../finder.ts';
import { ago, ahead } from './ago.ts';
import { countedFrom, sameOrNext } from './counted-from.ts';
import { dayRangeMonth, monthDayRange } from './day-range.ts';
import { decade } from './decade.ts';
import { endOfUnit } from './end-of-unit.ts';
import { event, holiday } from './holiday.ts';
import { dayMonth, monthDay } from './month-day.ts';
import { month } from './month.ts';
import { monthRange } from './month-range.ts';
import { nearDay } from './near-day.ts';
import { nearUnit, theWeekend } from './near-unit.ts';
import { numericDate } from './numeric-date.ts';
import { half, quarter, theQuarter } from './quarter.ts';
import { quarterEnded } from './quarter-ended.ts';
import { yearEarlier } from './year-earlier.ts';
import { season } from './season.ts';
import { weekOf } from './week-of.ts';
import { weekday } from './weekday.ts';
import { yearInWords } from './year-in-words.ts';
import { shifted } from './shifted.ts';
import { year } from './year.ts';

/** All forms in the order in which they are tried; the first that reads a place wins, so the longer stand before the shorter. */
export const finders: readonly Finder[] = [
  numericDate,
  // "9/11" would be no date to any other finder.
  event,
  // Stretches before their first day alone.
  weekOf,
  monthDayRange,
  dayRangeMonth,
  monthRange,
  // A day with its weekday before the weekday alone, a day before its month.
  monthDay,
  dayMonth,
  holiday,
  endOfUnit,
  yearInWords,
  yearEarlier,
  // "last year's third quarter" before "last year".
  half,
  quarterEnded,
  quarter,
  theQuarter,
  season,
  decade,
  month,
  weekday,
  // "the day before yesterday" before "the day before".
  nearDay,
  nearUnit,
  theWeekend,
  shifted,
  ago,
  countedFrom,
  sameOrNext,
  ahead,
  year,
];
