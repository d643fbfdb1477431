/**
 * Dates in the Extended Date/Time Format (EDTF, ISO 8601-2:2019), as far as news needs them:
 * `2016-09-20`, `2016-09`, `2016`, `201X`, `2016-21` (season), `2016-09-12/2016-09-19`, `2016-09-12T19:00:00+03:00`,
 * `XXXX-09-20` (year open), each with `?` (inferred) or `~` (approximate) behind it, and intervals open at one end (`2016-09-12/..`).
 */
export type Edtf = string;

export type EdtfPrecision = 'instant' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'interval';

/** An EDTF value taken apart. */
export interface EdtfValue {
  precision: EdtfPrecision;
  /** First day, `YYYY-MM-DD`; absent when the year is open or the interval begins openly. */
  first?: string;
  /** Last day, `YYYY-MM-DD`; absent when the year is open or the interval ends openly. */
  last?: string;
  /** `?` stood behind it: inferred. */
  uncertain: boolean;
  /** `~` stood behind it: approximate. */
  approximate: boolean;
  /** The year is not known (`XXXX-09-20`). */
  yearOpen: boolean;
}

const SEASON_MONTHS: Record<string, [first: string, last: string]> = {
  '21': ['03', '05'],
  '22': ['06', '08'],
  '23': ['09', '11'],
  '24': ['12', '02'],
  '33': ['01', '03'],
  '34': ['04', '06'],
  '35': ['07', '09'],
  '36': ['10', '12'],
};

/** Days of a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** `YYYY-MM-DD` of a year, month (from 1) and day. */
export function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Whether `YYYY-MM-DD` is a day of the calendar. */
export function isDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day `count` days after `day` (`YYYY-MM-DD`); before it when negative. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

type Simple = Pick<EdtfValue, 'precision' | 'first' | 'last' | 'yearOpen'>;

function parseSimple(text: string): Simple | undefined {
  let match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(text);
  if (match?.[1])
    return isDay(match[1]) ? { precision: 'instant', first: match[1], last: match[1], yearOpen: false } : undefined;
  if (isDay(text)) return { precision: 'day', first: text, last: text, yearOpen: false };
  match = /^XXXX-(\d{2})(?:-(\d{2}))?(?:T.*)?$/.exec(text);
  if (match?.[1]) {
    const month = Number(match[1]);
    const day = match[2] === undefined ? undefined : Number(match[2]);
    if (month < 1 || month > 12 || (day !== undefined && (day < 1 || day > daysInMonth(2000, month)))) return undefined;
    return { precision: day === undefined ? 'month' : 'day', yearOpen: true };
  }
  match = /^(\d{4})-(\d{2})$/.exec(text);
  if (match?.[1] && match[2]) {
    const year = Number(match[1]);
    const season = SEASON_MONTHS[match[2]];
    if (season) {
      const lastYear = season[1] < season[0] ? year + 1 : year;
      const last = `${pad(lastYear, 4)}-${season[1]}-${pad(daysInMonth(lastYear, Number(season[1])))}`;
      return { precision: 'season', first: `${match[1]}-${season[0]}-01`, last, yearOpen: false };
    }
    const month = Number(match[2]);
    if (month < 1 || month > 12) return undefined;
    return {
      precision: 'month',
      first: `${text}-01`,
      last: `${text}-${pad(daysInMonth(year, month))}`,
      yearOpen: false,
    };
  }
  if (/^\d{4}$/.test(text))
    return { precision: 'year', first: `${text}-01-01`, last: `${text}-12-31`, yearOpen: false };
  if (/^\d{3}X$/.test(text)) {
    const decade = text.slice(0, 3);
    return { precision: 'decade', first: `${decade}0-01-01`, last: `${decade}9-12-31`, yearOpen: false };
  }
  return undefined;
}

/** Takes an EDTF value apart; `undefined` when it is none that Dateline writes. */
export function parseEdtf(value: Edtf): EdtfValue | undefined {
  const match = /^(.*?)([?~%]?)$/.exec(value);
  const text = match?.[1] ?? '';
  const mark = match?.[2] ?? '';
  const flags = { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' };
  const slash = text.indexOf('/');
  if (slash < 0) {
    const simple = parseSimple(text);
    return simple && { ...simple, ...flags };
  }
  const [from, to] = [text.slice(0, slash).replace(/[?~%]$/, ''), text.slice(slash + 1)];
  const open = (side: string): boolean => side === '' || side === '..';
  if (open(from) && open(to)) return undefined;
  const first = open(from) ? undefined : parseSimple(from);
  const last = open(to) ? undefined : parseSimple(to);
  if ((!open(from) && !first) || (!open(to) && !last)) return undefined;
  if (first?.first && last?.last && first.first > last.last) return undefined;
  return {
    precision: 'interval',
    ...(first?.first !== undefined && { first: first.first }),
    ...(last?.last !== undefined && { last: last.last }),
    yearOpen: (first?.yearOpen ?? false) || (last?.yearOpen ?? false),
    ...flags,
  };
}
