import { fold, type ActorNames } from './names.ts';
import type { FilterCounts, Pagefind, Result, ResultData, SearchOptions } from './pagefind.ts';
import { FACETS, type Facet, type SearchState } from './state.ts';
import { parseTerms } from './terms.ts';

/** What one reading of the query found in a story. With a phrase, only stretches that hold it whole count. */
export interface Reading {
  data: ResultData;
  phrase?: string;
}

/** A story found, with what each reading of the query that it fits found in it. */
export interface Found {
  id: string;
  load(): Promise<Reading[]>;
}

/** Answer to a search. */
export interface Answer {
  stories: Found[];
  /** Stories by value, by facet: how many there would be. */
  counts: Record<Facet, Record<string, number>>;
}

type Filters = NonNullable<SearchOptions['filters']>;

/** At most this many names of an actor are searched for; the best known come first. */
const NAMES = 8;

/** Facets of which a story has one value: choosing two means either. Of the others, choosing two means both. */
const SINGLE: ReadonlySet<Facet> = new Set(['year', 'month', 'source']);

function filtersOf(state: SearchState, all: FilterCounts, actor: ActorNames | undefined): Filters {
  const filters: Filters = {};
  for (const facet of FACETS) {
    const values = [...state.chosen[facet]];
    if (facet === 'actor' && actor && !values.includes(actor.name)) values.push(actor.name);
    if (values.length > 0) filters[facet] = SINGLE.has(facet) ? { any: values } : { all: values };
  }
  if (state.from !== '' || state.to !== '') {
    const inside = (day: string): boolean =>
      (state.from === '' || day >= state.from) && (state.to === '' || day <= state.to);
    const days = Object.keys(all['day'] ?? {}).filter(inside);
    filters['day'] = { any: days.length > 0 ? days : ['none'] };
  }
  return filters;
}

function sortOf(state: SearchState, ranked: boolean): SearchOptions['sort'] {
  if (state.sort === 'oldest') return { day: 'asc' };
  return state.sort === 'newest' || !ranked ? { day: 'desc' } : undefined;
}

/** Results of one word, words or phrase: which pages, by rank, and how each tells where it stands. */
interface Hits {
  ranked: readonly Result[];
  byId: ReadonlyMap<string, { result: Result; phrase?: string }>;
}

const mapById = (results: readonly Result[], phrase?: string): Hits['byId'] =>
  new Map(results.map((result) => [result.id, { result, ...(phrase !== undefined && { phrase }) }]));

/** Searches for words. */
async function findWords(
  pagefind: Pagefind,
  words: string | null,
  options: SearchOptions,
): Promise<Hits & { filters: FilterCounts }> {
  const { results, filters } = await pagefind.search(words, options);
  return { ranked: results, byId: mapById(results), filters };
}

/**
 * Searches for a phrase. Pagefind knows which pages hold it, but tells only its first place in each;
 * a search for its words tells all of theirs, of which those that stand together are kept.
 */
async function findPhrase(
  pagefind: Pagefind,
  phrase: string,
  options: SearchOptions,
): Promise<Hits & { filters: FilterCounts }> {
  if (!/\s/.test(phrase)) return findWords(pagefind, phrase, options);
  const [exact, loose] = await Promise.all([pagefind.search(`"${phrase}"`, options), pagefind.search(phrase, options)]);
  const places = mapById(loose.results, fold(phrase));
  const byId = exact.results.map((result) => [result.id, places.get(result.id) ?? { result }] as const);
  return { ranked: exact.results, byId: new Map(byId), filters: exact.filters };
}

function found(id: string, searches: readonly Hits[]): Found {
  const hits = searches.flatMap(({ byId }) => byId.get(id) ?? []);
  const load = async (): Promise<Reading[]> => {
    const readings: Reading[] = [];
    for (const { result, phrase } of hits) {
      // One after the other: Pagefind keeps one object a page, and a second search would write its places into the first one's.
      const data = structuredClone(await result.data());
      readings.push({ data, ...(phrase !== undefined && { phrase }) });
    }
    return readings;
  };
  return { id, load };
}

/** Stories that name an actor, whatever it is called in them: its names are looked for in the stories marked with it. */
async function runActor(pagefind: Pagefind, state: SearchState, all: FilterCounts, actor: ActorNames): Promise<Answer> {
  const filters = filtersOf(state, all, actor);
  const sort = sortOf(state, true);
  const named = await findWords(pagefind, null, { filters, sort: sort ?? { day: 'desc' } });
  // Names of two letters ("US") are also words; the stories are found by the mark anyway.
  const names = [...new Map([state.q.trim(), actor.name, ...actor.also].map((name) => [fold(name), name])).values()];
  const searched = names.filter((name) => name.length > 2).slice(0, NAMES);
  const searches = await Promise.all(searched.map((name) => findPhrase(pagefind, name, { filters })));
  const scores = new Map<string, number>();
  for (const { ranked } of searches)
    for (const { id, score } of ranked) scores.set(id, Math.max(score, scores.get(id) ?? 0));
  const ids = named.ranked.map(({ id }) => id);
  if (!sort) ids.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  const stories = ids.map((id) => found(id, scores.has(id) ? searches : [named]));
  return { stories, counts: await countsOf(pagefind, state, all, null, filters, named.filters) };
}

/** Stories with all words and phrases of the query and none of those with a minus. */
async function runTerms(pagefind: Pagefind, state: SearchState, all: FilterCounts): Promise<Answer> {
  const filters = filtersOf(state, all, undefined);
  const { words, phrases, excluded } = parseTerms(state.q);
  const ranked = words !== '' || phrases.length > 0;
  const sort = sortOf(state, ranked);
  const options = { filters, ...(sort && { sort }) };
  const searches = await Promise.all([
    ...phrases.map((phrase) => findPhrase(pagefind, phrase, options)),
    ...(words !== '' || phrases.length === 0 ? [findWords(pagefind, words === '' ? null : words, options)] : []),
  ]);
  const without = await Promise.all(excluded.map((term) => findPhrase(pagefind, term, { filters })));
  const ids = (searches.at(-1)?.ranked ?? [])
    .map(({ id }) => id)
    .filter((id) => searches.every(({ byId }) => byId.has(id)) && !without.some(({ byId }) => byId.has(id)));
  const term = words === '' ? (phrases[0] === undefined ? null : `"${phrases[0]}"`) : words;
  const counted = searches.at(-1)?.filters ?? {};
  return {
    stories: ids.map((id) => found(id, searches)),
    counts: await countsOf(pagefind, state, all, term, filters, counted),
  };
}

/**
 * Runs a search.
 * @param all All values of all filters, with their counts.
 * @param actor The actor that the query is read as; without one it is words and phrases.
 */
export function run(pagefind: Pagefind, state: SearchState, all: FilterCounts, actor?: ActorNames): Promise<Answer> {
  return actor ? runActor(pagefind, state, all, actor) : runTerms(pagefind, state, all);
}

/** Counts by facet. A facet in which "either" was chosen counts as if nothing were, else its other values would all be zero. */
async function countsOf(
  pagefind: Pagefind,
  state: SearchState,
  all: FilterCounts,
  term: string | null,
  filters: Filters,
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
