import { parseEdtf } from '../model/edtf.ts';
import { slugify } from '../model/slug.ts';

/** What the address of an article is made from. */
export interface Addressee {
  sha256: string;
  title: string;
  /** Publication date, EDTF. */
  date?: string;
}

export interface Address {
  id: string;
  /** Path in the content folder. */
  path: string;
}

const SHORT_HASH = 6;
const FULL_HASH = 64;

/**
 * Gives each article its id and path, the same whatever the order.
 * `given` holds ids that were handed out before: those stay. `occupied` are paths of files that must not be written.
 */
export function assignAddresses(
  articles: readonly Addressee[],
  given: ReadonlyMap<string, string>,
  occupied: ReadonlySet<string>,
): Map<string, Address> {
  const ids = assignIds(articles, given);
  const claims = countOf(articles.map((article) => pathOf(article)));
  const addresses = new Map<string, Address>();
  for (const article of articles) {
    const path = pathOf(article);
    const clash = (claims.get(path) ?? 0) > 1 || occupied.has(path);
    const id = ids.get(article.sha256) ?? '';
    addresses.set(article.sha256, {
      id,
      path: clash ? pathOf(article, `-${article.sha256.slice(0, SHORT_HASH)}`) : path,
    });
  }
  return addresses;
}

/** `articles/YYYY/MM/DD-<slug>.md` where the day is known, else `articles/undated/<slug>.md`. */
function pathOf(article: Addressee, suffix = ''): string {
  const slug = slugify(article.title) + suffix;
  const date = article.date === undefined ? undefined : parseEdtf(article.date);
  const [year, month, day] = (date?.first ?? '').split('-');
  const known = date !== undefined && (date.precision === 'day' || date.precision === 'instant');
  return known && year && month && day ? `articles/${year}/${month}/${day}-${slug}.md` : `articles/undated/${slug}.md`;
}

function assignIds(articles: readonly Addressee[], given: ReadonlyMap<string, string>): Map<string, string> {
  const ids = new Map<string, string>();
  const fresh = articles.filter((article) => !given.has(article.sha256));
  for (const article of articles) {
    const old = given.get(article.sha256);
    if (old !== undefined) ids.set(article.sha256, old);
  }
  const taken = new Set(given.values());
  let open = fresh;
  for (let digits = SHORT_HASH; open.length > 0 && digits <= FULL_HASH; digits += 2) {
    const wish = (article: Addressee): string => `${slugify(article.title)}-${article.sha256.slice(0, digits)}`;
    const wishes = countOf(open.map(wish));
    const clashing = open.filter((article) => (wishes.get(wish(article)) ?? 0) > 1 || taken.has(wish(article)));
    for (const article of open) ids.set(article.sha256, wish(article));
    open = clashing;
  }
  return ids;
}

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
