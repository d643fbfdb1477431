import type { DateSense, Span } from '../../../model/annotation.ts';
import { parseEdtf, type Edtf } from '../../../model/edtf.ts';
import type { Tense } from '../tense.ts';
import { GAP } from '../words.ts';

/** Words that make a date a point to count from or to. */
const COUNTED_FROM = new RegExp(
  `\\b(?:since|from|until|till|by|before|after|prior${GAP}to|as${GAP}of|starting|effective|between|through|for)${GAP}(?:the${GAP})?$`,
  'i',
);
const OWNER = new RegExp(`\\b(?:the|a|an|this|its|his|her|their|[\\w-]+['’]s)${GAP}$`, 'i');

/** "In a Wednesday call", "at an April 3 hearing": the event itself, told for the first time. */
const AT_ONE = new RegExp(`\\b(?:in|at|during|on|to|for)${GAP}an?${GAP}$`, 'i');

/**
 * What the sentence says of the day: counted from ("since Monday", "the September 9 agreement"), planned, or happened;
 * `stated` where it cannot be told.
 */
export function tellSense(
  body: string,
  span: Span,
  value: Edtf,
  anchorDay: string | undefined,
  tense: Tense,
): DateSense {
  const before = body.slice(Math.max(0, span.start - 24), span.start);
  if (COUNTED_FROM.test(before)) return 'anchor';
  const isAttribute =
    OWNER.test(before) && !AT_ONE.test(before) && /^[\s\u00a0]+[a-z]/.test(body.slice(span.end, span.end + 4));
  if (isAttribute || /\p{Ll}[\s\u00a0]+of[\s\u00a0]+$/u.test(before)) return 'anchor';
  const parsed = parseEdtf(value);
  const ahead = anchorDay !== undefined && parsed?.first !== undefined && parsed.first > anchorDay;
  if (ahead) return 'planned';
  const past = anchorDay !== undefined && parsed?.last !== undefined && parsed.last < anchorDay;
  if (tense === 'past') return 'happened';
  if (tense === 'future') return past ? 'stated' : 'planned';
  return 'stated';
}
