import names from '../../data/dates/agency-names.json' with { type: 'json' };
import lead from '../../data/dates/lead.json' with { type: 'json' };
import type { Story } from '../../model/story.ts';
import { GAP, WEEKDAY, oneOf, weekdayOf } from './words.ts';

const SPEECH = oneOf(lead.speech);
const NAMED = new RegExp(
  `\\b(?:${SPEECH})(?:${GAP}(?!(?:that|will|would)\\b)[\\p{L}\\p{N}'’.,-]+){0,8}?${GAP}(?:late${GAP}|early${GAP})?(?:on${GAP})?(?<after>${WEEKDAY})|\\b[Oo]n${GAP}(?<before>${WEEKDAY})${GAP}(?:${SPEECH})`,
  'u',
);

/** The story's first paragraph without its dateline. */
function leadOf(story: Pick<Story, 'body' | 'blocks' | 'dateline'>): string {
  const first = story.blocks.find(
    (block) => block.kind === 'paragraph' && block.end > (story.dateline?.span?.end ?? 0),
  );
  if (!first) return '';
  return story.body.slice(Math.max(first.start, story.dateline?.span?.end ?? 0), first.end);
}

/**
 * The weekday on which the lead has somebody speak ("told reporters on Tuesday"), 0 for Sunday:
 * in agency copy the day of the dateline. `undefined` where the lead names none.
 */
export function leadWeekday(
  story: Pick<Story, 'body' | 'blocks' | 'dateline'>,
): { weekday: number; text: string } | undefined {
  const match = NAMED.exec(leadOf(story).slice(0, 1200));
  const name = match?.groups?.['after'] ?? match?.groups?.['before'];
  const weekday = name === undefined ? undefined : weekdayOf(name);
  return weekday === undefined || name === undefined ? undefined : { weekday, text: name };
}

const SAME_DAY = new Set(names['same day']);

/** Whether the lead of this source names the weekday of the dateline itself; with other houses it may be the day before. */
export const namesOwnDay = (source: string | undefined): boolean => source !== undefined && SAME_DAY.has(source);
