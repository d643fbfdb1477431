import { tagDates, toldWeekdays } from '../../annotate/dates/index.ts';
import { weekday } from '../../model/edtf.ts';
import type { Story } from '../../model/story.ts';
import { monthName, weekdayName } from '../day-words.ts';
import type { Fact } from '../fact.ts';
import { nearest } from '../nearest.ts';

/** "Monday, September 19": the story itself says on which weekday a day fell. */
export function toldWeekdayFacts(story: Story): Fact[] {
  return toldWeekdays(tagDates(story, undefined))
    .filter(({ year }) => year === undefined)
    .map((told) => ({
      fact: `The story calls ${told.day} ${monthName(told.month)} a ${weekdayName(told.weekday)}`,
      method: 'weekday',
      allows: (day: string) => weekday(nearest(day, told)) === told.weekday,
    }));
}
