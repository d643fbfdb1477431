import calendar from '../data/parse/calendar.json' with { type: 'json' };
import type { Line } from './lines.ts';

const MONTH = calendar.entries.months.flat().join('|');
const DATE = `(?:(?:${MONTH})\\.? \\d{1,2},? \\d{4}|\\d{1,2} (?:${MONTH})\\.?,? \\d{4})`;

/** Last line of a post as sites print it: "— Name (@handle) September 16, 2016", "A post shared by Name (@handle) on …". */
const SIGNATURES = [
  new RegExp(`^(?:—|–|--?|&mdash;) ?[^()\\n]{1,80}\\(@\\w{1,30}\\)[ ,·]{0,3}${DATE}$`, 'iu'),
  new RegExp(
    `^(?:Posted by|A (?:post|photo|video) (?:shared|posted) by) [^\\n]{1,120}? on [^\\n]{0,20}?${DATE}[^\\n]{0,30}$`,
    'iu',
  ),
];

/** The same at the end of one long line that holds the whole post. */
const SIGNED_LINE = new RegExp(`\\s(?:—|–|&mdash;) ?[^()\\n]{1,80}\\(@\\w{1,30}\\)[ ,·]{0,3}${DATE}$`, 'iu');

/** What stands in posts and not in stories. */
const POST_MARK = /https?:\/\/t\.co\/|pic\.twitter\.com\/|(?:^|\s)[#@]\w|t\.me\/|instagram\.com\/p\//u;
const ONLY_MARKS = /^(?:(?:https?:\/\/\S+|pic\.twitter\.com\/\S+|[#@]\w+)\s*)+$/u;
const LONGEST_POST = 600;
/** A line of a scene that a post makes up: "Roe: Never." */
const SCRIPT = /^\p{Lu}[\p{L}.’' -]{0,30}:\s\S.{0,200}$/u;

const isSignature = (text: string): boolean => text.length < 200 && SIGNATURES.some((pattern) => pattern.test(text));

/** Runs of lines `from` ≤ i < `to` that are a post of somebody else, signature included; in order, apart from each other. */
export function embedRanges(lines: readonly Line[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  lines.forEach((line, index) => {
    const last = ranges.at(-1)?.to ?? 0;
    if (isSignature(line.text)) {
      ranges.push({ from: Math.max(last, firstLine(lines, index, last)), to: index + 1 });
    } else if (line.text.length <= LONGEST_POST && POST_MARK.test(line.text) && SIGNED_LINE.test(line.text)) {
      ranges.push({ from: index, to: index + 1 });
    }
  });
  return ranges;
}

/** The post's first line: the one above the signature where it reads like a post, and what hangs together with it. */
function firstLine(lines: readonly Line[], signature: number, floor: number): number {
  let from = signature;
  while (from > floor) {
    const above = lines[from - 1];
    if (!above || above.text.length > LONGEST_POST) break;
    const nearest = from === signature;
    const belongs = nearest
      ? POST_MARK.test(above.text) || above.text.length <= 280
      : ONLY_MARKS.test(lines[from]?.text ?? '');
    const isScript = !nearest && SCRIPT.test(above.text) && SCRIPT.test(lines[from]?.text ?? '');
    if (!isScript && (!belongs || (!nearest && lines[from]?.gap))) break;
    from--;
  }
  return from;
}

/** Name in a post's signature: "RT" of "— RT (@RT_com) September 16, 2016"; absent when there is none. */
export function signerOf(embed: string): string | undefined {
  return /(?:—|–|--?|&mdash;) ?([^()\n—–]{1,80}?) ?\(@\w{1,30}\)[^\n]*$/u.exec(embed)?.[1];
}

/** Whether a paragraph of several lines, or one, ends in a post's signature and reads like a post. */
export function signsEmbed(text: string): boolean {
  if (text.length > LONGEST_POST + 200) return false;
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return isSignature(last) || (POST_MARK.test(text) && SIGNED_LINE.test(last));
}
