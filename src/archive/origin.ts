import { href, settings } from './site.ts';

/**
 * Where feeds and the sitemap say that the site stands. They need whole addresses even before `archive.yaml` has a `baseUrl`;
 * until then they name an example host, and `robots.txt` says what to do.
 */
export const ORIGIN = settings.site ?? 'https://example.org';

/** Whole address of a page. */
export const addressOf = (to: string): string => ORIGIN + href(to);
