import html from '../../data/parse/html.json' with { type: 'json' };
import { linkedArticle } from './json-ld.ts';

/** What a saved page says of its article outside its text. */
export interface PageMetadata {
  title?: string;
  /** Day of publication as it stands there, and the field that gives it. */
  date?: { value: string; field: string };
  source?: string;
  author?: string;
  url?: string;
}

const BYLINE = html.entries.byline.join(', ');
const { dateFields, authorFields, sourceFields, titleFields } = html.entries;
const WEB_ADDRESS = /^https?:\/\/\S+$/i;

/** Reads a page's metadata: schema.org's JSON-LD first, then its meta fields, then the marks in the page itself. */
export function pageMetadata(document: Document): PageMetadata {
  const linked = linkedArticle(document);
  const meta = metaFields(document);
  const first = (names: readonly string[]): { value: string; field: string } | undefined => {
    for (const field of names) {
      const value = meta.get(field);
      if (value !== undefined) return { value, field };
    }
    return undefined;
  };
  const date =
    (linked.datePublished === undefined
      ? undefined
      : { value: linked.datePublished, field: 'JSON-LD datePublished' }) ??
    first(dateFields) ??
    markedDate(document);
  const fields = {
    title: linked.headline ?? first(titleFields)?.value ?? textOf(document.querySelector('title')),
    date,
    source: linked.publisher ?? first(sourceFields)?.value,
    author: authorOf(linked.author) ?? authorOf(first(authorFields)?.value) ?? bylineOf(document),
    url: [document.querySelector('link[rel=canonical]')?.getAttribute('href'), meta.get('og:url'), linked.url].find(
      (url) => typeof url === 'string' && WEB_ADDRESS.test(url),
    ),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}

/** Fields of `<meta>` by name, property or itemprop in lower case; the first of each. */
function metaFields(document: Document): Map<string, string> {
  const fields = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = element.getAttribute('content')?.replace(/\s+/g, ' ').trim() ?? '';
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name !== undefined && value !== '' && !fields.has(name)) fields.set(name, value);
    }
  }
  return fields;
}

/** A time in the page that says that it is the publication's. */
function markedDate(document: Document): PageMetadata['date'] {
  const element = document.querySelector(
    'time[pubdate][datetime], time[itemprop=datePublished][datetime], article time[datetime], header time[datetime], main time[datetime]',
  );
  const value = element?.getAttribute('datetime')?.trim();
  return value === undefined || value === '' ? undefined : { value, field: '<time datetime>' };
}

const NAMES = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|and|de|der|van|von|al|el|bin)){1,5}$/u;

/** The name in the page's byline; words that are no name are left. */
function bylineOf(document: Document): string | undefined {
  const name = authorOf(textOf(document.querySelector(BYLINE)));
  return name !== undefined && NAMES.test(name) ? name : undefined;
}

/** The name in a byline: an address of a profile is none, nor is what is left where the name itself is missing. */
function authorOf(value: string | undefined): string | undefined {
  if (value === undefined || /^(?:https?:)?\/\/|^[\s,]/i.test(value)) return undefined;
  const name = value
    .replace(/^(?:written )?by:?\s+/i, '')
    .replace(/\s+(?:[|•·]|(?:on )?\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}).*$/u, '');
  return name === '' ? undefined : name;
}

function textOf(element: Element | null): string | undefined {
  const text = element?.textContent.replace(/\s+/g, ' ').trim();
  return text === undefined || text === '' || text.length > 200 ? undefined : text;
}
