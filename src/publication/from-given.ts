import { daysBetween, isDay, isoDay, parseEdtf, type Edtf } from '../model/edtf.ts';
import type { Story, Warning } from '../model/story.ts';
import { dayInWords } from './day-words.ts';
import { nearest } from './nearest.ts';
import type { Verdict } from './verdict.ts';
import { weekdayWarnings } from './warnings.ts';

/** The date that the original states, with what in the story speaks against it. */
export function fromGiven(given: Edtf, story: Story): Verdict {
  return stated(given, story, 'given', `The original states its date: ${story.given.date ?? given}`);
}

/** The date that a web page states beside its text. A year or a month is as good as it gets there, too. */
export function fromPage(given: Edtf, story: Story): Verdict {
  const { field = 'its metadata', value = given } = story.pageDate ?? {};
  return stated(given, story, 'metadata', `The page states its date in ${field}: ${value}`);
}

function stated(given: Edtf, story: Story, method: string, fact: string): Verdict {
  const plain = given.slice(0, 10);
  const because = [{ fact, leaves: [given] }];
  return {
    given,
    ...(isDay(plain) && { day: plain }),
    inferred: false,
    method,
    because,
    candidates: [given],
    warnings: givenWarnings(given, story),
    contradicted: false,
  };
}

function givenWarnings(given: Edtf, story: Story): Warning[] {
  const { day } = story.dateline ?? {};
  const parsed = parseEdtf(given);
  if (parsed?.precision !== 'day' || parsed.first === undefined) return [];
  if (!day) return weekdayWarnings(story, parsed.first);
  const printed = day.year === undefined ? nearest(parsed.first, day) : isoDay(day.year, day.month, day.day);
  if (isDay(printed) && Math.abs(daysBetween(printed, parsed.first)) > 1) {
    return [
      {
        rule: 'date-mismatch',
        message: `The given date is ${dayInWords(parsed.first)}, the dateline says ${dayInWords(printed)}`,
      },
    ];
  }
  return weekdayWarnings(story, printed);
}
