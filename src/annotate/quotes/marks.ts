import type { Span } from '../../model/annotation.ts';

/** What the sign itself says: `“` opens, `”` closes, `"` may do either. */
export type Sign = 'open' | 'close' | 'either';

/** One double quotation mark or guillemet of a block. */
export interface Mark extends Span {
  sign: Sign;
  /** What the space around it says. */
  space: Sign;
  /** Marks of one family pair with each other. */
  family: 'straight' | 'curly' | 'guillemet';
}

const MARK = /``|''|‘‘|’’(?!’)|["“”„‟«»]/g;

/** Characters behind which a mark opens, beside white space. */
const BEFORE_OPENING = /[\s([{—–\-/‘]/u;
/** Characters before which a mark closes, beside white space. */
const AFTER_CLOSING = /[\s)\]},.;:?!—–\-/’'\u2026]/u;

function spaceAround(before: string, after: string): Sign {
  const opens = before === '' || BEFORE_OPENING.test(before);
  const closes = after === '' || AFTER_CLOSING.test(after);
  if (opens === closes) {
    if (opens && before === '' && after !== '') return 'open';
    if (opens && after === '' && before !== '') return 'close';
    // A dash stands on either side of a mark; white space decides.
    if (opens && /\s/.test(before) && !/\s/.test(after)) return 'open';
    if (opens && !/\s/.test(before) && /^\s?$/.test(after)) return 'close';
    return 'either';
  }
  return opens ? 'open' : 'close';
}

function signOf(text: string): Sign {
  if (text === '“' || text === '„' || text === '«' || text === '``' || text === '‘‘') return 'open';
  if (text === '”' || text === '»' || text === '’’') return 'close';
  return 'either';
}

/** Inches, seconds of arc, and feet-and-inches: a straight mark right behind a digit that nothing opened. */
function isMeasure(text: string, at: number, opened: boolean): boolean {
  if (text[at] !== '"') return false;
  const before = text.slice(Math.max(0, at - 6), at);
  if (/\d\s?['’′]\s?\d{1,2}(?:½|¼)?$/u.test(before)) return true;
  return !opened && /\d$/.test(before) && !/^["\s]*$/.test(before) && /^"(?:[\s\-x×]|$)/u.test(text.slice(at, at + 2));
}

/** Finds the double marks of a block, with their evidence; offsets are relative to the block. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let straightOpen = false;
  for (const match of text.matchAll(MARK)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isMeasure(text, start, straightOpen)) continue;
    const space = spaceAround(text.slice(start - 1, start), text.slice(end, end + 1));
    const family = /["`']/.test(match[0]) ? 'straight' : /[«»]/.test(match[0]) ? 'guillemet' : 'curly';
    marks.push({ start, end, sign: signOf(match[0]), space, family });
    if (match[0] === '"') straightOpen = !straightOpen;
  }
  return marks;
}
