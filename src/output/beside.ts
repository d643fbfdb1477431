import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BESIDE, BesideLine, folderOf } from '../archive/beside.ts';
import { publicPath } from '../archive/public-files.ts';
import { settings } from '../archive/site.ts';

/** Writes the files that the lists in `<site>/beside/` name, and removes the lists. */
function writeBeside(site: string): void {
  const lists = join(site, 'beside');
  for (const list of readdirSync(lists)) {
    for (const text of readFileSync(join(lists, list), 'utf8').split('\n')) {
      if (text === '') continue;
      const { folder, files } = BesideLine.parse(JSON.parse(text));
      mkdirSync(join(site, folder), { recursive: true });
      for (const file of files) {
        const to = join(site, folder, file.name);
        if ('text' in file) writeFileSync(to, file.text);
        else copyFileSync(publicPath(settings.content, folderOf(file), file.copy), to);
      }
    }
  }
  rmSync(lists, { recursive: true });
}

/**
 * Astro integration: `index.json`, `index.md` and `original.txt` beside each article's page. As routes they would be most of the
 * paths of a site, and each path takes Astro longer than writing ten such files; they are routes in development only.
 */
export function beside(): AstroIntegration {
  return {
    name: 'dateline-beside',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const entrypoint = new URL('beside-endpoint.ts', import.meta.url);
        for (const name of BESIDE) injectRoute({ pattern: `/articles/[id]/${name}`, entrypoint });
      },
      'astro:build:done': ({ dir }) => {
        writeBeside(fileURLToPath(dir));
      },
    },
  };
}
