import type { TextSpan } from '../../model/annotation.ts';
import { isPlaceName } from './shape.ts';

/** What stands before an item of a list or a table: nothing on its line, a rank, a mark, a shirt number. */
const BEFORE = /(?:^|\n|[,;:(]|\d[.=]?|\d\s*-|\p{L}\s+-)\s*$/u;

/** What stands behind it: nothing on its line, a mark, a figure. */
const BEHIND = /^\s*(?:$|\n|[,;()]|\.(?:\s|$)|\d)/;

/** "(Kenya)", "( U.S. )", "(65th minute)", "(captain)". */
const BRACKET = /^\s*\(\s*([^()\n]{2,30}?)\s*\)/;

/** Whether a state or a minute stands in brackets behind a name, as with competitors: "Jane Roe (Kenya)". */
export function hasStateBehind({ end }: Pick<TextSpan, 'end'>, body: string): boolean {
  const bracket = BRACKET.exec(body.slice(end, end + 40))?.[1];
  return bracket !== undefined && (isPlaceName(bracket) || /^\d+(?:st|nd|rd|th)\b/.test(bracket));
}

/** Whether a name stands as an item of a list of names or figures. */
export function isListed({ start, end }: Pick<TextSpan, 'start' | 'end'>, body: string): boolean {
  return (
    BEFORE.test(body.slice(Math.max(0, start - 8), start)) &&
    !isWrapped(start, body) &&
    BEHIND.test(body.slice(end, end + 40))
  );
}

/** A line of running text is longer than an item of a list. */
const SHORT_LINE = 40;

/** Whether a name opens a line only because the sentence before it was broken there. */
function isWrapped(start: number, body: string): boolean {
  const line = /(?:^|\n)([^\n]*\p{L})\n[^\S\n]*$/u.exec(body.slice(Math.max(0, start - 120), start))?.[1];
  return line !== undefined && line.length > SHORT_LINE;
}
