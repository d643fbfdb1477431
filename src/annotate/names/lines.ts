import type { TextSpan } from '../../model/annotation.ts';

/** No newsroom wraps its copy narrower than this. */
const NARROWEST = 48;

/** Lines longer than this one by one are paragraphs and not looked into. */
const LONGEST = 20_000;

/** A line shorter than this share of the widest one was not wrapped. */
const SHORT = 0.6;

/**
 * Where lines end for good in a block: offsets in `text` of the line breaks that no wrapping made. A line far shorter than the
 * widest was ended on purpose (a row of a table, a headline, a paragraph parted by one break); so was each of a table's narrow ones.
 */
export function lineEnds(text: string): number[] {
  if (!text.includes('\n') || text.length > LONGEST) return [];
  const lines = text.split('\n');
  const width = Math.max(...lines.map((line) => line.trim().length));
  const isTable = width < NARROWEST && (lines.length > 2 || /\d/.test(text));
  const ends: number[] = [];
  let at = 0;
  lines.forEach((line, i) => {
    at += line.length;
    const next = lines[i + 1]?.trimStart();
    const short = isTable || line.trim().length < width * SHORT;
    if (next !== undefined && short && !/^\p{Ll}/u.test(next)) ends.push(at);
    at++;
  });
  return ends;
}

/** Parts the tokens of a sentence at offsets of the body. */
export function partAt(tokens: readonly TextSpan[], offsets: readonly number[]): TextSpan[][] {
  const parts: TextSpan[][] = [];
  let from = 0;
  for (const offset of offsets) {
    const to = tokens.findIndex(({ start }, i) => i >= from && start >= offset);
    if (to <= from) continue;
    parts.push(tokens.slice(from, to));
    from = to;
  }
  return [...parts, tokens.slice(from)];
}
