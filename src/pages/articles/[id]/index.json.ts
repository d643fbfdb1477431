import type { APIRoute, GetStaticPaths } from 'astro';
import { openArchive } from '../../../archive/open.ts';
import { articleRecord } from '../../../archive/record.ts';
import { absolute } from '../../../archive/site.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await openArchive()).articles.map(({ id }) => ({ params: { id } }));

/** The article as data. */
export const GET: APIRoute = async ({ params }) => {
  const archive = await openArchive();
  const article = archive.byId.get(params['id'] ?? '');
  if (!article) return new Response(null, { status: 404 });
  return new Response(`${JSON.stringify(articleRecord(article, archive, absolute(article.path)), null, 1)}\n`);
};
