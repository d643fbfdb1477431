import type { Answer } from '../run.ts';
import type { Facet, SearchState } from '../state.ts';
import { element } from './element.ts';
import { refill } from './refill.ts';
import { periodName } from './words.ts';

const TITLES: Readonly<Record<Facet, string>> = {
  year: 'Year',
  month: 'Month',
  speaker: 'Speaker',
  actor: 'Actor',
  place: 'Place',
  source: 'Source',
};

/** Values listed at once; a field to type in brings up the others. */
const LISTED = 8;

interface Value {
  value: string;
  label: string;
  count: number;
  chosen: boolean;
}

/** Values of a facet: chosen ones first, then by number of stories; years and months in order of time. */
export function valuesOf(facet: Facet, answer: Answer, state: SearchState): Value[] {
  const chosen = state.chosen[facet];
  const counts = answer.counts[facet];
  const values = [...new Set([...chosen, ...Object.keys(counts)])].map((value) => ({
    value,
    label: periodName(facet, value),
    count: counts[value] ?? 0,
    chosen: chosen.includes(value),
  }));
  const inTime = facet === 'year' || facet === 'month';
  return values
    .filter((value) => value.chosen || value.count > 0)
    .sort(
      (a, b) => (inTime ? 0 : Number(b.chosen) - Number(a.chosen) || b.count - a.count) || (a.value < b.value ? -1 : 1),
    );
}

function row(
  facet: Facet,
  { value, label, count, chosen }: Value,
  choose: (facet: Facet, value: string) => void,
): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', name: facet, value, checked: chosen });
  box.addEventListener('change', () => choose(facet, value));
  return element(
    'label',
    { class: facet === 'month' ? 'in' : undefined },
    box,
    element('span', {}, label),
    element('b', {}, String(count)),
  );
}

/** Rows of a facet, with a field to type in where there are too many to list. */
export function facetRows(
  facet: Facet,
  answer: Answer,
  state: SearchState,
  typed: string,
  choose: (facet: Facet, value: string) => void,
): HTMLElement[] {
  const values = valuesOf(facet, answer, state);
  const wanted = typed.trim().toLowerCase();
  const fitting = values.filter(({ label, chosen }) => chosen || label.toLowerCase().includes(wanted));
  const rows = fitting.slice(0, LISTED).map((value) => row(facet, value, choose));
  const hidden = fitting.length - rows.length;
  return [
    ...rows,
    ...(hidden > 0 ? [element('p', { class: 'meta' }, `${String(hidden)} more: type to find one`)] : []),
  ];
}

/** One facet as a group of boxes; filled anew by `fill` after each search, so that the field to type in keeps its focus. */
export interface FacetBox {
  node: HTMLFieldSetElement;
  fill(answer: Answer, state: SearchState): void;
}

export function facetBox(facet: Facet, choose: (facet: Facet, value: string) => void): FacetBox {
  const rows = element('div', { class: 'rows' });
  const field = element('input', {
    type: 'text',
    class: 'find',
    'aria-label': `Find: ${TITLES[facet]}`,
    placeholder: 'Type to find',
    autocomplete: 'off',
  });
  const node = element('fieldset', {}, element('legend', {}, TITLES[facet]), field, rows);
  let last: [Answer, SearchState] | undefined;
  const narrow = (): HTMLElement | undefined => node.closest<HTMLElement>('[tabindex]') ?? undefined;
  const show = (): void => {
    if (last) refill(rows, facetRows(facet, last[0], last[1], field.value, choose), narrow());
  };
  field.addEventListener('input', show);
  // Enter in this field must not send the form.
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  return {
    node,
    fill(answer, state) {
      last = [answer, state];
      const values = valuesOf(facet, answer, state);
      field.hidden = values.length <= LISTED && field.value === '';
      node.hidden = values.length === 0;
      show();
    },
  };
}
