import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from './site.ts';

const NOINDEX = '<meta name="robots" content="noindex">';

/**
 * Whether the sitemap lists a page that the build has written: not one that asks to be left out, such as a withdrawn story's.
 * An archive that leaves itself out as a whole keeps its sitemap; its robots.txt says the rest.
 */
export function isListed(address: string): boolean {
  if (settings.archive.robots === 'noindex') return true;
  const path = decodeURI(new URL(address).pathname).slice(settings.base.length);
  return !readFileSync(join(settings.out, path, 'index.html'), 'utf8').includes(NOINDEX);
}
