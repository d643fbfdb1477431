import type { Span } from '../../model/annotation.ts';
import type { Block } from '../../model/story.ts';
import { SPEECH_FORMS } from './lexicon.ts';
import { findMarks } from './marks.ts';
import { pairMarks } from './pair.ts';
import { lostBeforeNext, lostClose, lostOpen } from './recover.ts';
import { findSingles } from './singles.ts';

/** Words between quotation marks; the span includes the marks and counts in the body. */
export interface Found extends Span {
  /** Index of its block. */
  block: number;
  /** It ends with the paragraph, without a closing mark, and the next paragraph takes it up. */
  runsOn: boolean;
  /** Between single marks. */
  single: boolean;
}

const OPENS_BLOCK = /^\s*(?:["“„«]|``|‘(?!\d))/u;
/** No paragraph of prose is longer; such a block is data, and its marks are none of speech. */
const LONGEST_BLOCK = 100_000;

/** A key of JSON with what it holds: `"width":"640"`, which a scraper left in the text. */
const PAIR_OF_DATA = /"[\w-]{1,60}"\s?:\s?(?:["[{\d]|true|false|null)/g;
/** So many of them are no prose. */
const PAIRS_OF_DATA = 4;

/** Whether a block is data rather than prose, so that its marks are none of speech. */
const isData = (text: string): boolean =>
  text.length > LONGEST_BLOCK || (text.includes('":') && (text.match(PAIR_OF_DATA)?.length ?? 0) >= PAIRS_OF_DATA);

/** Finds the outermost quotations of one block; offsets are relative to the block. */
function findInBlock(text: string, runsOn: boolean): { spans: Span[]; endsOpen: boolean } {
  const singles = findSingles(text);
  const marks = findMarks(text);
  const { parts, endsOpen } = pairMarks(marks, text.length, runsOn);
  const doubles: Span[] = [];
  let opened: number | undefined;
  marks.forEach((mark, index) => {
    const part = parts[index];
    if (part === 'open') opened = mark.start;
    else if (part === 'close' && opened !== undefined) {
      doubles.push({ start: opened, end: mark.end });
      opened = undefined;
    } else if (part === 'stray' && opened === undefined) {
      const next = marks[index + 1]?.start ?? text.length;
      const closeAt =
        mark.space === 'close'
          ? undefined
          : (lostClose(text, mark.start, next) ??
            (marks[index + 1]?.space === 'open' ? lostBeforeNext(text, mark.start, next) : undefined));
      if (closeAt !== undefined) doubles.push({ start: mark.start, end: closeAt });
      else if (opensToTheEnd(text, mark.start, index === marks.length - 1))
        doubles.push({ start: mark.start, end: text.trimEnd().length });
      else if (index === 0 && mark.space === 'close') {
        const span = lostOpen(text, mark, marks.length === 1);
        if (span) doubles.push(span);
      }
    }
  });
  if (opened !== undefined && endsOpen) {
    const end = runsOn ? undefined : lostClose(text, opened, text.length);
    doubles.push({ start: opened, end: end ?? text.trimEnd().length });
  }
  return { spans: outermost(doubles, singles, text), endsOpen: endsOpen && runsOn };
}

/** Whether the last mark of a block opens a sentence that no mark closes: the paragraph's end is the quotation's. */
function opensToTheEnd(text: string, at: number, last: boolean): boolean {
  if (!last || !/^["“„«]\p{L}/u.test(text.slice(at, at + 2))) return false;
  const before = text.slice(Math.max(0, at - 20), at);
  return (/^\p{Lu}/u.test(text.slice(at + 1)) && /(?:^|[.?!:,]["”]?\s+)$/u.test(before)) || isCuedBy(before);
}

/** A verb of speech right before a mark: `Roe said "the gate is open.` */
const isCuedBy = (before: string): boolean => SPEECH_FORMS.has(/(\p{Ll}+)\s+$/u.exec(before)?.[1] ?? '');

/** Merges both kinds of quotations; one inside another is left out, and so are marks around no words. */
function outermost(doubles: readonly Span[], singles: readonly Span[], text: string): Span[] {
  const all = [...doubles.map((span) => ({ span, double: true })), ...singles.map((span) => ({ span, double: false }))];
  all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const result: Span[] = [];
  for (const { span, double } of all) {
    const last = result.at(-1);
    if (!/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) continue;
    if (!last || span.start >= last.end) result.push(span);
    else if (span.end > last.end && double) result.splice(-1, 1, span);
  }
  return result;
}

/** A line of a block that begins with a mark behind a finished one: a paragraph of its own as far as quotations go. */
const LINE = /(?<=[.?!…,]["”]?[ \t]*)\n(?=["“„«])/u;

/** Finds all quotations of a story outside embedded posts, in order. */
export function findQuotations(blocks: readonly Block[]): Found[] {
  const following = nextOfStory(blocks);
  return blocks.flatMap((block, index) => {
    if (block.kind === 'embed' || isData(block.text)) return [];
    const next = following[index];
    const goesOn = block.kind === 'paragraph' && next?.kind === 'paragraph' && OPENS_BLOCK.test(next.text);
    const lines = block.text.split(LINE);
    let from = block.start;
    return lines.flatMap((line, number) => {
      const last = number === lines.length - 1;
      const { spans, endsOpen } = findInBlock(line, last ? goesOn : true);
      const start = from;
      from += line.length + 1;
      return spans.map((span, at) => ({
        start: start + span.start,
        end: start + span.end,
        block: index,
        runsOn: last && endsOpen && at === spans.length - 1,
        single: /^[‘']$/.test(line.slice(span.start, span.start + 1)),
      }));
    });
  });
}

/** For each block the next one that is no embedded post. */
function nextOfStory(blocks: readonly Block[]): (Block | undefined)[] {
  const following: (Block | undefined)[] = [];
  let next: Block | undefined;
  for (let at = blocks.length - 1; at >= 0; at--) {
    following[at] = next;
    if (blocks[at]?.kind !== 'embed') next = blocks[at];
  }
  return following;
}
