import { isDay } from '../../../model/edtf.ts';
import type { Found } from '../finder.ts';
import { GAP, oneOf } from '../words.ts';
import { offsetOf, zoneNames } from '../zone.ts';

const CLOCK = `(?:(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?(?<half>[\\s\\u00a0]?(?:a\\.m\\.|p\\.m\\.|am\\b|pm\\b))?|(?<short>(?:[01]\\d|2[0-3])[0-5]\\d)(?=${GAP}(?:GMT|UTC|hours|local))|(?<word>noon|midnight))`;
const ZONE = `(?:,?[\\s\\u00a0]{0,6}(?:hours${GAP})?(?:\\(?(?<zone>${oneOf(zoneNames)})\\b\\)?|(?<local>local${GAP}time)))?`;
const BEFORE = new RegExp(`(?<![\\w.:$-])${CLOCK}${ZONE},?${GAP}(?:on${GAP}|of${GAP})?(?:the${GAP})?$`, 'i');
const BEHIND = new RegExp(`^,?${GAP}(?:at${GAP})?(?:(?:about|around)${GAP})?${CLOCK}${ZONE}(?![\\w:-])`, 'i');

/** Clock time as `19:00:00`; `undefined` for a bare number without sign of being one. */
function clockOf(groups: Record<string, string | undefined>): string | undefined {
  if (groups['word'] !== undefined) return groups['word'].toLowerCase() === 'noon' ? '12:00:00' : undefined;
  if (groups['short'] !== undefined) return `${groups['short'].slice(0, 2)}:${groups['short'].slice(2)}:00`;
  if (groups['minute'] === undefined && groups['half'] === undefined) return undefined;
  let hour = Number(groups['hour']);
  const half = groups['half']?.trim().toLowerCase()[0];
  if (half !== undefined && (hour > 12 || hour === 0)) return undefined;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  return `${String(hour).padStart(2, '0')}:${groups['minute'] ?? '00'}:00`;
}

function instant(day: string, groups: Record<string, string | undefined>): string | undefined {
  const clock = clockOf(groups);
  if (clock === undefined) return undefined;
  const zone = groups['zone'];
  const offset = zone === undefined ? '' : offsetOf(zone, day);
  return offset === undefined ? undefined : `${day}T${clock}${offset}`;
}

/**
 * Joins a clock time to the day beside it: "19:00 Moscow time on September 12", "September 12 at 7 p.m.".
 * The time stays as printed; it is never moved to another zone. Without a zone it has no offset.
 */
export function joinTime(found: readonly Found[], body: string): Found[] {
  // A time between two days belongs to one of them.
  let edge = 0;
  return found.map((one, index) => {
    const joined = joinOne(one, edge, found[index + 1]?.start ?? Infinity, body);
    edge = joined.end;
    return joined;
  });
}

/** Joins one day with a time that stands between the two offsets. */
function joinOne(one: Found, from: number, to: number, body: string): Found {
  if (!isDay(one.value)) return one;
  const floor = Math.max(from, one.start - 64);
  const before = BEFORE.exec(body.slice(floor, one.start));
  const first = before ? instant(one.value, before.groups ?? {}) : undefined;
  if (before && first !== undefined) {
    // "(0900 GMT) on Thursday" keeps both its brackets.
    const opens =
      before[0].includes(')') && !before[0].includes('(') && body[one.start - before[0].length - 1] === '(' ? 1 : 0;
    const start = one.start - before[0].length - opens;
    return { ...one, value: first, rule: 'time', start, text: body.slice(start, one.end) };
  }
  const behind = BEHIND.exec(body.slice(one.end, Math.min(one.end + 64, to)));
  const second = behind ? instant(one.value, behind.groups ?? {}) : undefined;
  if (!behind || second === undefined) return one;
  const end = one.end + behind[0].length;
  return { ...one, value: second, rule: 'time', end, text: body.slice(one.start, end) };
}
