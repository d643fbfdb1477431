import stamps from '../data/dates/stamps.json' with { type: 'json' };
import { oneOf, tagDates } from '../annotate/dates/index.ts';
import { isDay, weekday } from '../model/edtf.ts';
import { layOutBlocks, type Story } from '../model/story.ts';
import { weekdayName } from './day-words.ts';

/** A page's head ends within this many characters, title, summary and furniture included. */
const HEAD = 600;
const AGENCY_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(stamps.agencies)})[\\s\\u00a0,|–-]{1,4}$`, 'u');
const LABEL = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(stamps.before)})[\\s\\u00a0:]{1,4}$`, 'u');
const BEHIND = new RegExp(`^[\\s\\u00a0]?(?:${oneOf(stamps.behind)})`, 'i');

/** A day that the page printed into the head of the text, not the author into a sentence. */
export interface Stamp {
  day: string;
  /** As printed, with what shows it to be a stamp. */
  text: string;
}

/**
 * The day that a scraped page's head left in the middle of the first lines: "… group says AFP Friday 23 Aug 2013 A suicide …",
 * "Middle East 2159 18.05.2017(updated 2204 18.05.2017)". An agency counts only with the weekday between, and if the day is one.
 */
export function stampOf(story: Story): Stamp | undefined {
  const paragraphs = story.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 3);
  // A date glued to the words behind it is read as if it stood apart.
  const head = paragraphs
    .map(({ text }) => text)
    .join('\n\n')
    .slice(0, HEAD)
    .replaceAll(/(?<=\d\.\d{4})(?=[(A-Z])/g, ' ');
  const { body, blocks } = layOutBlocks(head.split('\n\n').map((text) => ({ kind: 'paragraph', text })));
  for (const { start, end, text, value, rule } of tagDates({ body, blocks }, undefined)) {
    if (!isDay(value) || (rule !== 'full' && rule !== 'numeric')) continue;
    const agency = AGENCY_BEFORE.exec(body.slice(Math.max(0, start - 30), start))?.[0];
    if (agency !== undefined && text.startsWith(weekdayName(weekday(value))))
      return { day: value, text: `${agency.trim()} ${text}` };
    const label = LABEL.exec(body.slice(Math.max(0, start - 30), start))?.[0];
    if (label !== undefined) return { day: value, text: `${label.trim()} ${text}` };
    if (BEHIND.test(body.slice(end, end + 24))) return { day: value, text };
  }
  return undefined;
}
