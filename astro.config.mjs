import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { isListed } from './src/archive/listed.ts';
import { ORIGIN } from './src/archive/origin.ts';
import { settings } from './src/archive/site.ts';
import { rehypePlugins } from './src/rehype/index.ts';
import { remarkPlugins } from './src/remark/index.ts';
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
  // Quotation marks, dashes and pipes are the record's own: nothing may turn them into something else.
  markdown: {
    syntaxHighlight: false,
    processor: unified({ remarkPlugins, rehypePlugins, gfm: false, smartypants: false }),
  },
  integrations: [sitemap({ filter: isListed }), search({ language: settings.archive.language })],
  // The CSP allows no inline script and no data: script.
  vite: { build: { assetsInlineLimit: 0 } },
});
