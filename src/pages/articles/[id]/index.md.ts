import type { APIRoute, GetStaticPaths } from 'astro';
import { readPublic } from '../../../archive/public-files.ts';
import { openArchive } from '../../../archive/open.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await openArchive()).articles.filter(({ publish }) => publish === 'full').map(({ id }) => ({ params: { id } }));

/** The article's file, byte for byte. */
export const GET: APIRoute = async ({ params }) => {
  const article = (await openArchive()).byId.get(params['id'] ?? '');
  return article ? readPublic(article.file) : new Response(null, { status: 404 });
};
