import cues from '../../data/dates/tense.json' with { type: 'json' };
import type { Tense } from './tense.ts';
import { GAP, oneOf } from './words.ts';

/** "ahead of Monday's vote" looks ahead, whatever the verb; so do "the vote is on Monday" and "has been called for April". */
const AHEAD_OF = new RegExp(
  `\\b(?:${oneOf(cues['before a day to come'])})${GAP}(?:(?:the|an?)${GAP})?(?:(?:early|late|mid)[\\s\\u00a0-]{0,3})?$`,
);
/** What somebody is quoted for was said before. */
const ACCORDING = /\baccording[\s\u00a0]+to[\s\u00a0]+[^.;,]{0,60}$/i;
/** "A candidate for the Nov. 8 election": it is still to come. */
const FOR_THE = /\bfor[\s\u00a0]+(?:the|an?)[\s\u00a0]+$/;

const ADJECTIVES = `(?:['’]s)?[\\s\\u00a0]+(?:(?!(?:${cues['no adjective'].join('|')})\\b)[a-z-]+[\\s\\u00a0]+){0,2}?`;
const HAPPENED = new RegExp(`^${ADJECTIVES}(?:${cues['past events'].join('|')})\\b`);
const SCHEDULED = new RegExp(`^${ADJECTIVES}(?:${cues['scheduled events'].join('|')})\\b`);

/** What may be looked at before and behind a date. */
const [BEFORE, BEHIND] = [72, 48];

/** Whether the words from an offset on begin with something that happened: " deadly attack", "'s ruling". */
export const isOfPast = (behind: string): boolean => HAPPENED.test(behind);

/**
 * Whether a date belongs to something that is called so before it takes place: "the November presidential election".
 * "Tuesday's primary" may be over.
 */
export const isOfSchedule = (text: string, start: number, end: number): boolean =>
  !text.slice(start, end).endsWith('day') && SCHEDULED.test(text.slice(end, end + BEHIND));

/** Tense that the words right beside a date give it, whatever the verb: "ahead of Monday", "the November ruling"; mostly none. */
export function tenseBeside(text: string, start: number, end: number): Tense | undefined {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (AHEAD_OF.test(before.slice(-32))) return 'future';
  if (before.includes('ccording') && ACCORDING.test(before)) return 'past';
  const behind = text.slice(end, end + BEHIND);
  if (isOfPast(behind)) return 'past';
  return FOR_THE.test(before.slice(-12)) && SCHEDULED.test(behind) ? 'future' : undefined;
}
