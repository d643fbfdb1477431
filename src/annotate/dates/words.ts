import holidays from '../../data/dates/holidays.json' with { type: 'json' };
import months from '../../data/dates/months.json' with { type: 'json' };
import numbers from '../../data/dates/numbers.json' with { type: 'json' };
import units from '../../data/dates/units.json' with { type: 'json' };
import weekdays from '../../data/dates/weekdays.json' with { type: 'json' };

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Alternation of the words, longest first, spaces as any white space. */
export const oneOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => escape(word).replaceAll(' ', GAP).replaceAll("'", "[’']"))
    .join('|');

/** White space between two words; bounded, so that no pattern can run away. */
export const GAP = '[\\s\\u00a0]{1,6}';

const bothCases = (word: string): string[] => [word, word.toUpperCase()];

const monthByName = new Map<string, number>();
for (const { month, names } of months.entries) for (const name of names) monthByName.set(name.toLowerCase(), month);
const weekdayByName = new Map<string, number>();
for (const { weekday, name, short } of weekdays.entries)
  for (const form of [name, ...short]) weekdayByName.set(form.toLowerCase(), weekday);
const numberByWord = new Map<string, number>(Object.entries(numbers.entries));

/** A month's name or abbreviation, capitalized: "September", "Sept.", "SEPTEMBER"; a stop belongs to an abbreviation only. */
export const MONTH = `(?:(?:${oneOf(months.entries.flatMap(({ names }) => names.slice(0, 1).flatMap(bothCases)))})(?![a-zA-Z])|(?:${oneOf(months.entries.flatMap(({ names }) => names.slice(1).flatMap(bothCases)))})(?![a-z])\\.?)`;
/** A weekday's full name. */
export const WEEKDAY = `(?:${oneOf(weekdays.entries.flatMap(({ name }) => bothCases(name)))})(?![a-zA-Z])`;
/** A weekday's name or abbreviation; abbreviations are words of their own and count only beside a day. */
export const WEEKDAY_OR_SHORT = `(?:${oneOf(weekdays.entries.flatMap(({ name, short }) => [name, ...short].flatMap(bothCases)))})(?![a-z])\\.?`;
/** Day of a month: "9", "09", "9th". */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%])';
/** A year of four digits. */
export const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\d%])';
/** What may stand between two ends of a range. */
export const DASH = '[\\s\\u00a0]?[-–—][\\s\\u00a0]?';
/** A count in digits or words: "3", "two", "a". */
export const COUNT = `(?:\\d{1,3}|(?:${oneOf(['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'])})[-\\s](?:${oneOf(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'])})|${oneOf(numberByWord.keys())})`;
export const SEASON = oneOf(Object.keys(units.seasons));
export const ORDINAL = oneOf(Object.keys(units.ordinals));
export const HOLIDAY = oneOf(Object.keys(holidays.entries));
export const EVENT = oneOf(Object.keys(holidays.events));

/** 1 to 12. */
export const monthOf = (word: string): number | undefined => monthByName.get(word.replace(/\.$/, '').toLowerCase());
/** 0 for Sunday to 6. */
export const weekdayOf = (word: string): number | undefined => weekdayByName.get(word.replace(/\.$/, '').toLowerCase());
export const dayOf = (word: string): number => Number.parseInt(word, 10);

/** A count in digits or words; `undefined` when it is none. */
export function countOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const parts = word.toLowerCase().split(/[-\s\u00a0]+/);
  const values = parts.map((part) => numberByWord.get(part));
  return values.reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0);
}

/** First words, lower case, under which a finder is tried. */
export const monthStarts = [...monthByName.keys()];
export const weekdayStarts = [...weekdayByName.keys()];
export const countStarts = [...numberByWord.keys(), '#'];

/** A pattern that matches only where it is tried; case counts where the words say so. */
export const sticky = (source: string, flags = ''): RegExp => new RegExp(source, `y${flags}`);
