import type { Removal } from '../model/story.ts';
import { readDateline } from './dateline/index.ts';
import { readHeadLine } from './head-line.ts';
import { isFurniture, isMenuLabel } from './furniture.ts';
import { endsInStop, isHeadline, wordCount } from './headline.ts';
import { type Passage, removePassage } from './passage.ts';

/** What stands above the story: the title and what was taken out before it; `rest` begins right behind the title. */
export interface Top {
  title?: Passage;
  rest: Passage[];
  removed: Removal[];
  /** Lines of date or place that stood above the title. */
  datelines: string[];
}

const MOST_TOP_LINES = 12;
const LONGEST_LABEL_WORDS = 3;
const LONGEST_TITLE = 200;

/** Whether a passage begins the story: it opens with a dateline and goes on, or is one with a place. */
export function opensStory(passage: Passage): boolean {
  if (passage.kind !== 'text') return false;
  const dateline = readDateline(passage.text);
  if (!dateline || (dateline.form === 'day' && dateline.end >= passage.text.length)) return false;
  return (
    (dateline.place !== undefined && dateline.end >= passage.text.trimEnd().length) ||
    passage.text.length - dateline.end > (dateline.day || dateline.source ? 8 : 40)
  );
}

/** Finds the title: the first line that is neither furniture nor a date line, if it reads like one. */
export function findTitle(content: string, passages: readonly Passage[]): Top {
  const removed: Removal[] = [];
  const heading = passages.slice(0, MOST_TOP_LINES).findIndex((passage) => passage.kind === 'heading');
  const datelines: string[] = [];
  let index = 0;
  for (; index < Math.min(passages.length - 1, MOST_TOP_LINES); index++) {
    const passage = passages[index];
    if (passage?.kind !== 'text') break;
    const dated = readHeadLine(passage.text)?.dateline;
    if (dated !== undefined) datelines.push(dated);
    else if (opensStory(passage)) break;
    else if (!isMenuLabel(passage.text) && !isStrayLabel(passages, index, heading)) break;
    removed.push(...removePassage(content, passage, dated === undefined ? 'site furniture' : 'date line'));
  }
  const found = passages[index];
  const top = { removed, datelines };
  if (!found || found.kind === 'embed' || passages.length - index < 2 || (found.kind === 'text' && opensStory(found))) {
    return { ...top, rest: passages.slice(index) };
  }
  const next = passages[index + 1];
  const beforeStory =
    next !== undefined && opensStory(next) && found.text.length <= LONGEST_TITLE && !found.text.includes('\n');
  if (found.kind === 'heading' || isHeadline(found.text) || beforeStory)
    return { ...top, title: found, rest: passages.slice(index + 1) };
  return { ...top, rest: passages.slice(index) };
}

/** An unknown label above the title: a word or three, with a title and a deck (or a Markdown heading) still to come before the story. */
function isStrayLabel(passages: readonly Passage[], index: number, heading: number): boolean {
  const text = passages[index]?.text ?? '';
  if (wordCount(text) > LONGEST_LABEL_WORDS || endsInStop(text)) return false;
  if (heading > index)
    return passages.slice(index, heading).every((passage) => wordCount(passage.text) <= LONGEST_LABEL_WORDS);
  const story = passages.slice(0, MOST_TOP_LINES).findIndex(opensStory);
  if (story < 0) return false;
  const between = passages
    .slice(index + 1, story)
    .filter(({ text: line }) => !isFurniture(line) && !readHeadLine(line));
  return between.length >= 2 && between.slice(0, 2).every((passage) => wordCount(passage.text) > LONGEST_LABEL_WORDS);
}
