import creditData from '../../data/actors/credits.json' with { type: 'json' };
import type { Span } from '../../model/annotation.ts';
import type { Story } from '../../model/story.ts';

const spaced = (phrases: readonly string[]): string =>
  phrases.map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|');

/** "(Reporting by A B in Town; Editing by C D)", to the closing bracket or the end of the paragraph. */
const IN_BRACKETS = new RegExp(`\\(\\s?(?:${spaced(creditData.entries.openers)})[^)]{0,800}(?:\\)|$)`, 'giu');
const OPENS = new RegExp(`^(?:${spaced(creditData.entries.openers)})`, 'iu');
const CLOSES = new RegExp(
  `(?:${spaced(creditData.entries.closers)})[^\\p{L}]{0,3}$|contributed\\s+(?:to|reporting)\\b[^.]{0,60}\\.?$`,
  'iu',
);
/** "By A B", "BY A. B. AND C D, Example Agency": nothing but names. */
const BYLINE =
  /^[Bb][Yy]\s+(?=\p{Lu})(?:(?:\p{Lu}[\p{L}.’'-]*|and|de|van|von|der|al|el|of|in|for|the|with)(?:,?\s+|$)){1,12}$/u;

/** A credit is a line, not a paragraph of the story. */
const LONGEST = 300;

function isCredit(text: string): boolean {
  const own = text.trim();
  return own.length <= LONGEST && (OPENS.test(own) || CLOSES.test(own) || BYLINE.test(own));
}

/** The stretches that say who reported, edited or pictured the story: the people in them are not in it. */
export function findCredits({ blocks }: Pick<Story, 'blocks'>): Span[] {
  return blocks.flatMap(({ start, end, text }) =>
    isCredit(text)
      ? [{ start, end }]
      : Array.from(text.matchAll(IN_BRACKETS), (match) => ({
          start: start + match.index,
          end: start + match.index + match[0].length,
        })),
  );
}
