import type { Span } from '../../model/annotation.ts';
import type { PartialDay } from '../../model/story.ts';
import type { DayMatch } from './day.ts';
import type { Tail } from './tail.ts';

/** A dateline found at the beginning of a text; offsets count in that text. */
export interface DatelineMatch {
  /** End of the dateline, its closing dash or stop included. */
  end: number;
  place?: Span;
  day?: Span & { value: PartialDay };
  /** Source as printed: "TASS". */
  source?: string;
  /** The form that matched, e.g. `place-day`. */
  form: string;
}

/** Reads one form of dateline at the beginning of `head`; `whole` when `head` is the whole paragraph. */
export type DatelineForm = (head: string, whole: boolean) => DatelineMatch | undefined;

/** A match of its parts. */
export function matchOf(form: string, tail: Pick<Tail, 'end' | 'source'>, place?: Span, day?: DayMatch): DatelineMatch {
  return {
    end: tail.end,
    form,
    ...(place && { place }),
    ...(day && { day: { ...day.day, value: day.value } }),
    ...(tail.source && { source: tail.source.printed }),
  };
}
