import { dayInWords } from '../day-words.ts';

/** Whether a day lies in a term whose ends may be known only to the month or year; a half-known end is read generously. */
export function inTerm(day: string, from: string | undefined, to: string | undefined): boolean {
  return (
    (from === undefined || day.slice(0, from.length) >= from) && (to === undefined || day.slice(0, to.length) <= to)
  );
}

/** "from 1 February 2013 to 20 January 2017"; an end that is not known is left out. */
export function termInWords(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `until ${dayInWords(to ?? '')}`;
  return to === undefined ? `since ${dayInWords(from)}` : `from ${dayInWords(from)} to ${dayInWords(to)}`;
}
