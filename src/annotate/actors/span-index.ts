import type { Span } from '../../model/annotation.ts';

const WIDTH = 256;

/** Spans by where they stand, so that a long text costs no more per name than a short one. */
export class SpanIndex<T extends Span> {
  readonly #cells = new Map<number, T[]>();

  constructor(spans: readonly T[]) {
    for (const span of spans) this.add(span);
  }

  add(span: T): void {
    for (let cell = Math.floor(span.start / WIDTH); cell <= Math.floor(span.end / WIDTH); cell++) {
      const list = this.#cells.get(cell);
      if (list) list.push(span);
      else this.#cells.set(cell, [span]);
    }
  }

  /** Every span near a stretch: all that overlap it, each once. */
  near({ start, end }: Span): readonly T[] {
    const first = Math.floor(start / WIDTH);
    const last = Math.floor(end / WIDTH);
    if (first === last) return this.#cells.get(first) ?? [];
    const found = new Set<T>();
    for (let cell = first; cell <= last; cell++) for (const span of this.#cells.get(cell) ?? []) found.add(span);
    return [...found];
  }
}
