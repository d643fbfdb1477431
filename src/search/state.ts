/** Facets in the order in which the page shows them; each is a filter of the index and a parameter of the address. */
export const FACETS = ['year', 'month', 'speaker', 'actor', 'place', 'source'] as const;
export type Facet = (typeof FACETS)[number];

/** Orders of results: best match, newest or oldest first. */
export const SORTS = ['best', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** All that a search is: what the address of the search page says. */
export interface SearchState {
  /** The query as typed. */
  q: string;
  /** Chosen values by facet. */
  chosen: Readonly<Record<Facet, readonly string[]>>;
  /** First and last day of publication, `YYYY-MM-DD`; empty where open. */
  from: string;
  to: string;
  sort: Sort;
  /** Take the query as words even where it is a name of an actor or holds a date. */
  literal: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The state that an address asks for. Unknown parameters and values that are none are left out. */
export function readState(params: URLSearchParams): SearchState {
  const values = (facet: Facet): string[] => [...new Set(params.getAll(facet).filter((value) => value !== ''))];
  const day = (name: string): string => {
    const value = params.get(name) ?? '';
    return DAY.test(value) ? value : '';
  };
  const sort = SORTS.find((name) => name === params.get('sort')) ?? 'best';
  return {
    q: params.get('q') ?? '',
    chosen: {
      year: values('year'),
      month: values('month'),
      speaker: values('speaker'),
      actor: values('actor'),
      place: values('place'),
      source: values('source'),
    },
    from: day('from'),
    to: day('to'),
    sort,
    literal: params.get('as') === 'words',
  };
}

/** The address of a state, without what is the default. The inverse of `readState`. */
export function writeState(state: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.q !== '') params.set('q', state.q);
  for (const facet of FACETS) for (const value of state.chosen[facet]) params.append(facet, value);
  if (state.from !== '') params.set('from', state.from);
  if (state.to !== '') params.set('to', state.to);
  if (state.sort !== 'best') params.set('sort', state.sort);
  if (state.literal) params.set('as', 'words');
  return params;
}

/** The state with one value of a facet chosen or let go. */
export function toggle(state: SearchState, facet: Facet, value: string): SearchState {
  const values = state.chosen[facet];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...state, chosen: { ...state.chosen, [facet]: next } };
}

/** Whether anything but the query narrows the search. */
export function isNarrowed(state: SearchState): boolean {
  return state.from !== '' || state.to !== '' || FACETS.some((facet) => state.chosen[facet].length > 0);
}
