import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pages that are indexed: articles and nothing else, so that a hit is always a story. */
const INDEXED = 'articles/**/*.html';

/** Bundles of Pagefind's own user interfaces; the search page brings its own. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/**
 * Writes the search index of a built site to `<site>/pagefind`.
 * @returns How many pages it holds.
 * @throws When Pagefind reports an error or finds no page: a site without search must not go out.
 */
export async function indexSite(site: string, language: string): Promise<number> {
  try {
    // One index for all languages: otherwise a Russian story is invisible from an English search page.
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: site, glob: INDEXED });
    if (added.errors.length > 0) throw new Error(`The search index failed on a page: ${added.errors.join('; ')}`);
    if (added.page_count === 0) {
      throw new Error(
        `The search index is empty: no page in ${join(site, 'articles')} has an element with data-pagefind-body. ` +
          'Is there an article in the content folder, and does the article page mark its text?',
      );
    }
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    if (written.errors.length > 0)
      throw new Error(`The search index could not be written: ${written.errors.join('; ')}`);
    await Promise.all(UNUSED.map((file) => rm(join(site, 'pagefind', file), { force: true })));
    return added.page_count;
  } finally {
    await close();
  }
}

/**
 * Astro integration: Pagefind over the article pages once the site is built.
 *
 * What the article page marks (values are attribute text, never markup):
 * - `data-pagefind-body` on the element that holds headline and text; `data-pagefind-ignore` on what in it is not the story's;
 * - `data-pagefind-filter="actor[data-value]"` and likewise `speaker`, `place`, `source`, `year`, `month` (`2016-09`) on empty elements;
 * - `data-pagefind-meta="day[data-value]"` and `source`, `place`; `data-pagefind-sort="day[data-value]"` (undated: `0000-00-00`);
 * - `id="p3" data-pagefind-title="3"` on each paragraph, so that a hit opens there.
 */
export function search(options: { language?: string } = {}): AstroIntegration {
  return {
    name: 'dateline-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexSite(fileURLToPath(dir), options.language ?? 'en');
        logger.info(`indexed ${String(pages)} ${pages === 1 ? 'story' : 'stories'}`);
      },
    },
  };
}
