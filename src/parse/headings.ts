import { isCaption } from './caption.ts';
import { readDateline } from './dateline/index.ts';
import { bylineAuthor } from './byline.ts';
import { bare, endsInStop, wordCount } from './headline.ts';
import type { Passage } from './passage.ts';

const LONGEST_HEADING = 110;
const MOST_WORDS = 16;
const LEAST_PARAGRAPH = 60;
const MOST_SHARE = 1 / 3;

/**
 * Marks section headings: short lines without a stop between two paragraphs that have one.
 * Where such lines are many they are rows of a table or a list, and stay text.
 */
export function markHeadings(content: string, passages: readonly Passage[]): Passage[] {
  const headings = passages.map(
    (passage, index) =>
      isHeading(passage, passages[index - 1], passages[index + 1]) && !isIndentedRow(content, passage),
  );
  const count = headings.filter(Boolean).length;
  if (count > passages.length * MOST_SHARE) return [...passages];
  return passages.map((passage, index) => (headings[index] ? { ...passage, kind: 'heading' } : passage));
}

function isHeading(passage: Passage, before: Passage | undefined, after: Passage | undefined): boolean {
  if (passage.kind !== 'text' || !after || after.kind === 'heading') return false;
  const text = bare(passage.text);
  if (text.includes('\n') || text.length > LONGEST_HEADING || text.length < 3 || wordCount(text) > MOST_WORDS)
    return false;
  if (endsInStop(text) || /[–—-]$/u.test(text) || !/^["“‘'«(]?[\p{Lu}\p{N}]/u.test(text)) return false;
  if (/[,.!?]["”]\s/u.test(text) || (text.match(/\d[\d.,]*/g)?.length ?? 0) > 1 || /\s{2}|\t/u.test(text)) return false;
  if (isCaption(text) || bylineAuthor(text) !== undefined) return false;
  if (before === undefined && readDateline(text)) return false;
  // A sentence broken over two paragraphs goes on in lower case.
  if (/^\p{Ll}/u.test(after.text)) return false;
  return isParagraph(after) && (before === undefined || isParagraph(before));
}

/** A line that begins with spaces right below another: first lines are set so, headings are not. */
function isIndentedRow(content: string, passage: Passage): boolean {
  const start = passage.pieces[0]?.start ?? 0;
  return /\S[ \t]*\n[ \t]{2,}$/.test(content.slice(Math.max(0, start - 200), start));
}

/** A neighbor that is prose: an embed, or a text of some length or with a final stop. */
function isParagraph(passage: Passage): boolean {
  if (passage.kind !== 'text') return passage.kind === 'embed';
  return endsInStop(passage.text) || passage.text.length > LEAST_PARAGRAPH * 2;
}
