import holidays from '../../../data/dates/holidays.json' with { type: 'json' };
import type { Finder } from '../finder.ts';
import { EVENT, GAP, HOLIDAY, YEAR, sticky } from '../words.ts';
import { readMonthDay } from './month-day.ts';

const DAYS = new Map(Object.entries(holidays.entries).map(([name, day]) => [name.toLowerCase(), day]));
const EVENTS: Record<string, string> = holidays.events;

/** "Christmas Day", "New Year's Eve 2015". */
export const holiday: Finder = {
  starts: [...new Set([...DAYS.keys()].map((name) => /^[a-z]+/.exec(name)?.[0] ?? ''))],
  pattern: sticky(`(?<which>[Ll]ast${GAP})?(?<name>${HOLIDAY})(?![a-zA-Z])(?:,?${GAP}(?<year>${YEAR}))?`),
  read(match, scene) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const monthDay = DAYS.get(
      (groups['name'] ?? '')
        .toLowerCase()
        .replaceAll(/[\s\u00a0]+/g, ' ')
        .replace('’', "'"),
    );
    if (monthDay === undefined) return undefined;
    const [month, day] = [Number(monthDay.slice(0, 2)), Number(monthDay.slice(3))];
    const year = groups['year'] === undefined ? undefined : Number(groups['year']);
    const reading = readMonthDay(
      month,
      day,
      year,
      scene.anchor,
      scene.tense(match.index, match.index + match[0].length),
    );
    return reading && { ...reading, rule: 'holiday' };
  },
};

/** "9/11": a day known by its number. */
export const event: Finder = {
  starts: ['#'],
  pattern: sticky(`(?:${EVENT})(?![\\d/.-]*\\d)`),
  read(match, { text, wordBefore }) {
    const before = text.slice(Math.max(0, match.index - 1), match.index);
    if (/[\d/.-]/.test(before) || wordBefore(match.index) === 'about') return undefined;
    const value = EVENTS[match[0]];
    return value === undefined ? undefined : { value, rule: 'event', reach: 'absolute' };
  },
};
