import { bare, wordCount } from './headline.ts';

const NAMES = /^(?:by|from)\s+\p{Lu}[\p{L}.'’ -]{2,60}(?:(?:,|\s\|)[\p{L} ,.|-]{2,60})?$/iu;
const MOST_WORDS = 12;

/** Author of a byline such as "By Jane Doe, Reuters"; `undefined` when the line is none. */
export function bylineAuthor(text: string): string | undefined {
  const line = bare(text);
  if (!NAMES.test(line) || wordCount(line) > MOST_WORDS) return undefined;
  const rest = line.replace(/^(?:by|from)\s+/iu, '');
  return rest.split(/\s+/u).every((word) => /^\p{Lu}|^(?:and|de|van|von|der|al|el|of|in|for|the|\|)$/u.test(word))
    ? rest
    : undefined;
}
