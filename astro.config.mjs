import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { isListed } from './src/archive/listed.ts';
import { ORIGIN } from './src/archive/origin.ts';
import { settings } from './src/archive/site.ts';
import { beside } from './src/output/beside.ts';
import { headers } from './src/output/headers.ts';
import { search } from './src/search/integration.ts';

/** The site: Markdown of the content folder to pages. Settings come from the environment; see src/archive/settings.ts. */
export default defineConfig({
  site: ORIGIN,
  base: settings.base,
  outDir: settings.out,
  ...(process.env['DATELINE_CACHE'] && { cacheDir: process.env['DATELINE_CACHE'] }),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    sitemap({ filter: isListed }),
    beside(),
    headers({ base: settings.base }),
    search({ language: settings.archive.language }),
  ],
  // The CSP allows no inline script and no data: script.
  vite: { build: { assetsInlineLimit: 0 } },
});
