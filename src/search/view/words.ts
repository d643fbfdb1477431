import { MONTHS } from '../../archive/wording.ts';
import type { Facet, SearchState } from '../state.ts';
import { FACETS } from '../state.ts';

/** "20 Sep 2016" of `2016-09-20`. */
export function shortDay(day: string): string {
  const [year = '', month, date] = day.split('-');
  const words = [date === undefined ? '' : String(Number(date)), (MONTHS[Number(month) - 1] ?? '').slice(0, 3), year];
  return words.filter((word) => word !== '').join(' ');
}

/** A facet's value as it is shown: "September 2016" of `2016-09`. */
export function periodName(facet: Facet, value: string): string {
  if (facet !== 'month') return value;
  const [year = '', month] = value.split('-');
  return `${MONTHS[Number(month) - 1] ?? value} ${year}`;
}

/** One narrowing in force: its words, and the state without it. */
export interface Narrowing {
  label: string;
  without: SearchState;
}

/** Everything that narrows the search, in words. */
export function narrowings(state: SearchState): Narrowing[] {
  const chosen = FACETS.flatMap((facet) =>
    state.chosen[facet].map((value) => ({
      label: facet === 'speaker' ? `${value} speaks` : periodName(facet, value),
      without: {
        ...state,
        chosen: { ...state.chosen, [facet]: state.chosen[facet].filter((other) => other !== value) },
      },
    })),
  );
  const days = [
    ...(state.from === '' ? [] : [{ label: `From ${shortDay(state.from)}`, without: { ...state, from: '' } }]),
    ...(state.to === '' ? [] : [{ label: `To ${shortDay(state.to)}`, without: { ...state, to: '' } }]),
  ];
  return [...days, ...chosen];
}
