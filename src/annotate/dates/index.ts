import type { DateMention } from '../../model/annotation.ts';
import { isDay, parseEdtf, type Edtf } from '../../model/edtf.ts';
import type { Block, Story } from '../../model/story.ts';
import { readAnchor, type Anchor } from './anchor.ts';
import { openDay } from './calendar.ts';
import { findInBlock, quarterOf } from './find.ts';
import type { Found } from './finder.ts';
import { readMonthDay } from './finders/month-day.ts';
import { leadWeekday, namesOwnDay } from './lead.ts';
import { extendLeft } from './refiners/extend-left.ts';
import { joinTime } from './refiners/join-time.ts';
import { openYear } from './refiners/open-year.ts';
import { tellSense } from './refiners/tell-sense.ts';
import { toldWeekdays, weekdayBy } from './told-weekdays.ts';

export { leadWeekday, namesOwnDay } from './lead.ts';
export { toldWeekdays } from './told-weekdays.ts';
export { oneOf } from './words.ts';

/** The parts of a story that dates are read from. */
export type Dated = Pick<Story, 'body' | 'blocks' | 'dateline'>;

/** The day in the dateline, with the year that publication gives it. */
function datelineDay(story: Dated, anchor: Anchor | undefined): DateMention[] {
  const { day, daySpan } = story.dateline ?? {};
  if (!day || !daySpan) return [];
  const reading = readMonthDay(day.month, day.day, day.year, anchor, 'none');
  const value = reading?.value ?? openDay(day.month, day.day);
  return [{ ...daySpan, text: story.body.slice(daySpan.start, daySpan.end), value, rule: 'dateline', sense: 'stated' }];
}

/** The day of an embedded post, by the full date that it carries. */
export function embedDay(block: Block): string | undefined {
  return findInBlock(block, undefined, 0, []).find((one) => isDay(one.value))?.value;
}

/** The weekday of a day whose year is open: the one that the lead names, with agencies that name their own, or that the text prints beside a day. */
function namedWeekday(story: Dated, anchor: Edtf): number | undefined {
  const lead = namesOwnDay(story.dateline?.source) ? leadWeekday(story)?.weekday : undefined;
  const [, month, day] = /^XXXX-(\d\d)-(\d\d)/.exec(anchor) ?? [];
  if (lead !== undefined || month === undefined || day === undefined) return lead;
  const told = toldWeekdays(tagDates(story, undefined)).filter(({ year }) => year === undefined);
  const named = new Set(told.map((one) => weekdayBy(one, Number(month), Number(day))));
  return named.size === 1 ? [...named][0] : undefined;
}

/**
 * Marks the dates that a story speaks of, with EDTF values.
 * @param story English text with its blocks and dateline
 * @param anchor publication date (EDTF) that relative expressions are counted from; a `?` behind it is not handed on.
 *   With an open year (`XXXX-09-20`) values keep an open year, and weekdays are marked only where the dateline's agency names its own day in the lead or the text prints a weekday beside a day; without an anchor only dates that need none are marked.
 * @returns mentions in order, none overlapping; "now" and "recently" are no dates
 */
export function tagDates(story: Dated, anchor: Edtf | undefined): DateMention[] {
  const yearOpen = anchor?.startsWith('XXXX') === true;
  const main = readAnchor(anchor, yearOpen ? namedWeekday(story, anchor) : undefined);
  const result: DateMention[] = datelineDay(story, main);
  const { span } = story.dateline ?? {};
  let earlier: Found[] = [];
  let quarter: Edtf | undefined;
  for (const block of story.blocks) {
    const embedded = block.kind === 'embed';
    const own = embedded ? readAnchor(embedDay(block)) : main;
    const from = span && span.start >= block.start && span.end <= block.end ? span.end - block.start : 0;
    const found = findInBlock(block, own, from, embedded ? [] : earlier, embedded ? undefined : quarter);
    if (!embedded && found.length > 0) {
      earlier = found;
      quarter = quarterOf(found) ?? quarter;
    }
    // Modifiers first: a time stands outside them. The year is opened last, as times need a whole day.
    const refined = openYear(joinTime(extendLeft(found, story.body), story.body), own);
    for (const { start, end, text, value, rule, tense } of refined) {
      if (parseEdtf(value) === undefined) continue;
      const mention: DateMention = { start, end, text, value, rule };
      if (embedded) mention.embedded = true;
      else mention.sense = tellSense(story.body, mention, value, yearOpen ? undefined : main?.day, tense);
      result.push(mention);
    }
  }
  return result.sort((a, b) => a.start - b.start);
}
