import { clockLength, findDays } from './day.ts';
import { type DatelineMatch, matchOf } from './match.ts';
import { gradePlace } from './place.ts';
import { leadingAgency } from './source.ts';

/** Words before the clock of a stamp: "The Daily Times and AP 7:49 p.m. MST May 3, 2016"; a sentence has others in small letters. */
const SIGNED = /^(?:(?:\p{Lu}[\p{L}\p{N}.&’'-]*|and|of|the|by),?\s?){1,9}$/u;
const ZONED = /\p{Lu}{2,5}\)?$/u;

/** "AFP Monday 24 Oct 2016 Sixteen …", "Moscow AFP Saturday 7 Oct 2017", "WFAA 5:58 AM. CDT April 22, 2016" as a line of its own. */
export function sourceDay(head: string, whole: boolean): DatelineMatch | undefined {
  const day = findDays(head)[0];
  if (day?.value.year === undefined || day.start === 0) return undefined;
  const before = head.slice(0, day.start).trimEnd();
  const follows = head.slice(day.end);
  if (follows.trim() !== '' && !/^\s+[\p{Lu}\p{N}"“(]/u.test(follows)) return undefined;
  return agencyStamp(before, day) ?? (whole && follows.trim() === '' ? clockStamp(before, day) : undefined);
}

type Day = ReturnType<typeof findDays>[number];

/** Agency and weekday before the day, perhaps a place before them. */
function agencyStamp(before: string, day: Day): DatelineMatch | undefined {
  const words = before.replace(/[,|]$/u, '').split(/\s+/u);
  for (const count of [0, 1, 2]) {
    const lead = words.slice(0, count).join(' ');
    const rest = words.slice(count).join(' ');
    const agency = leadingAgency(rest);
    if (agency === undefined || agency !== rest) continue;
    if (count > 0 && gradePlace(lead) !== 'known') return undefined;
    const place = count > 0 && before.startsWith(lead) ? { start: 0, end: lead.length } : undefined;
    // Without its weekday the day may belong to the sentence: "Reuters September 2016 survey".
    if (day.day.start === day.start) return undefined;
    const source = { length: agency.length, printed: agency, known: true };
    return matchOf('source-day', { end: day.end, source }, place, day);
  }
  return undefined;
}

/** A clock time with its zone before the day, a signature before the clock. */
function clockStamp(before: string, day: Day): DatelineMatch | undefined {
  const at = before.search(/\d{1,2}[:.]\d{2}/u);
  if (at < 0 || clockLength(before.slice(at)) !== before.length - at || !ZONED.test(before)) return undefined;
  const signed = before.slice(0, at).trimEnd();
  if (signed !== '' && !SIGNED.test(signed)) return undefined;
  const agency = leadingAgency(signed) ?? '';
  const source = agency !== '' && agency === signed && { length: agency.length, printed: agency, known: true };
  return matchOf('source-day', { end: day.end, ...(source && { source }) }, undefined, day);
}
