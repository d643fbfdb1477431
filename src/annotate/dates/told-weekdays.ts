import type { DateMention } from '../../model/annotation.ts';
import { isDay, isoDay, weekday } from '../../model/edtf.ts';
import { WEEKDAY_OR_SHORT, weekdayOf } from './words.ts';

/** A day of a month that the text calls by its weekday: "Tuesday, September 20". */
export interface ToldWeekday {
  month: number;
  day: number;
  /** Absent where the text gives none. */
  year?: number;
  /** 0 for Sunday. */
  weekday: number;
  text: string;
}

const LEADS = new RegExp(`^${WEEKDAY_OR_SHORT}`);

/** Days that the article's own words call by a weekday; inside an embedded post they are another's. */
export function toldWeekdays(mentions: readonly DateMention[]): ToldWeekday[] {
  return mentions.flatMap(({ text, value, rule, embedded }) => {
    const name = LEADS.exec(text)?.[0];
    const named = name === undefined ? undefined : weekdayOf(name);
    const [, year = '', month, day] = /^(XXXX|\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(value) ?? [];
    if (named === undefined || month === undefined || embedded === true || rule.startsWith('weekday')) return [];
    return [
      { month: Number(month), day: Number(day), ...(year !== 'XXXX' && { year: Number(year) }), weekday: named, text },
    ];
  });
}

/** The weekday of a month's day in the years in which another day has the told weekday; `undefined` where a leap day leaves two. */
export function weekdayBy(told: ToldWeekday, month: number, day: number): number | undefined {
  const found = new Set<number>();
  for (let year = 2001; year < 2029; year += 1) {
    const [here, there] = [isoDay(year, month, day), isoDay(year, told.month, told.day)];
    if (isDay(here) && isDay(there) && weekday(there) === told.weekday) found.add(weekday(here));
  }
  return found.size === 1 ? [...found][0] : undefined;
}
