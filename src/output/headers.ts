import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SECURITY_HEADERS } from '../model/policy.ts';

/** How long a browser may keep what stands in a folder: names in `_astro` change with what they hold, those of the index do not. */
const CACHING = {
  '_astro/': 'public, max-age=31536000, immutable',
  'pagefind/': 'public, max-age=0, must-revalidate',
};

/** The `_headers` file that Netlify, Cloudflare Pages and others read: the headers of the site's policy for every answer. */
export function headersFile(base: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  const caching = Object.entries(CACHING).map(([folder, value]) =>
    rule(`${base}${folder}*`, { 'Cache-Control': value }),
  );
  return rule(`${base}*`, SECURITY_HEADERS) + caching.join('');
}

/** Astro integration: writes `_headers`. */
export function headers({ base }: { base: string }): AstroIntegration {
  return {
    name: 'dateline-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        writeFileSync(join(fileURLToPath(dir), '_headers'), headersFile(base));
      },
    },
  };
}
