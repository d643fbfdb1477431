import type { DateMention, Mention, Quotation, Span } from '../model/annotation.ts';
import type { Block, Dateline } from '../model/story.ts';

/** What the annotating stages found in one body. */
export interface Annotations {
  mentions: Mention[];
  dates: DateMention[];
  quotes: Quotation[];
}

/**
 * Makes annotations nest, so that they can be written inline: every one lies in one block, quotes keep apart from each other,
 * and a mention or date lies wholly inside a quote or wholly outside it and overlaps no other mention or date.
 * Of two that clash the longer stays; of two on the same words the date; of two quotes the outer one.
 */
export function reconcile(blocks: readonly Block[], found: Annotations): Annotations {
  const inOneBlock = (span: Span): boolean => neighbors(blocks, span).some((block) => contains(block, span));
  const quotes = keepLongest(found.quotes.filter(inOneBlock));
  const words = [...found.dates, ...found.mentions].filter(inOneBlock);
  const inline = keepLongest(words.filter((span) => !neighbors(quotes, span).some((quote) => crosses(quote, span))));
  const swallowed = (quote: Quotation): boolean =>
    neighbors(inline, quote).some((span) => contains(span, quote) && !contains(quote, span));
  const stays = new Set<Span>(inline);
  return {
    mentions: found.mentions.filter((mention) => stays.has(mention)).sort(byStart),
    dates: found.dates.filter((date) => stays.has(date)).sort(byStart),
    quotes: quotes.filter((quote) => !swallowed(quote)),
  };
}

/** Mentions without those in the dateline but for its place: the agency there is the source, never an actor. */
export function dropAgency(mentions: readonly Mention[], dateline: Dateline | undefined): Mention[] {
  const { span, placeSpan } = dateline ?? {};
  return mentions.filter((mention) => !span || !overlaps(span, mention) || (placeSpan && contains(placeSpan, mention)));
}

const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && inner.start < inner.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Overlapping, and neither inside the other. */
function crosses(a: Span, b: Span): boolean {
  return overlaps(a, b) && !contains(a, b) && !contains(b, a);
}

/** The longest of every heap of overlapping spans, by position; the first given of equals. */
function keepLongest<T extends Span>(spans: readonly T[]): T[] {
  return heaps(spans).flatMap((heap) => {
    const longestFirst = [...heap].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const kept: T[] = [];
    for (const span of longestFirst) if (!kept.some((other) => overlaps(other, span))) kept.push(span);
    return kept.sort(byStart);
  });
}

/** Spans by position, those that hang together by overlaps in one heap; keeps the work near linear in a long body. */
function heaps<T extends Span>(spans: readonly T[]): T[][] {
  const all: T[][] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const heap = all.at(-1);
    if (heap && span.start < end) heap.push(span);
    else all.push([span]);
    end = Math.max(end, span.end);
  }
  return all;
}

/** Those of some sorted spans without overlaps that a span touches; a search by halves, for a long body holds many. */
function neighbors<T extends Span>(sorted: readonly T[], span: Span): T[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const touched: T[] = [];
  for (let at = low, other = sorted[at]; other && other.start < span.end; other = sorted[++at]) touched.push(other);
  return touched;
}
