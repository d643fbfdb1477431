import type { ArchivedArticle } from './entry.ts';
import { headingPlace } from './place-words.ts';
import { dayWords, edtfWords } from './wording.ts';

/** What a citation needs besides the article. */
export interface CitedFrom {
  archive: string;
  /** Absolute address of the article, as far as it is known. */
  url: string;
}

/** Publication date for a citation; a year in brackets was worked out. */
function dateWords({ published }: ArchivedArticle): string {
  if (!published) return 'no date';
  if (published.day === undefined) return edtfWords(published.value);
  const year = published.day.slice(0, 4);
  return `${dayWords(published.day)} ${published.inferred ? `[${year}]` : year}`;
}

/** Short form of the id for a citation: its six hex digits. */
export const shortId = (article: ArchivedArticle): string => article.id.slice(-6);

/** A citation in words: “Title,” TASS, Moscow, 20 September [2016]. Archive, 3f2a1c, https://example.org/… The address only where it is whole. */
export function citationWords(article: ArchivedArticle, { archive, url }: CitedFrom): string {
  const facts = [article.source?.name, headingPlace(article), dateWords(article)].filter((fact) => fact !== undefined);
  const stop = /[.!?]$/.test(article.data.title) ? '' : ',';
  return `“${article.data.title}${stop}” ${facts.join(', ')}. ${archive}, ${shortId(article)}${/^https?:/.test(url) ? `, ${url}` : '.'}`;
}

const bibtexSafe = (text: string): string =>
  text
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}');

/** BibTeX entry. */
export function bibtex(article: ArchivedArticle, { archive, url }: CitedFrom): string {
  const { data, published, source } = article;
  const [year, month, day] = published?.parsed.first?.split('-') ?? [];
  const exact = published?.day !== undefined;
  const fields: [string, string | undefined][] = [
    ['title', `{${bibtexSafe(data.title)}}`],
    ['author', data.author === undefined ? undefined : bibtexSafe(data.author)],
    ['journal', source && bibtexSafe(source.name)],
    ['year', published?.parsed.yearOpen ? undefined : year],
    ['month', exact ? month : undefined],
    ['day', exact ? day : undefined],
    ['url', url],
    ['note', `${bibtexSafe(archive)}, ${shortId(article)}${published?.inferred ? '; date inferred' : ''}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@article{${article.id},\n${lines.join(',\n')}\n}`;
}

/** RIS record. */
export function ris(article: ArchivedArticle, { archive, url }: CitedFrom): string {
  const { data, published, source } = article;
  const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
  const day = published?.day?.replaceAll('-', '/');
  const fields: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', oneLine(data.title)],
    ['AU', data.author && oneLine(data.author)],
    ['T2', source && oneLine(source.name)],
    ['DA', day],
    ['PY', published?.parsed.first?.slice(0, 4)],
    ['LA', data.language],
    ['DB', archive],
    ['UR', url],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join('\n');
}

/** CSL-JSON item. */
export function csl(article: ArchivedArticle, { archive, url }: CitedFrom): object {
  const { data, published, source } = article;
  const first = published?.parsed.first;
  const parts = published?.day ?? (published?.parsed.precision === 'month' ? first?.slice(0, 7) : first?.slice(0, 4));
  return {
    id: article.id,
    type: 'article-newspaper',
    title: data.title,
    ...(data.author !== undefined && { author: [{ literal: data.author }] }),
    ...(source && { 'container-title': source.name }),
    ...(parts !== undefined && {
      issued: { 'date-parts': [parts.split('-').map(Number)], ...(published?.inferred && { circa: true }) },
    }),
    language: data.language,
    URL: url,
    archive,
  };
}
