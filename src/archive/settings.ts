import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { ArchiveConfig } from '../model/archive.ts';
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

/** Reads `archive.yaml`. @throws With the path and every fault when it does not fit the schema. */
function readArchiveConfig(content: string): ArchiveConfig {
  const file = resolve(content, 'archive.yaml');
  if (!existsSync(file)) return ArchiveConfig.parse({});
  const data: unknown = parse(readFileSync(file, 'utf8'), { version: '1.2', schema: 'core', maxAliasCount: 20 }) ?? {};
  const result = ArchiveConfig.safeParse(data);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `  ${issue.path.join('.') || 'file'}: ${issue.message}`);
  throw new Error(`${file} cannot be used:\n${faults.join('\n')}`);
}

/** Settings of one run, from environment variables. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const project = fileURLToPath(new URL('../../', import.meta.url));
  const content = resolve(env['DATELINE_CONTENT'] ?? resolve(project, 'content'));
  const archive = readArchiveConfig(content);
  const url = archive.baseUrl === undefined ? undefined : new URL(archive.baseUrl);
  return {
    content,
    out: resolve(env['DATELINE_OUT'] ?? resolve(project, 'dist')),
    base: normalizeBase(env['DATELINE_BASE'] ?? url?.pathname ?? '/'),
    ...(url && { site: url.origin }),
    archive,
  };
}
