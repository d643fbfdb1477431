import { isDay, parseEdtf, type Edtf } from '../model/edtf.ts';
import { tagDates } from '../annotate/dates/index.ts';
import { layOutBlocks } from '../model/story.ts';

/**
 * Reads a date field of the original in any usual form: EDTF, an ISO date with a time, "20 September 2016", "Sept. 20, 2016".
 * The day stays as printed. `undefined` when it is no date or could be two ("03/04/2016").
 */
export function readGiven(text: string): Edtf | undefined {
  const trimmed = text.trim();
  const day = /^(\d{4}-\d\d-\d\d)(?:[T\s].*)?$/.exec(trimmed)?.[1];
  if (day !== undefined) return isDay(day) ? day : undefined;
  const compact = /^(\d{4})(\d\d)(\d\d)(?:\D|$)/.exec(trimmed);
  if (compact) return readGiven(`${compact[1]}-${compact[2]}-${compact[3]}`);
  if (parseEdtf(trimmed)) return trimmed;
  const american = /^(\d{1,2})[/](\d{1,2})[/](\d{4})\b/.exec(trimmed);
  if (american && american[1] === american[2])
    return readGiven(`${american[3]}-${american[1]?.padStart(2, '0')}-${american[2]?.padStart(2, '0')}`);
  const found = tagDates(layOutBlocks([{ kind: 'paragraph', text: trimmed.slice(0, 200) }]), undefined);
  const [first] = found;
  if (!first || found.length > 1 || first.value.startsWith('XXXX') || first.rule === 'event') return undefined;
  return first.value.slice(0, 10);
}

/** A day in an address or a file name: `/2016/09/20/`, `20160920`, `2016-09-20`. */
export function dayInName(name: string): string | undefined {
  const match = /(?<!\d)((?:19|20)\d\d)([-_/.]?)(0[1-9]|1[0-2])\2([0-3]\d)(?!\d)/.exec(name);
  const day = match ? `${match[1]}-${match[3]}-${match[4]}` : '';
  return isDay(day) ? day : undefined;
}
