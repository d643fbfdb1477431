import type { PageOf } from './paging.ts';

/** How names are filed in a list from A to Z: in which order, under which letter, on which page. */

/** English order, whatever the machine is set to: "Aaron" before "ABB", "Łódź" among the L. */
const ORDER = new Intl.Collator('en');
const LETTER = new Intl.Collator('en', { sensitivity: 'base' });
const LATIN = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

interface Filed {
  name: string;
  id: string;
}

/** What a name is filed by: quotation marks and dashes before it do not count. */
const key = (name: string): string => name.replace(/^[^\p{L}\p{N}]+/u, '') || name;

/** Order of names from A to Z; of equal names, that of their ids. */
export const byName = (a: Filed, b: Filed): number =>
  ORDER.compare(key(a.name), key(b.name)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Letter that a name stands under: "L" for "Łódź", "0–9" for a number, a letter of another script for itself. */
export function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0];
  if (first === undefined) return '#';
  if (/\p{N}/u.test(first)) return '0–9';
  return LATIN.find((letter) => LETTER.compare(letter, first) === 0) ?? first.toUpperCase();
}

/** Id of a letter's section, on each page on which it stands. */
export const letterId = (letter: string): string =>
  `letter-${/^\p{L}/u.test(letter) ? letter : letter === '#' ? 'none' : 'number'}`;

/** Names of one page by letter, in their order. */
export const byLetter = <T extends Filed>(items: readonly T[]): [letter: string, items: T[]][] => [
  ...Map.groupBy(items, ({ name }) => letterOf(name)),
];

/** Letters of a paged list, each with the page on which it begins. */
export function lettersOf(pages: readonly PageOf<Filed>[]): { letter: string; page: number }[] {
  const begins = new Map<string, number>();
  for (const { items, number } of pages)
    for (const { name } of items) if (!begins.has(letterOf(name))) begins.set(letterOf(name), number);
  return [...begins].map(([letter, page]) => ({ letter, page }));
}

/** What a page of such a list holds: "A–C", or "M" where all of it stands under one letter. */
export function letterRange({ items }: PageOf<Filed>): string {
  const [first, last] = [items[0], items.at(-1)].map((item) => (item ? letterOf(item.name) : ''));
  return first === last ? (first ?? '') : `${first ?? ''}–${last ?? ''}`;
}
