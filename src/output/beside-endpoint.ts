import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { filesBeside, folderOf } from '../archive/beside.ts';
import { openArchive } from '../archive/open.ts';
import { publicPath } from '../archive/public-files.ts';
import { absolute, settings } from '../archive/site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await openArchive()).articles.map(({ id }) => ({ params: { id } }));

/** In development: a file beside an article's page. */
export const GET: APIRoute = async ({ params, url }) => {
  const archive = await openArchive();
  const article = archive.byId.get(params['id'] ?? '');
  const files = article ? filesBeside(article, archive, absolute(article.path)) : [];
  const file = files.find(({ name }) => url.pathname.endsWith(`/${name}`));
  if (!file) return new Response(null, { status: 404 });
  if ('text' in file) return new Response(file.text);
  const path = publicPath(settings.content, folderOf(file), file.copy);
  return new Response(new Uint8Array(await readFile(path)));
};
