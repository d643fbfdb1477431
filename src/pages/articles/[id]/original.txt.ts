import type { APIRoute, GetStaticPaths } from 'astro';
import { readPublic } from '../../../archive/public-files.ts';
import { openArchive } from '../../../archive/open.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await openArchive()).articles
    .filter(({ publish, bytes }) => publish === 'full' && bytes !== undefined)
    .map(({ id }) => ({ params: { id } }));

/** The original, byte for byte as received. */
export const GET: APIRoute = async ({ params }) => {
  const article = (await openArchive()).byId.get(params['id'] ?? '');
  return article ? readPublic(article.data.original.path) : new Response(null, { status: 404 });
};
