import { parseEdtf, weekday, type Edtf, type EdtfValue } from '../model/edtf.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const SEASONS: Record<string, string> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'fourth quarter of',
};
const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Name of a month, 1 to 12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);

/** Weekday of `YYYY-MM-DD`: "Tuesday". */
export const weekdayName = (day: string): string => WEEKDAYS[weekday(day)] ?? '';

/** "20 September" of `2016-09-20`; with `year` also its year. */
export function dayWords(day: string, { year = false, weekday: named = false, short = false } = {}): string {
  const month = monthName(Number(day.slice(5, 7)));
  const words = [
    ...(named ? [short ? weekdayName(day).slice(0, 3) : weekdayName(day)] : []),
    String(Number(day.slice(8, 10))),
    short ? month.slice(0, 3) : month,
    ...(year ? [day.slice(0, 4)] : []),
  ];
  return words.join(' ');
}

/** "September 2016" of `2016-09`, "2016" of `2016`, "20 September 2016" of a day. */
export function periodWords(date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? `${monthName(Number(date.slice(5)))} ${date.slice(0, 4)}` : dayWords(date, { year: true });
}

/** "12 to 19 September 2016", "30 August to 2 September 2016". */
export function stretchWords(first: string, last: string): string {
  if (first === last) return dayWords(first, { year: true });
  if (first.slice(0, 7) === last.slice(0, 7))
    return `${String(Number(first.slice(8)))} to ${dayWords(last, { year: true })}`;
  return `${dayWords(first, { year: first.slice(0, 4) !== last.slice(0, 4) })} to ${dayWords(last, { year: true })}`;
}

function simpleWords(value: EdtfValue, edtf: Edtf): string {
  const text = edtf.replace(/[?~%]$/, '');
  const { first, last, precision } = value;
  if (value.yearOpen) {
    const [, month, day] = text.split('-');
    const name = monthName(Number(month));
    return day === undefined ? `${name}, year open` : `${String(Number(day.slice(0, 2)))} ${name}, year open`;
  }
  switch (precision) {
    case 'instant': {
      const [, clock, zone] = /T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
      const where = zone === undefined ? '' : ` (UTC${zone === 'Z' ? '' : zone})`;
      return `${dayWords(first ?? '', { year: true, weekday: true })}, ${clock ?? ''}${where}`;
    }
    case 'day':
      return dayWords(first ?? '', { year: true, weekday: true });
    case 'month':
    case 'year':
      return periodWords(text);
    case 'season':
      return `${SEASONS[text.slice(5)] ?? ''} ${text.slice(0, 4)}`;
    case 'decade':
      return `the ${text.slice(0, 3)}0s`;
    case 'interval':
      if (first === undefined) return `until ${dayWords(last ?? '', { year: true })}`;
      return last === undefined ? `from ${dayWords(first, { year: true })} on` : stretchWords(first, last);
  }
}

/** An EDTF value in words: "Tuesday 20 September 2016", "12 to 19 September 2016, about". */
export function edtfWords(edtf: Edtf): string {
  const value = parseEdtf(edtf);
  if (!value) return edtf;
  return simpleWords(value, edtf) + (value.approximate ? ', about' : '') + (value.uncertain ? ', inferred' : '');
}

/** A small number as a word, a large one in digits with a thin grouping comma: "three", "2,077". */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? count.toLocaleString('en-US');
}

/** "one story", "3 quotations": a count never stands without its noun. */
export function counted(count: number, one: string, many: string, { words = false } = {}): string {
  const number = words ? numberWord(count) : count.toLocaleString('en-US');
  return `${number} ${count === 1 ? one : many}`;
}

/** How long after the day it was told: "told ten days later", "announced two days before". */
export function lagWords(lag: number): string {
  if (lag === 0) return 'told the same day';
  const days = counted(Math.abs(lag), 'day', 'days', { words: true });
  return lag > 0 ? `told ${days} later` : `announced ${days} before`;
}

/** First letter as a capital. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
