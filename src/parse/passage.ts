import type { Span } from '../model/annotation.ts';
import type { Removal } from '../model/story.ts';
import type { Line } from './lines.ts';

/** A stretch of the original that is kept; `newline` when it begins a line of its passage. */
export interface Piece extends Span {
  newline: boolean;
}

/** A paragraph, heading or embed as the original holds it: kept pieces with, possibly, removed marks between them. */
export interface Passage {
  kind: 'text' | 'heading' | 'embed';
  pieces: Piece[];
  /** The kept words; lines are parted by `\n`. */
  text: string;
  /** The page marks it as the deck. */
  isDeck?: true;
}

/** The original as passages in order, and what was taken out on the way. */
export interface Segments {
  passages: Passage[];
  removed: Removal[];
}

/** Text of kept pieces. */
export function joinPieces(content: string, pieces: readonly Piece[]): string {
  let text = '';
  pieces.forEach((piece, index) => {
    if (piece.newline && index > 0) text += '\n';
    text += content.slice(piece.start, piece.end);
  });
  return text;
}

/** A passage of whole lines. */
export function passageOf(kind: Passage['kind'], lines: readonly Line[]): Passage {
  const pieces = lines.map(({ start, end }) => ({ start, end, newline: true }));
  return { kind, pieces, text: lines.map((line) => line.text).join('\n') };
}

/** The stretch of the original from a passage's first character to its last. */
export function passageSpan(passage: Passage): Span {
  return { start: passage.pieces[0]?.start ?? 0, end: passage.pieces.at(-1)?.end ?? 0 };
}

/** Takes a whole passage out: one removal per kept piece, so that marks already removed are not counted twice. */
export function removePassage(content: string, passage: Passage, reason: string): Removal[] {
  return passage.pieces.map(({ start, end }) => ({ text: content.slice(start, end), reason, at: start }));
}

/** Takes the words `from` to `to` (offsets in the passage's text) out of a passage that is one line. */
export function cutPassage(
  content: string,
  passage: Passage,
  from: number,
  to: number,
  reason: string,
): { passage: Passage; removed: Removal } | undefined {
  const piece = passage.pieces[0];
  if (!piece || passage.pieces.length !== 1) return undefined;
  const [at, stop] = [piece.start + from, piece.start + to];
  const edge = from === 0 ? (/^[ \t]*/.exec(content.slice(stop, piece.end))?.[0].length ?? 0) : 0;
  const pieces = [
    { start: piece.start, end: at, newline: true },
    { start: stop + edge, end: piece.end, newline: from === 0 },
  ].filter(({ start, end }) => end > start);
  const removed = { text: content.slice(at, stop), reason, at };
  return { passage: { ...passage, pieces, text: joinPieces(content, pieces) }, removed };
}
