import type { Span } from '../model/annotation.ts';

const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/u;

/**
 * The ranges of the source that a Markdown node's value stands for. Left out are backslashes of escapes,
 * fences, and the `>` and spaces that containers put before each line. Character references stay as written:
 * what they stand for is not in the original.
 */
export function keptRanges(content: string, node: Span, value: string): Span[] {
  const raw = content.slice(node.start, node.end);
  if (raw === value) return [node];
  const inner = raw.indexOf(value);
  if (inner >= 0 && value !== '' && !raw.slice(0, inner).includes('&'))
    return [{ start: node.start + inner, end: node.start + inner + value.length }];
  return align(raw, value).map(({ start, end }) => ({ start: node.start + start, end: node.start + end }));
}

function align(raw: string, value: string): Span[] {
  const ranges: Span[] = [];
  const keep = (start: number, end: number): void => {
    const last = ranges.at(-1);
    if (last?.end === start) last.end = end;
    else ranges.push({ start, end });
  };
  let at = 0;
  let read = 0;
  while (at < raw.length && read < value.length) {
    const reference = raw[at] === '&' ? REFERENCE.exec(raw.slice(at, at + 40))?.[0] : undefined;
    if (reference !== undefined && !value.startsWith(reference, read)) {
      keep(at, at + reference.length);
      at += reference.length;
      read += raw[at] === value[read + 1] || at >= raw.length ? 1 : 2;
    } else if (raw[at] === value[read]) {
      keep(at, at + 1);
      at++;
      read++;
    } else {
      at++;
    }
  }
  return ranges;
}
