import { leadWeekday } from '../annotate/dates/index.ts';
import { weekday } from '../model/edtf.ts';
import type { Story, Warning } from '../model/story.ts';
import { dayInWords, weekdayInWords, weekdayName } from './day-words.ts';

/** A weekday printed in the dateline, or one on which the lead speaks, that the day is not. The lead may speak of the day before. */
export function weekdayWarnings(story: Story, day: string): Warning[] {
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
