/**
 * Marks of one block as a tree of nested spans: quotes hold mentions and dates, nothing else nests.
 * Shared by the writer (tree to Markdown) and checked against the reader by the round-trip tests.
 */
import type { DateMention, Mention, Quotation, Span } from '../model/annotation.ts';

export type Mark =
  { type: 'mention'; span: Mention } | { type: 'date'; span: DateMention } | { type: 'quote'; span: Quotation };

/** Text between marks, or a mark with what stands inside it. Offsets count in the body. */
export type Piece = { type: 'text'; start: number; end: number } | { type: 'mark'; mark: Mark; pieces: Piece[] };

/** Sorts outer before inner: by start, then the longer first, then quotes before what they hold. */
export function compareMarks(a: Mark, b: Mark): number {
  return (
    a.span.start - b.span.start || b.span.end - a.span.end || Number(b.type === 'quote') - Number(a.type === 'quote')
  );
}

/**
 * Nests sorted marks over `span`.
 * @throws when two marks overlap without one being a quote that holds the other: the pipeline must have parted them.
 */
export function nestMarks(span: Span, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  let index = 0;
  for (let mark = marks[index]; mark; mark = marks[index]) {
    const { start, end } = mark.span;
    if (start < at || end > span.end || start >= end) {
      throw new RangeError(
        `a ${mark.type} at ${String(start)}–${String(end)} overlaps another mark or leaves its block`,
      );
    }
    if (start > at) pieces.push({ type: 'text', start: at, end: start });
    const inner: Mark[] = [];
    for (index += 1; index < marks.length; index += 1) {
      const next = marks[index];
      if (!next || next.span.start >= end) break;
      if (mark.type !== 'quote')
        throw new RangeError(`a ${next.type} at ${String(next.span.start)} stands inside a ${mark.type}`);
      inner.push(next);
    }
    pieces.push({ type: 'mark', mark, pieces: nestMarks(mark.span, inner) });
    at = end;
  }
  if (at < span.end) pieces.push({ type: 'text', start: at, end: span.end });
  return pieces;
}
