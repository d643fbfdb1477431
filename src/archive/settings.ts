import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ARCHIVE_CONFIG, readArchiveConfig } from '../markdown/archive-config.ts';
import type { ArchiveConfig } from '../model/archive.ts';
import { normalizeBase } from './addresses.ts';

/** Where the site reads from and writes to. Read from the environment once; the desk sets it. */
export interface Settings {
  /** Absolute path of the content folder (`DATELINE_CONTENT`; `content/` of the project by default). */
  content: string;
  /** Absolute path of the output folder (`DATELINE_OUT`; `dist/` of the project by default). */
  out: string;
  /** Path under which the site stands, with a slash at both ends (`DATELINE_BASE`, else the path of `baseUrl`). */
  base: string;
  /** Origin of the site, as far as `archive.yaml` gives one; canonical links, feeds and sitemap need it. */
  site?: string;
  /** `archive.yaml`; defaults where the file is absent. */
  archive: ArchiveConfig;
}

/** Reads `archive.yaml`. @throws With every fault: a site is never built on a guess at how much may be published. */
function loadArchiveConfig(content: string): ArchiveConfig {
  const file = resolve(content, ARCHIVE_CONFIG);
  const { config, problems } = readArchiveConfig(existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  if (problems.length === 0) return config;
  const faults = problems.map(
    ({ line, message, found }) =>
      `  ${ARCHIVE_CONFIG}:${line ?? 1}  ${message}${found === undefined ? '' : `: ${found}`}`,
  );
  throw new Error(`${file} cannot be used:\n${faults.join('\n')}`);
}

/** Settings of one run, from environment variables. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const project = fileURLToPath(new URL('../../', import.meta.url));
  const content = resolve(env['DATELINE_CONTENT'] ?? resolve(project, 'content'));
  const archive = loadArchiveConfig(content);
  const url = archive.baseUrl === undefined ? undefined : new URL(archive.baseUrl);
  return {
    content,
    out: resolve(env['DATELINE_OUT'] ?? resolve(project, 'dist')),
    base: normalizeBase(env['DATELINE_BASE'] ?? url?.pathname ?? '/'),
    ...(url && { site: url.origin }),
    archive,
  };
}
