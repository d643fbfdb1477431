import agencies from '../data/parse/agencies.json' with { type: 'json' };
import calendar from '../data/parse/calendar.json' with { type: 'json' };
import { sentences } from '../language/sentences.ts';
import { isCaption } from './caption.ts';
import { bare, endsInStop, isHeadline, wordCount } from './headline.ts';
import type { Passage } from './passage.ts';
import { opensStory } from './title.ts';

const names = [...calendar.entries.weekdays.slice(0, 7), ...calendar.entries.months.map(([month]) => month)].join('|');
const DAY_WORD = new RegExp(`\\b(?:${names}|today|yesterday|tomorrow)\\b`, 'iu');
const LONGEST_DECK = 500;
const LEAST_WORDS = 4;
const LEAST_OVERLAP = 0.4;
const HOUSES = agencies.entries.filter(({ deck }) => deck).flatMap(({ forms }) => forms);
const HOUSE = new RegExp(`(?<![\\p{L}@])(?:${HOUSES.join('|')})(?![\\p{L}@])`, 'u');
const AUXILIARY =
  /\b(?:is|are|was|were|has|have|had|be|been|i|it|he|she|they|we|you|will|would|could|can)\b|[’'](?:s|re|ve|ll|t)\b/iu;

/**
 * Whether the passage behind the title is the deck, not the story's first paragraph. `rest` begins with it.
 * Before a dateline it is. Elsewhere a deck has no final stop, or is a second headline with one behind a title with one, or, where every line
 * is a paragraph, sums up in one sentence, without naming a day, what the next paragraphs tell with one.
 */
export function isDeck(title: string, rest: readonly Passage[], layout: { everyLine: boolean }): boolean {
  const [first, second] = rest;
  if (first?.kind !== 'text' || !second || second.kind === 'heading') return false;
  const text = bare(first.text);
  if (title.endsWith(';') && layout.everyLine && text.length <= LONGEST_DECK) return true;
  if (
    text.length > LONGEST_DECK ||
    opensStory(first) ||
    text.endsWith(':') ||
    text.startsWith('(') ||
    isCaption(text) ||
    isSlug(text)
  )
    return false;
  const story = rest.slice(0, 4).findIndex(opensStory);
  if (story > 0) return !(endsInStop(text) && DAY_WORD.test(text));
  if (wordCount(text) < LEAST_WORDS) return false;
  if (/^["“‘«]/u.test(text) && /["”’»]$/u.test(text)) return false;
  if (!endsInStop(text))
    return sentences(text).length === 1 && second.kind === 'text' && endsInStop(second.text) && second.text.length > 60;
  if (endsInStop(title) && isHeadline(text) && !AUXILIARY.test(text) && !text.endsWith('?'))
    return rest.length > 2 && text.length <= second.text.length;
  if (!layout.everyLine || rest.length <= 3 || sentences(text).length > 2) return false;
  return ofHouseWithDecks(rest) || sumsUp(text, rest.slice(1, 4));
}

/** A line of outlet, time and date, or one that holds words run together: page text, no prose. */
function isSlug(text: string): boolean {
  if (/\p{Ll}\.\p{Lu}|\p{Ll}\p{Lu}{2}/u.test(text)) return true;
  return wordCount(text) <= 14 && /\d[:.]\d{2}\s*[ap]\.?m\b|\b(?:19|20)\d{2}\b.*\d:\d{2}/iu.test(text);
}

/** Whether the text names a house that writes decks: its own post, or what somebody told it. */
const ofHouseWithDecks = (rest: readonly Passage[]): boolean => rest.some((passage) => HOUSE.test(passage.text));

function sumsUp(text: string, next: readonly Passage[]): boolean {
  if (DAY_WORD.test(text) || /["“]/u.test(text)) return false;
  const story = next.filter((passage) => passage.kind === 'text');
  return story.slice(0, 2).some((passage) => DAY_WORD.test(passage.text)) && overlap(text, story) >= LEAST_OVERLAP;
}

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6));

/** Share of the longer words of a text that come again in what follows. */
function overlap(text: string, next: readonly Passage[]): number {
  const own = new Set(stems(text));
  const later = new Set(next.flatMap((passage) => stems(passage.text)));
  if (own.size === 0) return 0;
  return [...own].filter((stem) => later.has(stem)).length / own.size;
}
