import { daysBetween } from '../model/edtf.ts';
import type { ArchivedArticle } from './entry.ts';
import type { Statement } from './dates.ts';
import { excerptAround } from './marked.ts';
import { isShort } from './date-pages.ts';
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
  /** The article's own words about it, each with its paragraph. */
  says: { words: string; paragraph?: number }[];
}

/** How far from publication a day may lie to be drawn to scale. */
const SCALE = 31;
const LONGEST = 90;

function saying({ article, sentence, date, paragraph }: Statement): WhenRow['says'][number] {
  const text = article.body.slice(sentence.start, sentence.end);
  const focus = { start: date.start - sentence.start, end: date.end - sentence.start };
  const words = excerptAround(text, focus, LONGEST).replace(/\s+/gu, ' ');
  return { words, ...(paragraph !== undefined && { paragraph }) };
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
      says: group.slice(0, 2).map(saying),
    };
  };
  // What was said on the day of publication is the story itself.
  const isStory = ([first]: readonly Statement[]): boolean =>
    first?.value.precision !== 'interval' && first?.value.first === published;
  const axis = onAxis.filter((group) => !isStory(group)).map((group) => rowOf(group, false));
  if (published !== undefined) {
    const row = daysBetween(begin, published) + 1;
    axis.push({ kind: 'published', label: shortDay(published), day: published, row, rows: 1, says: [] });
  }
  const sorted = axis.sort(
    (a, b) => a.row - b.row || Number(b.kind === 'published') - Number(a.kind === 'published') || b.rows - a.rows,
  );
  // One line of words a row: what begins on the same day is told by the first, the others only draw their sign.
  const told = [...Map.groupBy(sorted, ({ row }) => row).values()].flatMap(([lead, ...rest]) =>
    lead
      ? [
          { ...lead, says: [lead, ...rest].flatMap(({ says }) => says) },
          ...rest.map((other) => ({ ...other, label: '', says: [] })),
        ]
      : [],
  );
  const loose = groups.filter((group) => !onAxis.includes(group)).map((group) => rowOf(group, true));
  return { axis: told, loose };
}

const shortDay = (day: string): string => {
  const [weekday = '', number = ''] = dayWords(day, { weekday: true, short: true }).split(' ');
  return `${weekday} ${number}`;
};
