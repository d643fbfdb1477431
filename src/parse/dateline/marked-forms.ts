import calendar from '../../data/parse/calendar.json' with { type: 'json' };
import type { DatelineMatch } from './index.ts';
import { type DayMatch, clockLength, findDays } from './day.ts';
import { beginsSentence, dashLength, punctuationLength } from './marks.ts';
import { gradePlace } from './place.ts';
import { type SourceMatch, leadingAgency, readSource } from './source.ts';

const trimEnd = (text: string): string => text.replace(/[\s,.]+$/u, '');

/** The place before an anchor (day or source): its stop stays when it closes an abbreviation ("BATON ROUGE, La."). */
function placeBefore(head: string, anchor: number): string {
  const before = head.slice(0, anchor).replace(/[\s,–—-]+$/u, '');
  return /[\s,.]\p{L}{1,5}\.$/u.test(before) || /\p{Lu}\.\p{Lu}\.$/u.test(before) ? before : before.replace(/[\s.]+$/u, '');
}

/** The day of the Islamic calendar that Gulf agencies print first: ", Muharram 12, 1438". */
const HIJRI_DAY = /,\s+\p{Lu}[\p{L}'’ -]{2,20}\s\d{1,2},?\s14\d{2}(?:\s?A?H)?$/u;

interface Tail {
  end: number;
  source?: SourceMatch;
  dash: boolean;
  stop: boolean;
}

/** What may follow the day or the source: punctuation, the source, a dash. */
function readTail(head: string, from: number): Tail {
  let at = from;
  let stop = /^\s*\./u.test(head.slice(at));
  const skipped = punctuationLength(head.slice(at));
  const source = readSource(head.slice(at + skipped));
  if (source) {
    at += skipped + source.length;
    stop = /^\./u.test(head.slice(at));
    if (stop) at++;
    else if (/^,(?=\s*[-–—])/u.test(head.slice(at))) at++;
  } else {
    const mark = /^\s*[.,:](?=\s|$|-)/u.exec(head.slice(at))?.[0];
    if (mark !== undefined) at += mark.length;
  }
  const dash = dashLength(head.slice(at));
  return { end: at + dash, ...(source && { source }), dash: dash > 0, stop };
}

/** "MOSCOW, September 20. /TASS/.", "GENEVA, 29th February 2016 (WAM) –", "NEW YORK, March 3 -". */
export function placeDay(head: string): DatelineMatch | undefined {
  const day = findDays(head)[0];
  if (!day || day.start === 0) return undefined;
  const lead = /^[*\s]+/u.exec(head)?.[0].length ?? 0;
  const place = placeBefore(head, day.start).replace(HIJRI_DAY, '');
  const grade = gradePlace(place.slice(lead));
  if (!grade || lead >= place.length) return undefined;
  const tail = readTail(head, day.end + clockLength(head.slice(day.end)));
  const rest = head.slice(tail.end);
  if (grade !== 'known' && /[–—-]\s*$/u.test(head.slice(0, day.start))) return undefined;
  const proven = tail.source !== undefined || tail.dash;
  if (!proven && grade === 'named') return undefined;
  if (!proven && !beginsSentence(rest)) return undefined;
  // Without a stop only a line of its own, with its comma, is told from a title in capitals.
  if (!proven && !tail.stop && !(grade === 'known' && rest.trim() === '' && head.slice(place.length, day.start).includes(','))) return undefined;
  if (proven && grade === 'named' && !tail.source?.known && !beginsSentence(rest)) return undefined;
  return finish('place-day', tail, { start: lead, end: place.length }, day);
}

/** "Washington (AFP) -", "CAGUAS, Puerto Rico (AP)_", "Damascus, SANA –". */
export function placeSource(head: string): DatelineMatch | undefined {
  for (const anchor of head.matchAll(/[(/]|(?<=,\s{0,2})(?=\p{Lu})/gu)) {
    if (anchor.index === 0) continue;
    const source = readSource(head.slice(anchor.index));
    if (!source) continue;
    const place = placeBefore(head, anchor.index);
    const grade = gradePlace(place);
    if (!grade) continue;
    const tail = readTail(head, anchor.index);
    const bare = !/[(/]/u.test(anchor[0]);
    if (bare && (!source.known || !tail.dash || source.printed.length < 2)) continue;
    if (!source.known && !(tail.dash && grade === 'known')) continue;
    if (grade === 'named' && !(tail.dash && beginsSentence(head.slice(tail.end)))) continue;
    if (!tail.dash && !beginsSentence(head.slice(tail.end))) continue;
    return finish('place-source', tail, { start: 0, end: place.length });
  }
  return undefined;
}

/** "(Reuters) -" alone, or "(ANSA) - Rome, September 20 -". */
export function sourceFirst(head: string): DatelineMatch | undefined {
  if (!/^[(/]/u.test(head)) return undefined;
  const source = readSource(head);
  if (!source?.known) return undefined;
  const stop = /^\./u.test(head.slice(source.length)) ? 1 : 0;
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

const LABEL = new RegExp(`^(?:(?:${[...calendar.entries.published].sort((a, b) => b.length - a.length).join('|')})[:\\s]\\s*)?`, 'iu');

/** "Sept 20 (Reuters) -", "10 Sept. 2016, Geneva, SANA/R.J/Mazen", "Wed 05 Apr 2017", "Posted on April 19 2017", "September 20, 13:05" alone. */
export function dayFirst(head: string, whole: boolean): DatelineMatch | undefined {
  const label = LABEL.exec(head)?.[0].length ?? 0;
  const clockFirst = label > 0 ? clockLength(head.slice(label)) : 0;
  const lead = label + clockFirst + (/^[,\s]*/u.exec(head.slice(label + clockFirst))?.[0].length ?? 0);
  const day = findDays(head)[0];
  if (!day || day.start !== lead) return undefined;
  let end = day.end + clockLength(head.slice(day.end));
  const tail = readTail(head, end);
  if (label === 0 && tail.source?.known && tail.dash) return finish('day-source', tail, undefined, day);
  const sourced = /^[\s,–—-]+(?<place>[^,\n]{2,40}?),\s*(?=\p{Lu})/u.exec(head.slice(end));
  const place = sourced?.groups?.['place'];
  if (sourced && place !== undefined && gradePlace(place)) {
    const from = end + sourced[0].length;
    const source = leadingAgency(head.slice(from)) === undefined ? undefined : readSource(head.slice(from));
    if (source) {
      const start = end + sourced[0].indexOf(place);
      end = from + source.length + dashLength(head.slice(from + source.length));
      return { ...finish('day-place', { end, source, dash: false, stop: false }, { start, end: start + place.length }, day) };
    }
  }
  const rest = head.slice(end);
  if (whole && trimEnd(rest) === '') return finish('day', { end: head.length, dash: false, stop: false }, undefined, day);
  const stated = day.value.year !== undefined && (label > 0 || !/^[,.]/u.test(rest));
  const follows = /^\s+[\p{Lu}\p{N}"“]/u.test(rest) || (label > 0 && /^\s/u.test(rest));
  return stated && follows ? finish('day', { end, dash: false, stop: false }, undefined, day) : undefined;
}

function finish(form: string, tail: Tail, place: { start: number; end: number } | undefined, day?: DayMatch): DatelineMatch {
  return {
    end: tail.end,
    form,
    ...(place && { place }),
    ...(day && { day: { ...day.day, value: day.value } }),
    ...(tail.source && { source: tail.source.printed }),
  };
}
