import { leadWeekday, tagDates, toldWeekdays } from '../annotate/dates/index.ts';
import { daysBetween, isDay, isoDay, weekday } from '../model/edtf.ts';
import type { Story, Warning } from '../model/story.ts';
import { dayInWords, weekdayInWords, weekdayName } from './day-words.ts';
import { nearest } from './nearest.ts';

/** A day told without a year counts as one near publication only this close to it. */
const NEAR = 60;

/** Days of the text with a weekday that they are not: "Tuesday, September 21" of a Wednesday. */
function textWarnings(story: Story, published: string): Warning[] {
  return toldWeekdays(tagDates(story, undefined)).flatMap((told) => {
    const { year, month, day } = told;
    const full = year === undefined ? nearest(published, told) : isoDay(year, month, day);
    if (!isDay(full) || weekday(full) === told.weekday) return [];
    if (year === undefined && Math.abs(daysBetween(published, full)) > NEAR) return [];
    return [
      {
        rule: 'weekday-mismatch',
        message: `The text says “${told.text}”, but ${dayInWords(full)} is a ${weekdayInWords(full)}`,
      },
    ];
  });
}

/** Weekdays that are not: printed in the dateline, named by the lead (which may speak of the day before), or beside a day of the text. */
export function weekdayWarnings(story: Story, day: string): Warning[] {
  return [...datelineWarnings(story, day), ...textWarnings(story, day)];
}

function datelineWarnings(story: Story, day: string): Warning[] {
  const printed = /\b(?:Sun|Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?)(?:day)?\b/.exec(
    story.dateline?.text ?? '',
  )?.[0];
  if (printed !== undefined && !weekdayInWords(day).startsWith(printed.slice(0, 3))) {
    return [
      {
        rule: 'weekday-mismatch',
        message: `The dateline says ${printed}, but ${dayInWords(day)} is a ${weekdayInWords(day)}`,
      },
    ];
  }
  const lead = leadWeekday(story);
  if (!lead || !story.dateline?.day) return [];
  const late = (weekday(day) - lead.weekday + 7) % 7;
  if (late <= 1) return [];
  return [
    {
      rule: 'weekday-mismatch',
      message: `The lead speaks of ${weekdayName(lead.weekday)}, but ${dayInWords(day)} is a ${weekdayInWords(day)}`,
    },
  ];
}
