import calendar from '../data/parse/calendar.json' with { type: 'json' };
import { sentences } from '../language/sentences.ts';
import { bare, endsInStop, isHeadline, wordCount } from './headline.ts';
import type { Passage } from './passage.ts';
import { opensStory } from './title.ts';

const names = [...calendar.entries.weekdays.slice(0, 7), ...calendar.entries.months.map(([month]) => month)].join('|');
const DAY_WORD = new RegExp(`\\b(?:${names}|today|yesterday|tomorrow)\\b`, 'iu');
const LONGEST_DECK = 500;
const LEAST_WORDS = 4;
const BYLINE = /^(?:by|from)\s+\p{Lu}[\p{L}.'’ -]{2,60}(?:,[\p{L} ,.-]{2,60})?$/iu;

/** Author of a byline such as "By Jane Doe"; `undefined` when the line is none. */
export function bylineAuthor(text: string): string | undefined {
  const line = bare(text);
  return BYLINE.test(line) && wordCount(line) <= 12 ? line.replace(/^(?:by|from)\s+/iu, '') : undefined;
}

/**
 * Whether the passage behind the title is the deck, not the story's first paragraph. `rest` begins with it.
 * Before a dateline it is. Elsewhere a deck has no final stop, or reads like a second headline, or, where every line
 * is a paragraph, sums up in one sentence, without naming a day, what the next paragraphs tell with one.
 */
export function isDeck(rest: readonly Passage[], layout: { everyLine: boolean }): boolean {
  const [first, second] = rest;
  if (first?.kind !== 'text' || !second || second.kind === 'heading') return false;
  const text = bare(first.text);
  if (text.length > LONGEST_DECK || wordCount(text) < LEAST_WORDS || opensStory(first) || text.endsWith(':')) return false;
  const story = rest.slice(0, 4).findIndex(opensStory);
  if (story > 0) return true;
  if (/^["“‘«]/u.test(text) && /["”’»]$/u.test(text)) return false;
  if (!endsInStop(text)) return second.kind === 'text' && endsInStop(second.text) && second.text.length > 60;
  if (isHeadline(text) && text.length <= second.text.length) return rest.length > 2;
  return layout.everyLine && rest.length > 3 && sumsUp(text, rest.slice(1, 4));
}

function sumsUp(text: string, next: readonly Passage[]): boolean {
  if (sentences(text).length > 2 || DAY_WORD.test(text) || /["“]/u.test(text)) return false;
  return next.slice(0, 2).some((passage) => DAY_WORD.test(passage.text)) && overlap(text, next) >= 0.3;
}

const stems = (text: string): string[] => (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6));

/** Share of the longer words of a text that come again in what follows. */
function overlap(text: string, next: readonly Passage[]): number {
  const own = new Set(stems(text));
  const later = new Set(next.flatMap((passage) => stems(passage.text)));
  if (own.size === 0) return 0;
  return [...own].filter((stem) => later.has(stem)).length / own.size;
}
