import { getCollection } from 'astro:content';
import { buildArchive, type Archive } from './archive.ts';
import { settings } from './site.ts';
import { unpackArticle } from './stored-article.ts';

let opened: Promise<Archive> | undefined;

async function open(): Promise<Archive> {
  const [articles, actors, places, sources] = await Promise.all([
    getCollection('articles'),
    getCollection('actors'),
    getCollection('places'),
    getCollection('sources'),
  ]);
  if (articles.length === 0) {
    throw new Error(`There is no readable article in ${settings.content}/articles. Ingest some originals first.`);
  }
  return buildArchive({
    config: settings.archive,
    articles: articles.map(({ data, filePath }) => ({ ...unpackArticle(data), file: filePath ?? '' })),
    actors: new Map(actors.map(({ id, data }) => [id, data])),
    places: new Map(places.map(({ id, data }) => [id, data])),
    sources: new Map(sources.map(({ id, data }) => [id, data])),
  });
}

/** The archive, built from the collections once a build; in development again at every request. */
export function openArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return open();
  opened ??= open();
  return opened;
}
