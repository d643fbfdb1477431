import { isDay, isoDay } from '../model/edtf.ts';
import type { Story } from '../model/story.ts';

/** Whether the first number of a day in digits is the day ("20-09-2016") or the month ("09-20-2016"). */
export type DayOrder = 'day-first' | 'month-first';

/** A day in digits that the story opens with. */
export interface NumericOpening {
  text: string;
  /** What stands between the numbers. */
  mark: string;
  /** The days that it can be, each with the order that it takes; one where the numbers tell. */
  readings: { day: string; order: DayOrder }[];
}

const OPENING = /^(\d{1,2})([-/])(\d{1,2})\2((?:19|20)\d\d)(?=[\s\u00a0])/;

/** Reads "05-09-2013 Car bomb …": 5 September or 9 May. */
export function numericOpening(story: Pick<Story, 'body'>): NumericOpening | undefined {
  const [text, a = '', mark = '', b = '', year = ''] = OPENING.exec(story.body) ?? [];
  if (text === undefined) return undefined;
  const day = (month: string, of: string): string => isoDay(Number(year), Number(month), Number(of));
  const readings: NumericOpening['readings'] = [
    { day: day(b, a), order: 'day-first' },
    { day: day(a, b), order: 'month-first' },
  ];
  return { text, mark, readings: readings.filter((reading) => isDay(reading.day)) };
}

/** Stories that must show the order of day and month before another is read by it. */
const ENOUGH = 2;

/** What two stories share whose days in digits are written alike: the house and the mark. */
const formOf = ({ mark }: NumericOpening, story: Story): string => `${story.source ?? ''} ${mark}`;

/** Orders that the archive's stories show where their numbers tell, by form, with how many show them; a form of both orders is in none. */
export function shownOrders(stories: readonly Story[]): Map<string, { order: DayOrder; count: number }> {
  const shown = new Map<string, Map<DayOrder, number>>();
  for (const story of stories) {
    const opening = numericOpening(story);
    const [only, other] = opening?.readings ?? [];
    if (!opening || !only || other) continue;
    const counts = shown.get(formOf(opening, story)) ?? new Map<DayOrder, number>();
    shown.set(formOf(opening, story), counts.set(only.order, (counts.get(only.order) ?? 0) + 1));
  }
  const clear = [...shown].flatMap(([form, counts]) =>
    counts.size === 1 ? [...counts].map(([order, count]) => [form, { order, count }] as const) : [],
  );
  return new Map(clear.filter(([, { count }]) => count >= ENOUGH));
}

/** The reading that the archive's other stories of the same form show, with how many do. */
export function readingShown(
  story: Story,
  orders: ReadonlyMap<string, { order: DayOrder; count: number }>,
): { day: string; order: DayOrder; count: number } | undefined {
  const opening = numericOpening(story);
  const shown = opening && orders.get(formOf(opening, story));
  const reading = shown && opening.readings.find(({ order }) => order === shown.order);
  return shown && reading && { ...reading, count: shown.count };
}
