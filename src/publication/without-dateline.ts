import { leadWeekday } from '../annotate/dates/index.ts';
import { addDays, weekday } from '../model/edtf.ts';
import type { Warning } from '../model/story.ts';
import { dayInWords, weekdayInWords, weekdayName } from './day-words.ts';
import { latestEmbed } from './facts/embed.ts';
import { factsOf } from './facts/index.ts';
import { fromOpening } from './from-opening.ts';
import { dayInName } from './given.ts';
import { stampOf } from './stamp.ts';
import { type Input, type Options, type Verdict, rangeOf, settled } from './verdict.ts';

/** Without a dateline's day a story is dated by a stamp or a day in digits that its head holds, by a post that it holds and the weekday of its lead, or by its file's name. */
export function withoutDateline(input: Input, options: Options, warnings: Warning[]): Verdict {
  const { story, fileName, year } = input;
  const facts = factsOf(input, options);
  const { earliest, latest } = rangeOf(options);
  const agrees = (day: string): boolean =>
    day >= earliest &&
    day <= latest &&
    (year === undefined || day.startsWith(String(year))) &&
    facts.every((fact) => fact.allows(day));
  const stamp = stampOf(story);
  if (stamp) return settled(stamp.day, 'full-date', `The head of the page says “${stamp.text}”`, warnings);
  const opened = fromOpening(story, facts, warnings);
  if (opened) return opened;
  const lead = leadWeekday(story);
  const post = latestEmbed(story);
  if (post !== undefined && lead !== undefined) {
    const day = addDays(post, (lead.weekday - weekday(post) + 7) % 7);
    if (agrees(day)) {
      const name = weekdayName(lead.weekday);
      return {
        ...settled(
          day,
          'embed',
          `The first ${name} from the post on is ${dayInWords(day)}, and the lead speaks of ${name} as its day`,
          warnings,
          true,
        ),
        because: [
          { fact: `The story holds a post of ${weekdayInWords(post)}, ${dayInWords(post)}, so it is not older` },
          {
            fact: `The lead speaks of ${name} as its day; the first ${name} from the post on is ${dayInWords(day)}`,
            leaves: [day],
          },
        ],
      };
    }
  }
  const named = dayInName(fileName);
  if (named !== undefined && agrees(named))
    return settled(named, 'file-name', `The file's name says ${dayInWords(named)}`, warnings, true);
  return {
    inferred: false,
    method: 'none',
    because: facts.map(({ fact }) => ({ fact })),
    candidates: [],
    warnings,
    contradicted: false,
  };
}
