import { leadWeekday, namesOwnDay } from '../../annotate/dates/index.ts';
import { weekday } from '../../model/edtf.ts';
import type { Story } from '../../model/story.ts';
import { monthName, weekdayName } from '../day-words.ts';
import type { Fact } from '../fact.ts';

/** Whether a story of the day may name the weekday as its own, or as the day before it. */
function fits(day: string, named: number, isOwn: boolean): boolean {
  const late = (weekday(day) - named + 7) % 7;
  return late === 0 || (late === 1 && !isOwn);
}

/**
 * "20 September is a Tuesday": the weekday on which the lead has somebody speak is that of the dateline,
 * or, but for agencies known to name their own day, of the day before.
 */
export function weekdayFacts(story: Story, { month, day }: { month: number; day: number }): Fact[] {
  const lead = leadWeekday(story);
  if (!lead) return [];
  const isOwn = namesOwnDay(story.dateline?.source ?? story.source);
  const [name, next] = [weekdayName(lead.weekday), weekdayName((lead.weekday + 1) % 7)];
  return [
    {
      fact: `The lead names ${name} as its day: ${day} ${monthName(month)} is a ${name}${isOwn ? '' : `, or the ${next} after,`} in these years`,
      method: 'weekday',
      allows: (one) => fits(one, lead.weekday, isOwn),
    },
  ];
}

/** The weekday on which the lead has somebody speak, where the day is known but for the order of its numbers. */
export function leadFact(story: Story): Fact[] {
  const lead = leadWeekday(story);
  if (!lead) return [];
  const isOwn = namesOwnDay(story.dateline?.source ?? story.source);
  return [
    {
      fact: `The lead names ${weekdayName(lead.weekday)} as its day`,
      method: 'weekday',
      allows: (one) => fits(one, lead.weekday, isOwn),
    },
  ];
}
