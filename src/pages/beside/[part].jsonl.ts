import type { APIRoute, GetStaticPaths } from 'astro';
import { filesBeside, type BesideLine } from '../../archive/beside.ts';
import { openArchive } from '../../archive/open.ts';
import { paginate } from '../../archive/paging.ts';
import { absolute } from '../../archive/site.ts';

/** Articles of one list: as many as memory takes easily. */
const PART = 500;

export const getStaticPaths: GetStaticPaths = async () =>
  paginate((await openArchive()).articles, PART).map(({ number }) => ({ params: { part: String(number) } }));

/** Files to stand beside the pages of some articles, one article a line. `src/output/beside.ts` writes them and takes the list away. */
export const GET: APIRoute = async ({ params }) => {
  const archive = await openArchive();
  const page = paginate(archive.articles, PART)[Number(params['part']) - 1];
  const lines = page?.items.map((article) => {
    const line: BesideLine = { folder: article.path, files: filesBeside(article, archive, absolute(article.path)) };
    return `${JSON.stringify(line)}\n`;
  });
  return new Response(lines?.join(''));
};
