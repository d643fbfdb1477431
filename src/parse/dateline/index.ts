import type { PartialDay } from '../../model/story.ts';
import type { Span } from '../../model/annotation.ts';
import { FORMS } from './forms.ts';

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

/** Datelines are short; nothing behind this many characters is looked at. */
const HEAD = 160;

/**
 * Reads the dateline that a paragraph begins with; `undefined` when it begins with none.
 * Prefers refusing to guessing: a sentence such as "On September 20, …" is no dateline.
 */
export function readDateline(text: string): DatelineMatch | undefined {
  const head = text.slice(0, HEAD);
  for (const form of FORMS) {
    const match = form(head, head.length === text.length);
    if (match) return match.form === 'day' ? withPlaceBehind(text, match) : match;
  }
  return undefined;
}

/** "23 July 2016 BEIRUT An intensifying …": a date line and a dateline run together. */
function withPlaceBehind(text: string, match: DatelineMatch): DatelineMatch {
  const start = match.end + (/^\s*/u.exec(text.slice(match.end))?.[0].length ?? 0);
  const behind = start < text.length ? readDateline(text.slice(start)) : undefined;
  if (!behind?.place || behind.day) return match;
  const place = { start: behind.place.start + start, end: behind.place.end + start };
  return { ...match, ...(behind.source !== undefined && { source: behind.source }), place, end: behind.end + start, form: 'day-place' };
}

/** Whether a line begins with a dateline that no title would begin with: one with a day or a source. */
export function opensWithDateline(text: string): boolean {
  const match = readDateline(text);
  return match !== undefined && match.end < text.length && (match.source !== undefined || match.form === 'place-day');
}
