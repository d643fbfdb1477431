import zones from '../../data/dates/zones.json' with { type: 'json' };
import { addDays, weekday } from '../../model/edtf.ts';

interface Zone {
  offset: number;
  summer?: string;
  changes?: string;
  until?: string;
}

const byName = new Map<string, Zone>();
for (const { names, ...zone } of zones.entries) for (const name of names) byName.set(name.toLowerCase(), zone);

/** Names of zones, as they stand in copy. */
export const zoneNames = [...byName.keys()];

/** The `nth` Sunday of a month (0 for the last one). */
function sunday(year: number, month: number, nth: number): string {
  const pad = String(month).padStart(2, '0');
  if (nth === 0) {
    const last = addDays(`${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, '0')}-01`, -1);
    return addDays(last, -weekday(last));
  }
  const first = `${year}-${pad}-01`;
  return addDays(first, ((7 - weekday(first)) % 7) + (nth - 1) * 7);
}

/** Whether clocks are an hour ahead on the day, by the European rule (since 1996) or the American one (since 2007). */
function isSummer(day: string, rule: string): boolean {
  const year = Number(day.slice(0, 4));
  return rule === 'eu'
    ? day >= sunday(year, 3, 0) && day < sunday(year, 10, 0)
    : day >= sunday(year, 3, 2) && day < sunday(year, 11, 1);
}

/** Moscow kept +03:00 with European summer time until 2011, +04:00 until 26 October 2014, and +03:00 since. */
function moscowOffset(day: string): number {
  if (day >= '2014-10-26') return 180;
  if (day >= '2011-03-27') return 240;
  return isSummer(day, 'eu') ? 240 : 180;
}

/** Offset of a named zone on a day as `+03:00` or `Z`; `undefined` when it is not known for that day. */
export function offsetOf(name: string, day: string): string | undefined {
  const zone = byName.get(name.toLowerCase().replaceAll(/[\s\u00a0]+/g, ' '));
  if (!zone) return undefined;
  // The rules of summer time are those of the years since 2007 (American) and 1996 (European).
  if (
    (zone.summer === 'us' && day < '2007') ||
    (zone.summer === 'eu' && day < '1996') ||
    (zone.until !== undefined && day >= zone.until)
  )
    return undefined;
  if (zone.until !== undefined && day.slice(5) >= '03-15' && day.slice(5) <= '09-25') return undefined;
  let minutes = zone.offset;
  if (zone.changes === 'moscow') minutes = moscowOffset(day);
  else if (zone.summer !== undefined && isSummer(day, zone.summer)) minutes += 60;
  if (minutes === 0) return 'Z';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
