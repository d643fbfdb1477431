import { dashLength } from './marks.ts';
import type { DatelineMatch } from './match.ts';
import { placeDay } from './place-day.ts';
import { readSource } from './source.ts';

/** "(Reuters) -" alone, or "(ANSA) - Rome, September 20 -". */
export function sourceFirst(head: string): DatelineMatch | undefined {
  if (!/^[(/]/u.test(head)) return undefined;
  const source = readSource(head);
  if (!source?.known) return undefined;
  const stop = head.startsWith('.', source.length) ? 1 : 0;
  const end = source.length + stop + dashLength(head.slice(source.length + stop));
  if (end === source.length) return undefined;
  const space = /^\s*/u.exec(head.slice(end))?.[0].length ?? 0;
  const rest = placeDay(head.slice(end + space));
  if (!rest?.place || !rest.day) return { end, source: source.printed, form: 'source' };
  const shift = end + space;
  return {
    ...rest,
    end: rest.end + shift,
    place: { start: rest.place.start + shift, end: rest.place.end + shift },
    day: { ...rest.day, start: rest.day.start + shift, end: rest.day.end + shift },
    source: source.printed,
  };
}
