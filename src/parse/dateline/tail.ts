import { dashLength, punctuationLength } from './marks.ts';
import { type SourceMatch, readSource } from './source.ts';

/** What stands behind the day or the place. */
export interface Tail {
  /** Offset behind it. */
  end: number;
  source?: SourceMatch;
  /** A dash closes it. */
  dash: boolean;
  /** A full stop closes it. */
  stop: boolean;
}

/** What may follow the day or the source: punctuation, the source, a dash. */
export function readTail(head: string, from: number): Tail {
  let at = from;
  let stop = /^\s*\./u.test(head.slice(at));
  const skipped = punctuationLength(head.slice(at));
  const source = readSource(head.slice(at + skipped));
  if (source) {
    at += skipped + source.length;
    stop = head.startsWith('.', at);
    if (stop) at++;
    else if (/^,(?=\s*[-–—])/u.test(head.slice(at))) at++;
  } else {
    const mark = /^\s*[.,:](?=\s|$|-)/u.exec(head.slice(at))?.[0];
    if (mark !== undefined) at += mark.length;
  }
  const dash = dashLength(head.slice(at));
  return { end: at + dash, ...(source && { source }), dash: dash > 0, stop };
}
