import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { path } from '../archive/addresses.ts';
import { escapeXml, xmlText } from '../archive/feed-text.ts';
import { openArchive } from '../archive/open.ts';
import { addressOf } from '../archive/origin.ts';
import { settings } from '../archive/site.ts';

/** Newest stories in the feed. */
const LIMIT = 50;

/**
 * RSS 2.0 of the newest stories. No time of the build stands in it: equal archives give equal feeds.
 * A day that was worked out is no `pubDate`, which cannot say so, but a `dc:date` in EDTF.
 */
export const GET: APIRoute = async () => {
  const { articles } = await openArchive();
  const dated = articles.filter(({ published }) => published?.day !== undefined);
  const { title, description, language } = settings.archive;
  const self = `<atom:link href="${escapeXml(addressOf('feed.xml'))}" rel="self" type="application/rss+xml"/>`;
  return rss({
    title: xmlText(title),
    description: xmlText(description || title),
    site: addressOf(path.home),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>${escapeXml(language)}</language>${self}`,
    items: dated
      .slice(-LIMIT)
      .reverse()
      .map(({ data, path: to, published, source }) => ({
        title: xmlText(data.title),
        link: addressOf(to),
        ...(published?.inferred === false && { pubDate: new Date(`${published.day ?? ''}T00:00:00Z`) }),
        ...(data.description !== undefined && { description: xmlText(data.description) }),
        customData:
          (source ? `<dc:creator>${escapeXml(source.name)}</dc:creator>` : '') +
          (published?.inferred ? `<dc:date>${escapeXml(published.value)}</dc:date>` : ''),
      })),
  });
};
