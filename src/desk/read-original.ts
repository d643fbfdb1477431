import type { Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { parseOriginal } from '../parse/index.ts';
import { readGiven } from '../publication/given.ts';
import type { Original } from './original.ts';

/** Takes an original apart, and says everything that is wrong in it; a file that is refused is named where it lies. */
export function readStory(original: Original): { story?: Story; problems: Problem[] } {
  const { story, problems } = parseOriginal(original.bytes, original.path);
  if (story) return { story, problems: [...problems, ...unreadableDate(story, original.path)] };
  const file = original.from ?? original.path;
  return { problems: problems.map((problem) => ({ ...problem, file })) };
}

/** A date that the original states and that is none: the story is then dated as if it stated nothing. */
function unreadableDate({ given, decoded }: Story, file: string): Problem[] {
  if (given.date === undefined || readGiven(given.date) !== undefined) return [];
  const at = decoded.split('\n', 200).findIndex((line) => line.startsWith('date:'));
  return [
    {
      severity: 'warning',
      rule: 'unreadable-date',
      message: 'the date that the original states cannot be read',
      file,
      ...(at >= 0 && { line: at + 1 }),
      found: given.date,
      expected: 'a day of the calendar such as 2016-09-20, or 20 September 2016',
      fix: 'write the day in full, year first',
    },
  ];
}
