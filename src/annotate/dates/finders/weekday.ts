import weekdays from '../../../data/dates/weekdays.json' with { type: 'json' };
import { addDays, weekday as weekdayOfDay } from '../../../model/edtf.ts';
import { mondayOf } from '../anchor.ts';
import type { Finder } from '../finder.ts';
import { GAP, WEEKDAY, oneOf, sticky, weekdayOf, weekdayStarts } from '../words.ts';

const TITLE = new RegExp(`^[\\s\\u00a0]+(?:${oneOf(weekdays.titles)})\\b`);
const NO_DAY_AFTER = new Set(weekdays['set phrases'].map((word) => word.toLowerCase()));

/**
 * A weekday: the latest one up to publication where the clause looks back or says nothing,
 * the next one where it looks ahead; the publication's own weekday is that day.
 */
export const weekday: Finder = {
  starts: [...weekdayStarts, 'last', 'this', 'next', 'late', 'early'],
  pattern: sticky(
    `(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext)${GAP}(?:past${GAP}|coming${GAP})?)?(?<day>${WEEKDAY})(?!['’]?s?${GAP}?[-–]?(?:ers|s\\b))(?:${GAP}(?:of${GAP})?(?<week>last|this|next)${GAP}week)?`,
  ),
  read(match, scene) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const number = weekdayOf(groups['day'] ?? '');
    const day = scene.anchor?.day;
    if (number === undefined || day === undefined) return undefined;
    const end = match.index + match[0].length;
    const after = scene.text.slice(end, end + 24);
    const before = scene.wordBefore(match.index);
    if (NO_DAY_AFTER.has(before) || TITLE.test(after) || /^s\b/.test(after)) return undefined;
    if (groups['week'] !== undefined) {
      const weeks = { last: -1, this: 0, next: 1 }[groups['week']] ?? 0;
      return {
        value: addDays(mondayOf(day), weeks * 7 + ((number + 6) % 7)),
        rule: 'weekday-of-week',
        reach: 'weekday',
      };
    }
    const back = (weekdayOfDay(day) - number + 7) % 7;
    const ahead = (7 - back) % 7;
    const which = groups['which']?.toLowerCase();
    if (which === 'last')
      return { value: addDays(day, back === 0 ? -7 : -back), rule: 'weekday-past', reach: 'weekday' };
    if (which === 'next')
      return { value: addDays(day, ahead === 0 ? 7 : ahead), rule: 'weekday-future', reach: 'weekday' };
    const tense = scene.tense(match.index, end);
    const future = tense === 'future' || (which === 'this' && tense !== 'past');
    return future
      ? { value: addDays(day, ahead), rule: 'weekday-future', reach: 'weekday' }
      : { value: addDays(day, -back), rule: 'weekday-past', reach: 'weekday' };
  },
};
