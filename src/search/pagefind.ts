/** The part of Pagefind's browser API that the search page uses. */
export interface Pagefind {
  options(options: { excerptLength: number; excerptEllipsis: string }): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(
    term: string | null,
    options: SearchOptions,
  ): Promise<{ results: Result[]; filters: FilterCounts; totalFilters: FilterCounts }>;
}

/** Pages by value, by filter. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface SearchOptions {
  filters?: Record<string, { any: string[] } | { all: string[] }>;
  sort?: { day: 'asc' | 'desc' };
}

/** One page found; its text is only fetched when asked for. */
export interface Result {
  id: string;
  score: number;
  data(): Promise<ResultData>;
}

export interface ResultData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: SubResult[];
}

/** A paragraph found; `excerpt` is text with `<mark>` around the words found and everything else escaped. */
export interface SubResult {
  /** Number of the paragraph, or the title of the page for what stands before the first. */
  title: string;
  url: string;
  excerpt: string;
}

const isPagefind = (module: unknown): module is Pagefind =>
  typeof module === 'object' && module !== null && ['options', 'filters', 'search'].every((name) => name in module);

/** Loads Pagefind from the site's own index. @throws When the site has none, or the browser cannot run it. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  // The index is made after the site is bundled, so no bundler may look for it.
  const module: unknown = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  if (!isPagefind(module)) throw new Error(`There is no search index under ${base}pagefind/`);
  // In an archive of exact words a cut must show, at either end.
  await module.options({ excerptLength: 32, excerptEllipsis: '…' });
  return module;
}
