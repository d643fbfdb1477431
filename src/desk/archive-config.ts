import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { ArchiveConfig } from '../model/archive.ts';
import type { Problem } from '../model/problem.ts';

const FILE = 'archive.yaml';

/** Reads `archive.yaml`. A file that is absent or faulty gives the defaults, a faulty one its problems too. */
export function readArchiveConfig(folder: string): { config: ArchiveConfig; problems: Problem[] } {
  const path = join(folder, FILE);
  if (!existsSync(path)) return { config: ArchiveConfig.parse({}), problems: [] };
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { version: '1.2', schema: 'core', strict: true, lineCounter: lines });
  const fault = document.errors[0];
  if (fault) {
    const message = fault.message.split('\n')[0] ?? 'the YAML cannot be read';
    return broken([{ ...SAY, message, line: lines.linePos(fault.pos[0]).line }]);
  }
  const value: unknown = document.toJS({ maxAliasCount: 20 }) ?? {};
  const parsed = ArchiveConfig.safeParse(value);
  const known = Object.keys(ArchiveConfig.shape);
  const unknown = Object.keys(typeof value === 'object' && value !== null ? value : {}).filter((key) => !known.includes(key));
  const problems = unknown.map((key): Problem => ({ ...SAY, severity: 'warning', rule: 'unknown-key', message: 'the key is not known', found: key, expected: known.join(', ') }));
  if (parsed.success) return { config: parsed.data, problems };
  return broken([...problems, ...parsed.error.issues.map((issue) => ({ ...SAY, message: `${issue.path.join('.')}: ${issue.message}` }))]);
}

const SAY = { severity: 'error', rule: 'bad-archive-config', file: FILE, fix: 'mend the line; the defaults count until then' } as const;

function broken(problems: Problem[]): { config: ArchiveConfig; problems: Problem[] } {
  return { config: ArchiveConfig.parse({}), problems };
}

/** The `archive.yaml` that a first ingest writes: every setting, explained. */
export const NEW_ARCHIVE_CONFIG = `# What this archive is. Every line can be changed; a line with # in front is not read.

# Shown on every page.
title: News archive
description: A searchable archive of news articles, annotated with who, when and where.

# Language of the pages' own words.
language: en

# Time zone of the place the archive is about, e.g. Europe/Moscow. Printed times are never shifted.
timeZone: UTC

# Where the site will stand. Feeds, the sitemap and canonical links need it.
# baseUrl: https://example.org/archive/

# First and last day that any article can be of. Decides the year of stories that do not print it.
# period:
#   earliest: 2016-01-01
#   latest: 2016-12-31

# License of the archive's own work, in words or as a URL.
# license: https://creativecommons.org/licenses/by/4.0/

# What search engines may do: index or noindex.
robots: index

# How much of each article is published: full, excerpt, metadata or none. A source or an article can say otherwise.
publish: full
`;
