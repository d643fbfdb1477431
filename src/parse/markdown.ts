import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from '../model/annotation.ts';
import type { Removal } from '../model/story.ts';
import { keptRanges } from './markdown-kept.ts';
import { type Passage, type Piece, type Segments, joinPieces } from './passage.ts';
import { signsEmbed } from './embeds.ts';

/** What a Markdown node's marks are called when they are taken out. */
const MARKS: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'Markdown blockquote mark',
  break: 'Markdown line break',
  code: 'Markdown code fence',
  definition: 'Markdown link definition',
  emphasis: 'Markdown emphasis',
  heading: 'Markdown heading mark',
  image: 'Markdown image',
  imageReference: 'Markdown image',
  inlineCode: 'Markdown code mark',
  link: 'Markdown link',
  linkReference: 'Markdown link',
  listItem: 'Markdown list mark',
  strong: 'Markdown emphasis',
  thematicBreak: 'Markdown rule',
};

interface Mark extends Span {
  reason: string;
}

interface Leaf {
  kind: Passage['kind'];
  kept: Span[];
}

/** Takes Markdown apart into passages of plain text; every mark goes to `removed` at its exact place. */
export function segmentMarkdown(content: string): Segments {
  const leaves: Leaf[] = [];
  const marks: Mark[] = [];
  collect(fromMarkdown(content), content, leaves, marks);
  const passages: Passage[] = [];
  const removed: Removal[] = [];
  let at = 0;
  const nameOf = innermost(marks);
  const take = (from: number, to: number): void => {
    for (const mark of marksBetween(content, from, to))
      removed.push({ ...mark, reason: nameMark(mark.text, nameOf(mark.at + mark.text.search(/\S/))) });
  };
  for (const { kind, kept } of leaves) {
    const pieces = toPieces(content, kept);
    for (const piece of pieces) {
      take(at, piece.start);
      at = piece.end;
    }
    const text = joinPieces(content, pieces);
    if (pieces.length > 0) passages.push({ kind: kind === 'text' && signsEmbed(text) ? 'embed' : kind, pieces, text });
  }
  take(at, content.length);
  return { passages, removed };
}

/** A backslash escapes unless it breaks a line; a `>` goes with the blockquote, whatever it stands in. */
function nameMark(text: string, innermostName: string): string {
  if (text === '\\' && innermostName !== MARKS.break) return 'Markdown escape';
  return /^[ \t]*>[ \t]*$/.test(text) ? 'Markdown blockquote mark' : innermostName;
}

/** The marks between two kept stretches, one a line, with the spaces that are not at a line's edge. */
function marksBetween(content: string, from: number, to: number): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  for (const line of content.slice(from, to).matchAll(/[^\n]+/g)) {
    const at = from + line.index;
    const end = at + line[0].length;
    const start = at === 0 || content[at - 1] === '\n' ? at + (/^[ \t]*/.exec(line[0])?.[0].length ?? 0) : at;
    const text = content.slice(start, end);
    const mark = end === content.length || content[end] === '\n' ? text.replace(/[ \t]+$/, '') : text;
    if (mark.trim() !== '') found.push({ text: mark, at: start });
  }
  return found;
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function collect(node: Nodes, content: string, leaves: Leaf[], marks: Mark[]): void {
  const reason = MARKS[node.type];
  if (reason !== undefined) marks.push({ ...spanOf(node), reason });
  if (node.type === 'paragraph' || node.type === 'heading') {
    const leaf: Leaf = { kind: node.type === 'heading' ? 'heading' : 'text', kept: [] };
    leaves.push(leaf);
    for (const child of node.children) collectInline(child, content, leaf.kept, marks);
  } else if (node.type === 'code' || node.type === 'html') {
    leaves.push({ kind: 'text', kept: keptRanges(content, spanOf(node), node.value) });
  } else if ('children' in node) {
    for (const child of node.children) collect(child, content, leaves, marks);
  }
}

function collectInline(node: Nodes, content: string, kept: Span[], marks: Mark[]): void {
  const reason = MARKS[node.type];
  if (reason !== undefined) marks.push({ ...spanOf(node), reason });
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'html')
    kept.push(...keptRanges(content, spanOf(node), node.value));
  else if ('children' in node) for (const child of node.children) collectInline(child, content, kept, marks);
}

/** Name of the innermost mark at an offset; offsets must be asked for in rising order. */
function innermost(marks: readonly Mark[]): (offset: number) => string {
  const open: Mark[] = [];
  let next = 0;
  return (offset) => {
    for (let mark = marks[next]; mark && mark.start <= offset; mark = marks[++next]) open.push(mark);
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= offset) open.pop();
    return open.findLast((mark) => mark.end > offset)?.reason ?? 'Markdown mark';
  };
}

/** Kept ranges as pieces, one a line at most; spaces at line edges fall away. */
function toPieces(content: string, kept: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  for (const range of kept) {
    for (let start = range.start; start <= range.end;) {
      const found = content.indexOf('\n', start);
      const end = found < 0 || found >= range.end ? range.end : found;
      const newline = last < 0 || content.slice(last, start).includes('\n');
      if (end > start) {
        pieces.push({ start, end, newline });
        last = end;
      }
      start = end + 1;
    }
  }
  return trimLines(content, pieces);
}

function trimLines(content: string, pieces: readonly Piece[]): Piece[] {
  const isEdge = (at: number): boolean => content[at] === ' ' || content[at] === '\t';
  const result: Piece[] = [];
  let atLineStart = false;
  const closeLine = (): void => {
    for (let piece = result.at(-1); piece; piece = result.at(-1)) {
      while (piece.end > piece.start && isEdge(piece.end - 1)) piece.end--;
      if (piece.end > piece.start) return;
      result.pop();
    }
  };
  for (const { start, end, newline } of pieces) {
    if (newline) {
      closeLine();
      atLineStart = true;
    }
    let from = start;
    while (atLineStart && from < end && isEdge(from)) from++;
    if (from === end) continue;
    result.push({ start: from, end, newline: atLineStart });
    atLineStart = false;
  }
  closeLine();
  return result;
}
