import { unitOf } from './dates.ts';
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

/** What a query is read as beside words: the actor that it names, or a date of publication in it. */
export interface ReadAs {
  actor?: ActorNames | undefined;
  /** `2016-02-24`, `2016-02` or `2016`. */
  date?: string | undefined;
}

/** A search to be run: the state, of whose query only words are left, how the rest was read, all values of all filters. */
interface Search extends ReadAs {
  state: SearchState;
  all: FilterCounts;
}

/** At most this many names of an actor are searched for; the best known come first. */
const NAMES = 8;

/** Facets of which a story has one value: choosing two means either. Of the others, choosing two means both. */
const SINGLE: ReadonlySet<Facet> = new Set(['year', 'month', 'source']);

/** No value of any filter: what is narrowed to it is nothing. */
const NO_VALUE = 'none';

/** Days on which stories were published, from the first to the last that the state asks for. */
function daysInside({ from, to }: SearchState, all: FilterCounts): string[] {
  return Object.keys(all['day'] ?? {}).filter((day) => (from === '' || day >= from) && (to === '' || day <= to));
}

function filtersOf({ state, all, actor, date }: Search): Filters {
  const filters: Filters = {};
  const either = (name: string, values: readonly string[]): void => {
    filters[name] = { any: values.length > 0 ? [...values] : [NO_VALUE] };
  };
  for (const facet of FACETS) {
    const values = [...state.chosen[facet]];
    if (facet === 'actor' && actor && !values.includes(actor.name)) values.push(actor.name);
    if (values.length > 0) filters[facet] = SINGLE.has(facet) ? { any: values } : { all: values };
  }
  if (state.from !== '' || state.to !== '') either('day', daysInside(state, all));
  if (date !== undefined) {
    // The query's date and what else was chosen narrow together, where both are days, months or years too.
    const unit = unitOf(date);
    const others = filters[unit];
    either(unit, !others || ('any' in others && others.any.includes(date)) ? [date] : []);
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
async function runActor(pagefind: Pagefind, search: Search, actor: ActorNames): Promise<Answer> {
  const { state } = search;
  const filters = filtersOf(search);
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
  return { stories, counts: await countsOf(pagefind, search, null, named.filters) };
}

/** Stories with all words and phrases of the query and none of those with a minus. */
async function runTerms(pagefind: Pagefind, search: Search): Promise<Answer> {
  const { state } = search;
  const filters = filtersOf(search);
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
  return { stories: ids.map((id) => found(id, searches)), counts: await countsOf(pagefind, search, term, counted) };
}

/**
 * Runs a search.
 * @param state What is asked, without a date that its query was read as: that stands in `as`.
 * @param all All values of all filters, with their counts.
 * @param as What the query is read as; without an actor it is words and phrases.
 */
export function run(pagefind: Pagefind, state: SearchState, all: FilterCounts, as: ReadAs): Promise<Answer> {
  const search = { ...as, state, all };
  return as.actor ? runActor(pagefind, search, as.actor) : runTerms(pagefind, search);
}

/** Counts by facet. A facet in which "either" was chosen counts as if nothing were, else its other values would all be zero. */
async function countsOf(
  pagefind: Pagefind,
  search: Search,
  term: string | null,
  counted: FilterCounts,
): Promise<Answer['counts']> {
  const { state, all } = search;
  const of = async (facet: Facet): Promise<Record<string, number>> => {
    if (!SINGLE.has(facet) || state.chosen[facet].length === 0) return counted[facet] ?? {};
    const without = { ...state, chosen: { ...state.chosen, [facet]: [] } };
    const answer = await pagefind.search(term, { filters: filtersOf({ ...search, state: without }) });
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
