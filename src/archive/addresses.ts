/** Gives a base path a slash at both ends: `archive` and `/archive` become `/archive/`. */
export function normalizeBase(base: string): string {
  const middle = base.replace(/^\/+|\/+$/g, '');
  return middle === '' ? '/' : `/${middle}/`;
}

/** Later parts of a paged list stand below its first page. */
const part = (page: number): string => (page <= 1 ? '' : `${String(page)}/`);

/** The same where a plain number could be taken for a record or a month. */
const namedPart = (page: number): string => (page <= 1 ? '' : `page-${String(page)}/`);

/** Addresses of all pages, relative to the base: no leading slash, always a trailing one. */
export const path = {
  home: '',
  article: (id: string): string => `articles/${id}/`,
  actors: (page = 1): string => `actors/${namedPart(page)}`,
  actor: (id: string, page = 1): string => `actors/${id}/${part(page)}`,
  dates: 'dates/',
  /** Of a year, month or day: `2016`, `2016-09`, `2016-09-20`. */
  date: (value: string, page = 1): string => `dates/${value.replaceAll('-', '/')}/${namedPart(page)}`,
  places: (page = 1): string => `places/${namedPart(page)}`,
  place: (id: string, page = 1): string => `places/${id}/${part(page)}`,
  sources: 'sources/',
  source: (id: string, page = 1): string => `sources/${id}/${part(page)}`,
  quotes: (page = 1): string => `quotes/${part(page)}`,
  timeline: 'timeline/',
  search: 'search/',
  method: 'method/',
  health: 'health/',
} as const;

/** Joins the base and a path of the site: the only way an address is made. */
export function hrefUnder(base: string, to: string): string {
  return normalizeBase(base) + to.replace(/^\/+/, '');
}
