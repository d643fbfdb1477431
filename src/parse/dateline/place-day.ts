import { clockLength, findDays } from './day.ts';
import { beginsSentence } from './marks.ts';
import { type DatelineMatch, matchOf } from './match.ts';
import { placeBefore } from './place-before.ts';
import { gradePlace } from './place.ts';
import { readTail } from './tail.ts';

/** The day of the Islamic calendar that Gulf agencies print first: ", Muharram 12, 1438". */
const HIJRI_DAY = /,\s+\p{Lu}[\p{L}'’ -]{2,20}\s\d{1,2},?\s14\d{2}(?:\s?A?H)?$/u;

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
  if (
    !proven &&
    !tail.stop &&
    !(grade === 'known' && rest.trim() === '' && head.slice(place.length, day.start).includes(','))
  )
    return undefined;
  if (proven && grade === 'named' && !tail.source?.known && !beginsSentence(rest)) return undefined;
  return matchOf('place-day', tail, { start: lead, end: place.length }, day);
}
