import type { Span } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { nestMarks, type Mark, type Piece } from '../markdown/inline.ts';

/** A stretch of text with its marks, ready to be drawn. */
export type Marked =
  | { type: 'text'; text: string }
  | { type: 'mention'; id: string; place: boolean; children: Marked[] }
  | { type: 'date'; value: string; children: Marked[] }
  | { type: 'quote'; children: Marked[] };

function clip<T extends Span>(mark: T, { start, end }: Span): T {
  return { ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) };
}

function toMarked(pieces: readonly Piece[], body: string): Marked[] {
  return pieces.map((piece): Marked => {
    if (piece.type === 'text') return { type: 'text', text: body.slice(piece.start, piece.end) };
    const children = toMarked(piece.pieces, body);
    switch (piece.mark.type) {
      case 'mention':
        return { type: 'mention', id: piece.mark.span.id, place: piece.mark.span.kind === 'place', children };
      case 'date':
        return { type: 'date', value: piece.mark.span.value, children };
      case 'quote':
        return { type: 'quote', children };
    }
  });
}

/** The text of a span with the marks that stand in it; a quotation that runs over its edge is cut there. */
export function markedText(article: Article, span: Span): Marked[] {
  const touches = (mark: Span): boolean => mark.end > span.start && mark.start < span.end;
  const inside = (mark: Span): boolean => mark.start >= span.start && mark.end <= span.end;
  const marks: Mark[] = [
    ...article.quotes.filter(touches).map((quote): Mark => ({ type: 'quote', span: clip(quote, span) })),
    ...article.mentions.filter(inside).map((mention): Mark => ({ type: 'mention', span: mention })),
    ...article.dates.filter(inside).map((date): Mark => ({ type: 'date', span: date })),
  ];
  const order = { quote: 0, mention: 1, date: 1 };
  marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || order[a.type] - order[b.type]);
  return toMarked(nestMarks(span, marks), article.body);
}

/**
 * A stretch of a text around a place in it, at most about `most` characters, cut between words; `…` stands where something was left out.
 */
export function excerptAround(text: string, focus: Span, most: number): string {
  if (text.length <= most) return text;
  const room = Math.max(0, most - (focus.end - focus.start));
  let start = Math.max(0, focus.start - Math.floor(room / 2));
  let end = Math.min(text.length, focus.end + Math.ceil(room / 2) + Math.max(0, Math.floor(room / 2) - focus.start));
  if (end === text.length) start = Math.max(0, text.length - most);
  if (start > 0) start = Math.min(focus.start, text.indexOf(' ', start) + 1 || focus.start);
  if (end < text.length) end = Math.max(focus.end, text.lastIndexOf(' ', end));
  return (start > 0 ? '… ' : '') + text.slice(start, end).trim() + (end < text.length ? ' …' : '');
}
