import type { TextSpan } from '../../model/annotation.ts';
import { isPlaceName } from './shape.ts';

/** What stands before an item of a list or a table: nothing on its line, a rank, a mark, a shirt number. */
const BEFORE = /(?:^|\n|[,;:(]|\d[.=]?|\d\s*-|\p{L}\s+-)\s*$/u;

/** What stands behind it: nothing on its line, a mark, a figure. */
const BEHIND = /^\s*(?:$|\n|[,;()]|\.(?:\s|$)|\d)/;

/** "(Kenya)", "( U.S. )", "(65th minute)", "(captain)". */
const BRACKET = /^\s*\(\s*([^()\n]{2,30}?)\s*\)/;

/** Whether a name stands as competitors do: with a state in brackets behind it, or as an item of a list of figures or names. */
export function standsAsCompetitor({ start, end }: Pick<TextSpan, 'start' | 'end'>, body: string): boolean {
  const behind = body.slice(end, end + 40);
  const bracket = BRACKET.exec(behind)?.[1];
  if (bracket !== undefined && (isPlaceName(bracket) || /^\d+(?:st|nd|rd|th)\b/.test(bracket))) return true;
  return BEFORE.test(body.slice(Math.max(0, start - 8), start)) && !isWrapped(start, body) && BEHIND.test(behind);
}

/** A line of running text is longer than an item of a list. */
const SHORT_LINE = 40;

/** Whether a name opens a line only because the sentence before it was broken there. */
function isWrapped(start: number, body: string): boolean {
  const line = /(?:^|\n)([^\n]*\p{L})\n[^\S\n]*$/u.exec(body.slice(Math.max(0, start - 120), start))?.[1];
  return line !== undefined && line.length > SHORT_LINE;
}
