import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The program's own folder: Astro builds nowhere else. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

// Resolved, not joined: npm may have hoisted it out of the project's own node_modules.
const ASTRO = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));

/** What Astro's configuration reads from the environment. */
export interface SiteSettings {
  /** Content folder, absolute. */
  content: string;
  /** Where the site will stand: `/` or `/archive/`; else the path of the archive's `baseUrl`. */
  base?: string;
  /** Folder that Astro writes the site to; inside the project, since Astro renames files into it. */
  out?: string;
  /** Folder for Astro's caches; one per run, so that two archives share nothing. */
  cache?: string;
  /** File to which the content loader adds the problems it meets, one JSON object a line. */
  problems?: string;
}

/** The environment for a run of Astro: fixed zone and no color, so that equal inputs give equal bytes. */
export function astroEnvironment(settings: SiteSettings): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: undefined,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    TZ: 'UTC',
    VITEST: undefined,
    DATELINE_CONTENT: settings.content,
    DATELINE_BASE: settings.base,
    DATELINE_OUT: settings.out,
    DATELINE_CACHE: settings.cache,
    DATELINE_PROBLEMS: settings.problems,
  };
}

/** Starts Astro in the project folder, wherever the user stands. */
export function startAstro(
  command: string,
  flags: readonly string[],
  settings: SiteSettings,
  stdio: 'inherit' | 'pipe',
) {
  return spawn(process.execPath, [ASTRO, command, ...flags], {
    cwd: PROJECT,
    env: astroEnvironment(settings),
    stdio: ['ignore', stdio, stdio],
  });
}

/** Outcome of a build: how many pages, and the end of the log in case it failed. */
export interface AstroRun {
  ok: boolean;
  pages: number;
  log: string[];
}

/** Builds the site; `onPages` hears the number of pages written so far. */
export async function buildWithAstro(settings: SiteSettings, onPages: (count: number) => void): Promise<AstroRun> {
  const child = startAstro('build', [], settings, 'pipe');
  const log: string[] = [];
  let pages = 0;
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      const file = /^\S*\s*[├└]─ (\/\S*)/.exec(line)?.[1];
      if (file !== undefined) {
        // Feeds, lists for robots and data are files, not pages.
        if (!file.endsWith('.html')) return;
        pages += 1;
        onPages(pages);
        return;
      }
      log.push(line);
      if (log.length > 200) log.shift();
    });
  }
  await once(child, 'close');
  return { ok: child.exitCode === 0, pages, log };
}
