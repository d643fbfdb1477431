import { speakersOf, type TextSpan } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { parseEdtf } from '../model/edtf.ts';
import { isId } from '../model/slug.ts';
import type { Block } from '../model/story.ts';
import { bracketsBalance, escapeAll, escapeInline, escapeLineStart } from './escape.ts';
import { gatherEvidence } from './evidence.ts';
import { joinFrontmatter } from './frontmatter.ts';
import { compareMarks, nestMarks } from './inline.ts';
import type { Mark, Piece } from './inline.ts';
import { writeAttributes } from './quote-attributes.ts';
import { EMBED_MARK, readBody } from './read-body.ts';

/** How text is escaped: sparingly, or every mark of punctuation. */
type Manner = 'sparing' | 'full';

function target(mark: Exclude<Mark, { type: 'quote' }>): string {
  if (mark.type === 'date') return `date:${mark.span.value}`;
  return `${mark.span.kind === 'place' ? 'place' : 'actor'}:${mark.span.id}`;
}

/** First character that a piece puts into the Markdown. */
function opens(piece: Piece | undefined, body: string): string {
  if (!piece) return '';
  if (piece.type === 'text') return body[piece.start] ?? '';
  return piece.mark.type === 'quote' ? ':' : '[';
}

function writePieces(
  pieces: readonly Piece[],
  body: string,
  manner: Manner,
  brackets: boolean,
  closing: string,
): string {
  let before = '';
  return pieces
    .map((piece, index) => {
      const after = opens(pieces[index + 1], body) || closing;
      let written: string;
      if (piece.type === 'text') {
        const text = body.slice(piece.start, piece.end);
        written = manner === 'full' ? escapeAll(text) : escapeInline(text, { before, after, brackets });
      } else if (piece.mark.type === 'quote') {
        const loose = !bracketsBalance(piece.mark.span.text);
        const given = writeAttributes(piece.mark.span);
        written = `:quote[${writePieces(piece.pieces, body, manner, loose, ']')}]${given}`;
        before = given === '' ? ']' : '}';
        return written;
      } else {
        written = `[${writePieces(piece.pieces, body, manner, true, ']')}](${target(piece.mark)})`;
        before = ')';
        return written;
      }
      before = body[piece.end - 1] ?? '';
      return written;
    })
    .join('');
}

function writeBlock(block: Block, marks: readonly Mark[], body: string, manner: Manner): string {
  const inline = writePieces(nestMarks(block, marks), body, manner, false, '');
  if (block.kind === 'heading') {
    return `## ${inline.replace(/(^|[ \t])(#+)$/, '$1\\$2').replaceAll('\n', '&#10;')}`;
  }
  const lines = inline
    .split('\n')
    .map((line, index, all) => escapeLineStart(line, index === 0 || all[index - 1] === ''));
  if (block.kind === 'paragraph') return lines.join('\n');
  return [`> ${EMBED_MARK}`, ...lines.map((line) => (line === '' ? '>' : `> ${line}`))].join('\n');
}

function writeBody(article: Article, manner: Manner): string {
  const marks: Mark[] = [
    ...article.mentions.map((span) => ({ type: 'mention' as const, span })),
    ...article.dates.map((span) => ({ type: 'date' as const, span })),
    ...article.quotes.map((span) => ({ type: 'quote' as const, span })),
  ].sort(compareMarks);
  let next = 0;
  const blocks = article.blocks.map((block) => {
    const first = next;
    while ((marks[next]?.span.start ?? Infinity) < block.end) next += 1;
    return writeBlock(block, marks.slice(first, next), article.body, manner);
  });
  return `${blocks.join('\n\n')}\n`;
}

/** An article without the marks that no link and no brace can hold: their words stay, as text. */
function writable(article: Article): Article {
  return {
    ...article,
    mentions: article.mentions.filter(({ id }) => isId(id)),
    dates: article.dates.filter(({ value }) => parseEdtf(value)),
    quotes: article.quotes.map(({ via, ...quote }) => ({
      ...(speakersOf(quote).every(isId) ? quote : { ...spanOf(quote), grade: 'none' }),
      ...(via !== undefined && isId(via) && { via }),
    })),
  };
}

const spanOf = ({ start, end, text }: TextSpan): TextSpan => ({ start, end, text });

/**
 * Writes an article as annotated Markdown, to the letter of the contract's dialect.
 * The text reads back exactly: every body is read again at once, and where sparing escapes would not do, all punctuation is
 * escaped. Evidence of mentions and dates is gathered from the marks themselves.
 * @throws RangeError when marks overlap in a way that cannot be written.
 */
export function writeArticle(article: Article): string {
  const whole = writable(article);
  const sparing = writeBody(whole, 'sparing');
  const body = readBody(sparing).body === article.body ? sparing : writeBody(whole, 'full');
  const { evidence, machine: _machine, ...data } = article.data;
  return joinFrontmatter(inOrder({ ...data, evidence: { ...evidence, ...gatherEvidence(whole) } }), `\n${body}`);
}

/** Order of the keys in the file. */
const ORDER = [
  'id', 'title', 'description', 'date', 'source', 'dateline', 'language', 'url', 'author', 'actors', 'places', 'dates',
  'original', 'removed', 'evidence', 'warnings', 'status', 'publish', 'checked',
] as const; // prettier-ignore

function inOrder(data: Omit<Article['data'], 'machine'>): Record<string, unknown> {
  return Object.fromEntries(ORDER.map((key) => [key, data[key]]));
}
