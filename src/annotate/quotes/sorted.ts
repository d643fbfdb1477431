import type { Span } from '../../model/annotation.ts';

/** Index of the last span that starts at or before an offset, or -1; `spans` sorted. */
export function lastAtOrBefore(spans: readonly { start: number }[], at: number): number {
  let [lo, hi] = [0, spans.length];
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= at) lo = middle + 1;
    else hi = middle;
  }
  return lo - 1;
}

/** The spans that overlap a stretch; `spans` sorted and without overlaps. */
export function overlapping<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let at = Math.max(0, lastAtOrBefore(spans, start)); at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.start >= end) break;
    if (span.end > start) found.push(span);
  }
  return found;
}
