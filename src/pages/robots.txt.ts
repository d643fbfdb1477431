import type { APIRoute } from 'astro';
import { addressOf } from '../archive/origin.ts';
import { href, settings } from '../archive/site.ts';

/** What search engines may do; `robots` in archive.yaml decides. */
export const GET: APIRoute = () => {
  const rules = settings.archive.robots === 'noindex' ? ['Disallow: /'] : [`Disallow: ${href('pagefind/')}`];
  const sitemap = settings.site
    ? [`Sitemap: ${addressOf('sitemap-index.xml')}`]
    : ['# Set baseUrl in archive.yaml: the sitemap and the feed name an example host until then.'];
  return new Response(['User-agent: *', ...rules, '', ...sitemap, ''].join('\n'));
};
