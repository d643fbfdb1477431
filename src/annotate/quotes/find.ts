import type { Span } from '../../model/annotation.ts';
import type { Block } from '../../model/story.ts';
import { findMarks } from './marks.ts';
import { pairMarks } from './pair.ts';
import { lostClose, lostOpen } from './recover.ts';
import { findSingles } from './singles.ts';

/** Words between quotation marks; the span includes the marks and counts in the body. */
export interface Found extends Span {
  /** Index of its block. */
  block: number;
  /** It ends with the paragraph, without a closing mark, and the next paragraph takes it up. */
  runsOn: boolean;
  /** Between single marks. */
  single: boolean;
}

const OPENS_BLOCK = /^\s*(?:["“„«]|``|‘(?!\d))/u;
/** No paragraph of prose is longer; such a block is data, and its marks are none of speech. */
const LONGEST_BLOCK = 100_000;

/** Finds the outermost quotations of one block; offsets are relative to the block. */
function findInBlock(text: string, runsOn: boolean): { spans: Span[]; endsOpen: boolean } {
  const singles = findSingles(text);
  const marks = findMarks(text);
  const { parts, endsOpen } = pairMarks(marks, text.length, runsOn);
  const doubles: Span[] = [];
  let opened: number | undefined;
  marks.forEach((mark, index) => {
    const part = parts[index];
    if (part === 'open') opened = mark.start;
    else if (part === 'close' && opened !== undefined) {
      doubles.push({ start: opened, end: mark.end });
      opened = undefined;
    } else if (part === 'stray' && opened === undefined) {
      const next = marks[index + 1]?.start ?? text.length;
      const closeAt = mark.space === 'close' ? undefined : lostClose(text, mark.start, next);
      if (closeAt !== undefined) doubles.push({ start: mark.start, end: closeAt });
      else if (opensToTheEnd(text, mark.start, index === marks.length - 1))
        doubles.push({ start: mark.start, end: text.trimEnd().length });
      else if (index === 0 && mark.space === 'close') {
        const span = lostOpen(text, mark);
        if (span) doubles.push(span);
      }
    }
  });
  if (opened !== undefined && endsOpen) {
    const end = runsOn ? undefined : lostClose(text, opened, text.length);
    doubles.push({ start: opened, end: end ?? text.trimEnd().length });
  }
  return { spans: outermost(doubles, singles, text), endsOpen: endsOpen && runsOn };
}

/** Whether the last mark of a block opens a sentence that no mark closes: the paragraph's end is the quotation's. */
function opensToTheEnd(text: string, at: number, last: boolean): boolean {
  return (
    last &&
    /^["“„«]\p{Lu}/u.test(text.slice(at, at + 2)) &&
    /(?:^|[.?!:,]["”]?\s+)$/u.test(text.slice(Math.max(0, at - 4), at))
  );
}

/** Merges both kinds of quotations; one inside another is left out, and so are marks around no words. */
function outermost(doubles: readonly Span[], singles: readonly Span[], text: string): Span[] {
  const all = [...doubles.map((span) => ({ span, double: true })), ...singles.map((span) => ({ span, double: false }))];
  all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const result: Span[] = [];
  for (const { span, double } of all) {
    const last = result.at(-1);
    if (!/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) continue;
    if (!last || span.start >= last.end) result.push(span);
    else if (span.end > last.end && double) result.splice(-1, 1, span);
  }
  return result;
}

/** A line of a block that begins with a mark behind a finished one: a paragraph of its own as far as quotations go. */
const LINE = /(?<=[.?!…,]["”]?[ \t]*)\n(?=["“„«])/u;

/** Finds all quotations of a story outside embedded posts, in order. */
export function findQuotations(blocks: readonly Block[]): Found[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'embed' || block.text.length > LONGEST_BLOCK) return [];
    const next = blocks.slice(index + 1).find((later) => later.kind !== 'embed');
    const goesOn = block.kind === 'paragraph' && next?.kind === 'paragraph' && OPENS_BLOCK.test(next.text);
    const lines = block.text.split(LINE);
    let from = block.start;
    return lines.flatMap((line, number) => {
      const last = number === lines.length - 1;
      const { spans, endsOpen } = findInBlock(line, last ? goesOn : true);
      const start = from;
      from += line.length + 1;
      return spans.map((span, at) => ({
        start: start + span.start,
        end: start + span.end,
        block: index,
        runsOn: last && endsOpen && at === spans.length - 1,
        single: /^[‘']$/.test(line.slice(span.start, span.start + 1)),
      }));
    });
  });
}
