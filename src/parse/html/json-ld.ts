import html from '../../data/parse/html.json' with { type: 'json' };

/** What a page says of its article in schema.org's words; each is text as it stands there. */
export interface LinkedArticle {
  headline?: string;
  datePublished?: string;
  author?: string;
  publisher?: string;
  url?: string;
}

const TYPES = new Set(html.entries.articleTypes);
type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().replace(/\s+/g, ' ') : undefined;
const nameOf = (value: unknown): string | undefined => textOf(isObject(value) ? value['name'] : value);

/** Reads the article out of a page's JSON-LD blocks; a block that is no JSON says nothing. The first article is the page's. */
export function linkedArticle(document: Document): LinkedArticle {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    thingsIn(parse(textContent), 0),
  );
  const article = things.find((thing) =>
    listOf(thing['@type']).some((type) => typeof type === 'string' && TYPES.has(type)),
  );
  if (!article) return {};
  const byId = new Map(things.map((thing) => [thing['@id'], thing]));
  const follow = (value: unknown): unknown =>
    isObject(value) && value['name'] === undefined ? (byId.get(value['@id']) ?? value) : value;
  const authors = listOf(article['author']).flatMap((author) => nameOf(follow(author)) ?? []);
  const page = article['mainEntityOfPage'];
  const fields = {
    headline: textOf(article['headline']),
    datePublished: textOf(article['datePublished']),
    author: authors.length > 0 ? [...new Set(authors)].join(', ') : undefined,
    publisher: listOf(article['publisher']).flatMap((publisher) => nameOf(follow(publisher)) ?? [])[0],
    url: textOf(article['url']) ?? textOf(isObject(page) ? page['@id'] : page),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse((text ?? '').replace(/^\s*<!--|-->\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** Every thing in a block: alone, in a list, or in a graph. */
function thingsIn(value: unknown, depth: number): Json[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => thingsIn(item, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...thingsIn(value['@graph'], depth + 1), ...thingsIn(value['mainEntity'], depth + 1)];
}
