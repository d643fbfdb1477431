import type { Span } from '../model/annotation.ts';
import type { Removal } from '../model/story.ts';

/** One line of the original that says something: its span leaves out the spaces at its edges. */
export interface Line extends Span {
  text: string;
  /** Spaces before it; a tab counts as four. */
  indent: number;
  /** Whether a blank line, or nothing at all, stands before it. */
  gap: boolean;
}

const TAB = 4;

/** White space a reader does not see, but that is no plain space or tab: it must not vanish unsaid. */
const isUnseen = (text: string): boolean => /^\s*$/u.test(text);

/**
 * The lines of a text that hold anything. Only spaces and tabs are cut from their edges; no-break spaces stay.
 * A line of nothing but other white space parts paragraphs like a blank one and is reported as removed.
 */
export function splitLines(text: string): { lines: Line[]; removed: Removal[] } {
  const lines: Line[] = [];
  const removed: Removal[] = [];
  let gap = true;
  for (let at = 0; at <= text.length;) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 ? text.length : found;
    let start = at;
    let end = stop;
    let indent = 0;
    for (; start < end && isEdge(text[start]); start++) indent += text[start] === '\t' ? TAB : 1;
    while (end > start && isEdge(text[end - 1])) end--;
    const words = text.slice(start, end);
    if (!isUnseen(words)) {
      lines.push({ start, end, text: words, indent, gap });
      gap = false;
    } else {
      if (words !== '') removed.push({ text: words, reason: 'blank line', at: start });
      gap = true;
    }
    at = stop + 1;
  }
  return { lines, removed };
}

function isEdge(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
