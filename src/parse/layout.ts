import type { Line } from './lines.ts';

/**
 * How a text is set: `lines` makes every line a paragraph, `wrapped` breaks paragraphs into lines of about one width,
 * `indented` does so too and begins each paragraph with spaces.
 */
export type Layout = 'lines' | 'wrapped' | 'indented';

/** No newsroom wraps wider; a longer line is a paragraph. */
const WIDEST_WRAP = 110;
const PARAGRAPH_INDENT = 2;
const STOP = /[.!?…][”"’'»)\]]*\s*$/u;

/** Decides from line lengths, final stops, sentences that run over a line end, and first-line spaces how the text is set. */
export function detectLayout(lines: readonly Line[]): Layout {
  const broken = lines.filter((_, index) => lines[index + 1]?.gap === false);
  if (broken.length === 0) return 'lines';
  const lengths = broken.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.ceil((lengths.length - 1) * 0.9)] ?? 0;
  const stopped = broken.filter((line) => STOP.test(line.text.slice(-8))).length / broken.length;
  const goesOn = lines.some(
    (line, index) => !line.gap && /^\p{Ll}/u.test(line.text) && !STOP.test(lines[index - 1]?.text.slice(-8) ?? ''),
  );
  if (width > WIDEST_WRAP || stopped > 0.5 || (stopped >= 0.3 && !goesOn))
    return isIndented(lines) && width <= WIDEST_WRAP ? 'indented' : 'lines';
  return isIndented(lines) ? 'indented' : 'wrapped';
}

/** Whether some lines that follow another begin with spaces while others do not. */
function isIndented(lines: readonly Line[]): boolean {
  const followers = lines.filter((line) => !line.gap);
  const indented = followers.filter((line) => line.indent >= PARAGRAPH_INDENT).length;
  const flush = lines.some((line) => line.indent < PARAGRAPH_INDENT);
  return indented > 0 && flush;
}

/** Whether a line begins a paragraph of its own. */
export function beginsParagraph(line: Line, layout: Layout): boolean {
  if (line.gap || layout === 'lines') return true;
  return layout === 'indented' && line.indent >= PARAGRAPH_INDENT;
}

const letters = (text: string): string => text.replace(/\P{L}/gu, '');

/**
 * Whether the first line of a wrapped text is a title set right above the story:
 * it is in capitals where the next line is not, or it ends, without a stop, well before the edge.
 */
export function isTitleLine(first: Line, second: Line | undefined, lines: readonly Line[]): boolean {
  if (!second || second.gap || STOP.test(first.text)) return false;
  const [upper, lower] = [letters(first.text), letters(second.text)];
  if (upper !== '' && upper === upper.toUpperCase() && lower !== lower.toUpperCase()) return true;
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const nextWord = second.text.includes(' ') ? second.text.indexOf(' ') : second.text.length;
  return first.text.length + 1 + nextWord <= width - 12;
}
