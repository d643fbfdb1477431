import type { ActorNames } from './names.ts';
import type { FilterCounts, Pagefind, Result, ResultData, SearchOptions } from './pagefind.ts';
import { FACETS, type Facet, type SearchState } from './state.ts';
import { parseTerms } from './terms.ts';

/** A story found. Its results are of one page, one for each reading of the query that it fits. */
export interface Found {
  id: string;
  load(): Promise<ResultData[]>;
}

/** Answer to a search. */
export interface Answer {
  stories: Found[];
  /** Stories by value, by facet: how many there would be. */
  counts: Record<Facet, Record<string, number>>;
}

/** At most this many names of an actor are searched for; the best known come first. */
const NAMES = 8;

/** Facets of which a story has one value: choosing two means either. Of the others, choosing two means both. */
const SINGLE: ReadonlySet<Facet> = new Set(['year', 'month', 'place', 'source']);

function filtersOf(
  state: SearchState,
  all: FilterCounts,
  actor: ActorNames | undefined,
): NonNullable<SearchOptions['filters']> {
  const filters: NonNullable<SearchOptions['filters']> = {};
  for (const facet of FACETS) {
    const values = [...state.chosen[facet]];
    if (facet === 'actor' && actor && !values.includes(actor.name)) values.push(actor.name);
    if (values.length > 0) filters[facet] = SINGLE.has(facet) ? { any: values } : { all: values };
  }
  if (state.from !== '' || state.to !== '') {
    const days = Object.keys(all['day'] ?? {}).filter(
      (day) => (state.from === '' || day >= state.from) && (state.to === '' || day <= state.to),
    );
    filters['day'] = { any: days.length > 0 ? days : ['none'] };
  }
  return filters;
}

function sortOf(state: SearchState, ranked: boolean): SearchOptions['sort'] {
  if (state.sort === 'oldest') return { day: 'asc' };
  return state.sort === 'newest' || !ranked ? { day: 'desc' } : undefined;
}

/** Brings answers to several readings together: a story once, by its best score, or in the order of the sorted list. */
function unite(lists: readonly Result[][], order: readonly Result[] | undefined): Found[] {
  const byId = new Map<string, Result[]>();
  for (const list of lists) for (const result of list) byId.set(result.id, [...(byId.get(result.id) ?? []), result]);
  const best = (results: readonly Result[]): number => Math.max(...results.map((result) => result.score));
  const ids = order ? order.map(({ id }) => id) : [...byId].sort((a, b) => best(b[1]) - best(a[1])).map(([id]) => id);
  const plain = new Map(order?.map((result) => [result.id, result]));
  return ids.map((id) => {
    const plainResult = plain.get(id);
    const results = byId.get(id) ?? (plainResult ? [plainResult] : []);
    return { id, load: () => Promise.all(results.map((result) => result.data())) };
  });
}

/**
 * Runs a search.
 * @param actor The actor that the query is read as; then all its names are searched for, in the stories that name it.
 */
export async function run(
  pagefind: Pagefind,
  state: SearchState,
  all: FilterCounts,
  actor?: ActorNames,
): Promise<Answer> {
  const filters = filtersOf(state, all, actor);
  if (actor) {
    const sort = sortOf(state, true);
    // Names of two letters ("US") are also words; the stories are found by the filter anyway.
    const names = [...new Set([state.q, actor.name, ...actor.also])].filter((name) => name.length > 2).slice(0, NAMES);
    const [everything, ...answers] = await Promise.all([
      pagefind.search(null, { filters, sort: sort ?? { day: 'desc' } }),
      ...names.map((name) => pagefind.search(`"${name}"`, { filters })),
    ]);
    const lists = answers.map(({ results }) => results);
    const ranked = unite(lists, sort && everything.results);
    const listed = new Set(ranked.map(({ id }) => id));
    const rest = unite([everything.results.filter(({ id }) => !listed.has(id))], undefined);
    return {
      stories: sort ? ranked : [...ranked, ...rest],
      counts: await countsOf(pagefind, state, all, null, filters, everything.filters),
    };
  }
  const terms = parseTerms(state.q);
  const positive = [...(terms.words === '' ? [] : [terms.words]), ...terms.phrases];
  const sort = sortOf(state, positive.length > 0);
  const options = { filters, ...(sort && { sort }) };
  const [first, ...more] = await Promise.all(
    (positive.length > 0 ? positive : [null]).map((term) => pagefind.search(term, options)),
  );
  const without = await Promise.all(terms.excluded.map((term) => pagefind.search(term, { filters })));
  const results = (first?.results ?? []).filter(
    ({ id }) =>
      more.every((answer) => answer.results.some((other) => other.id === id)) &&
      without.every((answer) => answer.results.every((other) => other.id !== id)),
  );
  const stories = results.map((result) => {
    const same = more.flatMap((answer) => answer.results.filter(({ id }) => id === result.id));
    return { id: result.id, load: () => Promise.all([...same, result].map((one) => one.data())) };
  });
  return { stories, counts: await countsOf(pagefind, state, all, positive[0] ?? null, filters, first?.filters ?? {}) };
}

/** Counts by facet. A facet in which "either" was chosen counts as if nothing were, else its other values would all be zero. */
async function countsOf(
  pagefind: Pagefind,
  state: SearchState,
  all: FilterCounts,
  term: string | null,
  filters: NonNullable<SearchOptions['filters']>,
  counted: FilterCounts,
): Promise<Answer['counts']> {
  const of = async (facet: Facet): Promise<Record<string, number>> => {
    if (!SINGLE.has(facet) || state.chosen[facet].length === 0) return counted[facet] ?? {};
    const { [facet]: _, ...others } = filters;
    const answer = await pagefind.search(term, { filters: others });
    return answer.filters[facet] ?? all[facet] ?? {};
  };
  const [year, month, speaker, actor, place, source] = await Promise.all([
    of('year'),
    of('month'),
    of('speaker'),
    of('actor'),
    of('place'),
    of('source'),
  ]);
  return { year, month, speaker, actor, place, source };
}
