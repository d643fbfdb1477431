import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { filesBeside } from '../archive/beside.ts';
import { openArchive } from '../archive/open.ts';
import { contentPath } from '../archive/public-files.ts';
import { absolute } from '../archive/site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await openArchive()).articles.map(({ id }) => ({ params: { id } }));

/** In development: a file beside an article's page. */
export const GET: APIRoute = async ({ params, url }) => {
  const archive = await openArchive();
  const article = archive.byId.get(params['id'] ?? '');
  const files = article ? filesBeside(article, archive, absolute(article.path)) : [];
  const file = files.find(({ name }) => url.pathname.endsWith(`/${name}`));
  if (!file) return new Response(null, { status: 404 });
  return new Response('text' in file ? file.text : new Uint8Array(await readFile(contentPath(file.copy))));
};
