import { addDays, daysBetween } from '../model/edtf.ts';
import { path } from './addresses.ts';
import { counted, dayWords, monthName, periodWords } from './wording.ts';

/** What happened on one day: above the line and below it. */
export interface Tally {
  up: number;
  down: number;
  /** Everything above the line was worked out and is not printed in the text: drawn hollow. */
  approx?: boolean;
}

/** One column of a strip. */
export interface Cell {
  kind: 'cell';
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  key: string;
  /** Address of its page, where something is held. */
  path?: string;
  tally: Tally;
  /** Heights in units, 0 to 12. */
  up: number;
  down: number;
  /** "17", and beside the first of a month "Sep". */
  text: string;
  beside?: string;
  /** The whole column as a sentence. */
  label: string;
}

/** Three or more columns with nothing in them, as one. */
export interface Gap {
  kind: 'gap';
  span: number;
  /** "8 days". */
  text: string;
}

export interface Strip {
  unit: 'day' | 'month' | 'year';
  cells: (Cell | Gap)[];
  /** Units that the tallest column takes above and below. */
  up: number;
  down: number;
}

/** Columns that a strip can hold; a longer period is drawn by months, then by years. */
const MOST = 62;
const TALLEST = 12;
const FOLD = 3;

/** Keys of every day, month or year from `first` to `last`. */
function keysBetween(first: string, last: string): { unit: Strip['unit']; keys: string[] } {
  const days = daysBetween(first, last) + 1;
  if (days <= MOST) return { unit: 'day', keys: Array.from({ length: days }, (_, index) => addDays(first, index)) };
  const month = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const months = month(last) - month(first) + 1;
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  if (months <= MOST) {
    const keys = Array.from({ length: months }, (_, index) => {
      const at = month(first) + index;
      return `${pad(Math.floor(at / 12), 4)}-${pad((at % 12) + 1, 2)}`;
    });
    return { unit: 'month', keys };
  }
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const begin = Math.max(from, to - MOST + 1);
  return { unit: 'year', keys: Array.from({ length: to - begin + 1 }, (_, index) => pad(begin + index, 4)) };
}

/** Sums the tallies of a day map by columns. */
function tallyBy(tallies: ReadonlyMap<string, Tally>, keyLength: number): Map<string, Tally> {
  const sums = new Map<string, Tally>();
  for (const [day, { up, down, approx = false }] of tallies) {
    const key = day.slice(0, keyLength);
    const sum = sums.get(key) ?? { up: 0, down: 0, approx: false };
    sums.set(key, {
      up: sum.up + up,
      down: sum.down + down,
      approx: up === 0 ? sum.approx === true : approx && (sum.up === 0 || sum.approx === true),
    });
  }
  return sums;
}

function cellText(key: string, unit: Strip['unit'], previous: string): { text: string; beside?: string } {
  if (unit === 'year') return { text: key };
  const month = monthName(Number(key.slice(5, 7))).slice(0, 3);
  if (unit === 'month')
    return { text: month, ...(key.slice(0, 4) !== previous.slice(0, 4) && { beside: key.slice(0, 4) }) };
  return { text: String(Number(key.slice(8))), ...(key.slice(0, 7) !== previous.slice(0, 7) && { beside: month }) };
}

/** Units for a count: the count itself while the tallest fits, else to scale; never nothing for something. */
const height = (count: number, most: number): number =>
  most <= TALLEST ? count : count === 0 ? 0 : Math.max(1, Math.round((count / most) * TALLEST));

/**
 * Lays out a strip: one column a day from `first` to `last`, by months or years where days are too many.
 * Days without anything are no link; three or more in a row are one gap, true to scale.
 * @param words What is counted above and below: `['published', 'spoken of']`.
 */
export function layOutStrip(
  tallies: ReadonlyMap<string, Tally>,
  first: string,
  last: string,
  words: readonly [string, string],
): Strip {
  const { unit, keys } = keysBetween(first, last);
  const sums = unit === 'day' ? tallies : tallyBy(tallies, keys[0]?.length ?? 10);
  const shown = keys.map((key) => sums.get(key) ?? { up: 0, down: 0 });
  const [mostUp, mostDown] = [Math.max(0, ...shown.map(({ up }) => up)), Math.max(0, ...shown.map(({ down }) => down))];
  const cells: (Cell | Gap)[] = [];
  let previous = '';
  for (let index = 0; index < keys.length; index += 1) {
    let empty = 0;
    while (index + empty < keys.length && isEmpty(shown[index + empty])) empty += 1;
    if (empty >= FOLD) {
      cells.push({ kind: 'gap', span: empty, text: counted(empty, unit, `${unit}s`) });
      index += empty - 1;
      continue;
    }
    const [key = '', tally = { up: 0, down: 0 }] = [keys[index], shown[index]];
    const name = unit === 'day' ? dayWords(key, { weekday: true }) : periodWords(key);
    const label = `${name}: ${words[0]} ${String(tally.up)}, ${words[1]} ${String(tally.down)}`;
    const { text, beside } = cellText(key, unit, previous);
    previous = key;
    const heights = { up: height(tally.up, mostUp), down: height(tally.down, mostDown) };
    const link = isEmpty(tally) ? {} : { path: path.date(key) };
    cells.push({ kind: 'cell', key, tally, ...heights, text, label, ...link, ...(beside !== undefined && { beside }) });
  }
  return {
    unit,
    cells: uncrowded(cells, keys.length, unit),
    up: height(mostUp, mostUp),
    down: height(mostDown, mostDown),
  };
}

/** Columns up to which a month fits beside a day, and a year beside a month. */
const ROOMY = { day: 31, month: 14, year: Infinity };

/** Where narrow columns would set it over the next one, takes a month's name away, and sets a year in place of its first month. */
function uncrowded(cells: readonly (Cell | Gap)[], columns: number, unit: Strip['unit']): (Cell | Gap)[] {
  return cells.map((cell, index) => {
    if (cell.kind === 'gap' || columns <= ROOMY[unit] || cells[index + 1]?.kind === 'gap') return cell;
    const { beside, ...rest } = cell;
    return unit === 'month' && beside !== undefined ? { ...rest, text: beside } : rest;
  });
}

const isEmpty = (tally: Tally | undefined): boolean => !tally || (tally.up === 0 && tally.down === 0);
