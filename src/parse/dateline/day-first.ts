import calendar from '../../data/parse/calendar.json' with { type: 'json' };
import { clockLength, findDays } from './day.ts';
import { dashLength } from './marks.ts';
import { type DatelineMatch, matchOf } from './match.ts';
import { gradePlace } from './place.ts';
import { leadingAgency, readSource } from './source.ts';
import { readTail } from './tail.ts';

const LABELS = [...calendar.entries.published].sort((a, b) => b.length - a.length).join('|');
const trimEnd = (text: string): string => text.replace(/[\s,.]+$/u, '');

const LABEL = new RegExp(`^(?:(?:${LABELS})[:\\s]\\s*)?`, 'iu');
/** "(updated 15:00 07.10.2017)" behind the day; or the bracket that a page left behind. */
const UPDATE = new RegExp(`^(?:\\s*\\((?:${LABELS})[^()]{0,30}\\)|\\))`, 'iu');

/** "Sept 20 (Reuters) -", "10 Sept. 2016, Geneva, SANA/R.J/Mazen", "Wed 05 Apr 2017", "Posted on April 19 2017", "September 20, 13:05" alone. */
export function dayFirst(head: string, whole: boolean): DatelineMatch | undefined {
  const label = LABEL.exec(head)?.[0].length ?? 0;
  const clockFirst = label > 0 ? clockLength(head.slice(label)) : 0;
  const lead = label + clockFirst + (/^[,\s]*/u.exec(head.slice(label + clockFirst))?.[0].length ?? 0);
  const day = findDays(head)[0];
  if (day?.start !== lead) return undefined;
  let end = day.end + clockLength(head.slice(day.end));
  const tail = readTail(head, end);
  if (label === 0 && tail.source?.known && tail.dash) return matchOf('day-source', tail, undefined, day);
  const sourced = /^[\s,–—-]+(?<place>[^,\n]{2,40}?),\s*(?=\p{Lu})/u.exec(head.slice(end));
  const place = sourced?.groups?.['place'];
  if (sourced && place !== undefined && gradePlace(place)) {
    const from = end + sourced[0].length;
    const source = leadingAgency(head.slice(from)) === undefined ? undefined : readSource(head.slice(from));
    if (source) {
      const start = end + sourced[0].indexOf(place);
      end = from + source.length + dashLength(head.slice(from + source.length));
      return matchOf('day-place', { end, source }, { start, end: start + place.length }, day);
    }
  }
  const rest = head.slice(end + (UPDATE.exec(head.slice(end))?.[0].length ?? 0));
  if (whole && trimEnd(rest) === '') return matchOf('day', { end: head.length }, undefined, day);
  const stated = day.value.year !== undefined && (label > 0 || !/^[,.]/u.test(rest));
  const follows = /^(?:\s+[\p{Lu}\p{N}"“(]|\p{Lu})/u.test(rest) || (label > 0 && /^\s/u.test(rest));
  return stated && follows ? matchOf('day', { end }, undefined, day) : undefined;
}
