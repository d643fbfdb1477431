import type { ActorRecord } from '../model/actor.ts';
import { webAddress } from '../model/web-address.ts';
import type { Named } from './actors.ts';
import type { Archive } from './archive.ts';
import type { ArchivedArticle } from './entry.ts';

const TYPES: Record<string, string> = {
  person: 'Person',
  organization: 'Organization',
  state: 'Country',
  'armed-group': 'Organization',
  place: 'Place',
};

/** schema.org data of an actor or a place. */
export function namedData(named: Named, url: string): object {
  const { record, name, kind } = named;
  const elsewhere = record.sameAs.filter((address) => webAddress(address));
  const others = [...record.aliases, ...('metonyms' in record ? record.metonyms : [])];
  return {
    '@type': TYPES[kind] ?? 'Thing',
    name,
    url,
    ...(others.length > 0 && { alternateName: others }),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
  };
}

/** schema.org NewsArticle. It has no way to say that a date was worked out, so `datePublished` is only there where the day is stated. */
export function articleData(article: ArchivedArticle, archive: Archive, absolute: (path: string) => string): object {
  const { data, published, source } = article;
  const mentioned = [
    ...article.actorIds.flatMap((id) => archive.actors.get(id) ?? []),
    ...article.placeIds.flatMap((id) => archive.places.get(id) ?? []),
  ];
  const kinds = (named: Named): string => (named.kind === 'place' ? 'places' : 'actors');
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: data.title,
    ...(data.description !== undefined && { alternativeHeadline: data.description }),
    ...(published?.day !== undefined && !published.inferred && { datePublished: published.day }),
    ...(data.dateline && { dateline: data.dateline.text }),
    inLanguage: data.language,
    url: absolute(article.path),
    ...(source && {
      publisher: { '@type': 'Organization', name: source.name },
      sourceOrganization: { '@type': 'Organization', name: source.name },
    }),
    ...(data.author !== undefined && { author: { '@type': 'Person', name: data.author } }),
    ...(data.url !== undefined && { isBasedOn: data.url }),
    identifier: `sha256:${data.original.sha256}`,
    ...(mentioned.length > 0 && {
      mentions: mentioned.map((named) => namedData(named, absolute(`${kinds(named)}/${named.id}/`))),
    }),
    ...(data.dates.length > 0 && { temporalCoverage: data.dates.filter((date) => !date.startsWith('X')) }),
    isPartOf: { '@type': 'ArchiveComponent', name: archive.config.title },
  };
}

/** Meta elements for Zotero and Dublin Core, whose dates are EDTF where the day was worked out: `2016-09-20?`. `newspaperArticle` is Zotero's own item type; without it it would guess a journal article. */
export function articleMetas(
  article: ArchivedArticle,
  archive: string,
  url: string,
): [name: string, content: string][] {
  const { data, published, source } = article;
  const day = published?.inferred ? undefined : published?.day;
  const metas: [string, string | undefined][] = [
    ['DC.type', 'newspaperArticle'],
    ['DC.title', data.title],
    ['DC.creator', data.author],
    ['DC.date', day ?? (published?.day === undefined ? undefined : published.value)],
    ['DC.publisher', source?.name],
    ['DC.language', data.language],
    ['DC.identifier', url],
    ['DC.description', data.description],
    ['DC.isPartOf', archive],
    ['prism.publicationName', source?.name],
    ['citation_date', day?.replaceAll('-', '/')],
    ['citation_language', data.language],
    ['citation_public_url', url],
  ];
  return metas.flatMap(([name, content]): [string, string][] => (content === undefined ? [] : [[name, content]]));
}

/** The office that a person held on a day; without a day, the last one of the record. */
export function roleAt(record: Named['record'], day: string | undefined): string | undefined {
  if (!('roles' in record)) return undefined;
  const roles: ActorRecord['roles'] = record.roles;
  const held = roles.findLast(({ from, to }) => {
    if (day === undefined) return true;
    return (
      (from === undefined || day.slice(0, from.length) >= from) && (to === undefined || day.slice(0, to.length) <= to)
    );
  });
  return held?.title;
}
