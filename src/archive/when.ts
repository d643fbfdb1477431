import { daysBetween } from '../model/edtf.ts';
import type { ArchivedArticle } from './entry.ts';
import type { Statement } from './dates.ts';
import { excerptAround } from './marked.ts';
import { isShort } from './addresses.ts';
import { dayWords, edtfWords } from './wording.ts';

/** A row of an article's day axis. */
export interface WhenRow {
  kind: 'published' | 'day' | 'stretch' | 'loose';
  /** "Mon 12"; of a date off the axis its words. */
  label: string;
  /** Value for `<time datetime>`, where it is a day. */
  day?: string;
  /** Row of the grid, from 1, one a day; and how many days a stretch takes. */
  row: number;
  rows: number;
  /** The article's own words about it. */
  says: string[];
  paragraphs: number[];
}

/** How far from publication a day may lie to be drawn to scale. */
const SCALE = 31;
const LONGEST = 90;

function saying({ article, sentence, date }: Statement): string {
  const text = article.body.slice(sentence.start, sentence.end);
  const focus = { start: date.start - sentence.start, end: date.end - sentence.start };
  return excerptAround(text, focus, LONGEST).replace(/\s+/gu, ' ');
}

function grouped(statements: readonly Statement[]): Statement[][] {
  return [...Map.groupBy(statements, ({ value, date }) => `${value.first ?? date.value} ${value.last ?? ''}`).values()];
}

/** One row a day, so that distance is delay: when it was published and the days that its text speaks of. */
export function layOutWhen(
  article: ArchivedArticle,
  statements: readonly Statement[],
): { axis: WhenRow[]; loose: WhenRow[] } {
  const published = article.published?.day;
  const groups = grouped(statements);
  const near = (day: string | undefined): boolean =>
    day !== undefined && published !== undefined && Math.abs(daysBetween(day, published)) <= SCALE;
  const onAxis = groups.filter(([first]) => {
    const { precision = '', first: from, last } = first?.value ?? {};
    const drawn =
      precision === 'day' ||
      precision === 'instant' ||
      (precision === 'interval' && isShort({ ...(from && { first: from }), ...(last && { last }) }));
    return drawn && near(from) && near(last ?? from);
  });
  const days = [
    ...onAxis.map(([first]) => first?.value.first ?? ''),
    ...(published === undefined ? [] : [published]),
  ].sort();
  const begin = days[0] ?? '';
  const rowOf = (group: readonly Statement[], loose: boolean): WhenRow => {
    const { value, date } = group[0] ?? { value: undefined, date: undefined };
    const [from = '', last = ''] = [value?.first, value?.last];
    const stretch = value?.precision === 'interval';
    return {
      kind: loose ? 'loose' : stretch ? 'stretch' : 'day',
      label: loose ? edtfWords(date?.value ?? '') : shortDay(from),
      ...(!loose && { day: from }),
      row: loose ? 1 : daysBetween(begin, from) + 1,
      rows: stretch && !loose && last !== '' ? daysBetween(from, last) + 1 : 1,
      says: group.slice(0, 1).map(saying),
      paragraphs: [...new Set(group.flatMap(({ paragraph }) => paragraph ?? []))],
    };
  };
  const axis = onAxis.map((group) => rowOf(group, false));
  if (published !== undefined) {
    const row = daysBetween(begin, published) + 1;
    axis.push({
      kind: 'published',
      label: shortDay(published),
      day: published,
      row,
      rows: 1,
      says: [],
      paragraphs: [],
    });
  }
  const loose = groups.filter((group) => !onAxis.includes(group)).map((group) => rowOf(group, true));
  return { axis: axis.sort((a, b) => a.row - b.row || b.rows - a.rows), loose };
}

const shortDay = (day: string): string => {
  const [weekday = '', number = ''] = dayWords(day, { weekday: true, short: true }).split(' ');
  return `${weekday} ${number}`;
};
