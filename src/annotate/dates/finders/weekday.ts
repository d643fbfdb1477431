import weekdays from '../../../data/dates/weekdays.json' with { type: 'json' };
import { addDays, weekday as weekdayOfDay } from '../../../model/edtf.ts';
import { mondayOf } from '../anchor.ts';
import type { Finder, Found } from '../finder.ts';
import { isOfPast } from '../beside.ts';
import { GAP, WEEKDAY, oneOf, sticky, weekdayOf, weekdayStarts } from '../words.ts';

const TITLE = new RegExp(`^[\\s\\u00a0]+(?:${oneOf(weekdays.titles)})\\b`);
const NO_DAY_AFTER = new Set(weekdays['set phrases'].map((word) => word.toLowerCase()));

/** "On Wednesday they declared a truce to begin on Thursday": the Thursday after that Wednesday, if it is past by now. */
function nextAfter(told: Found | undefined, number: number, day: string): string | undefined {
  if (told?.rule !== 'weekday-past') return undefined;
  const next = addDays(told.value, (number - weekdayOfDay(told.value) + 7) % 7);
  return next > told.value && next < day ? next : undefined;
}

/**
 * A weekday: the latest one up to publication where the clause looks back or says nothing,
 * the next one where it looks ahead; the publication's own weekday is that day.
 */
export const weekday: Finder = {
  starts: [...weekdayStarts, ...weekdayStarts.map((name) => `${name}s`), 'last', 'this', 'next', 'late', 'early'],
  pattern: sticky(
    `(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext)${GAP}(?:past${GAP}|coming${GAP})?)?(?:(?<day>${WEEKDAY})|(?<broken>${WEEKDAY.replace('(?![a-zA-Z])', '')})s(?=${GAP}[a-z]))(?!['’]?s?${GAP}?[-–]?(?:ers|s\\b))(?:${GAP}(?:of${GAP})?(?<week>last|this|next)${GAP}week)?`,
  ),
  read(match, scene) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const number = weekdayOf(groups['day'] ?? groups['broken'] ?? '');
    const day = scene.anchor?.day;
    if (number === undefined || day === undefined) return undefined;
    const end = match.index + match[0].length;
    const after = scene.text.slice(end, end + 48);
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
    // Scrapes lose apostrophes: "Saturdays blast" is of one Saturday, "on Saturdays" of none.
    const isBroken = groups['broken'] !== undefined;
    if (isBroken && !isOfPast(after)) return undefined;
    const back = (weekdayOfDay(day) - number + 7) % 7;
    const ahead = (7 - back) % 7;
    const which = groups['which']?.toLowerCase();
    if (which === 'last')
      return { value: addDays(day, back === 0 ? -7 : -back), rule: 'weekday-past', reach: 'weekday' };
    if (which === 'next')
      return { value: addDays(day, ahead === 0 ? 7 : ahead), rule: 'weekday-future', reach: 'weekday' };
    const tense = scene.tense(match.index, end);
    const future = tense === 'future' || (which === 'this' && tense !== 'past');
    if (future) {
      const value = nextAfter(scene.antecedent(match.index, 'sentence'), number, day) ?? addDays(day, ahead);
      return { value, rule: 'weekday-future', reach: 'weekday' };
    }
    const length = groups['broken']?.length;
    return {
      value: addDays(day, -back),
      rule: 'weekday-past',
      reach: 'weekday',
      ...(length !== undefined && { length }),
    };
  },
};
