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
  return BEFORE.test(body.slice(Math.max(0, start - 8), start)) && BEHIND.test(behind);
}
