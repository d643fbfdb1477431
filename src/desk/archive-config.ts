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
  const text = readFileSync(path, 'utf8');
  const document = parseDocument(text, { version: '1.2', schema: 'core', strict: true, lineCounter: lines });
  const fault = document.errors[0];
  if (fault) {
    const message = fault.message.split('\n')[0] ?? 'the YAML cannot be read';
    return broken([{ ...SAY, message, line: lines.linePos(fault.pos[0]).line }]);
  }
  const value: unknown = document.toJS({ maxAliasCount: 20 }) ?? {};
  const parsed = ArchiveConfig.safeParse(value);
  if (parsed.success) return { config: parsed.data, problems: [] };
  const lineOf = (key: PropertyKey | undefined): number => {
    const at = text.split('\n').findIndex((row) => row.startsWith(`${String(key)}:`));
    return at < 0 ? 1 : at + 1;
  };
  return broken(
    parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({
            ...SAY,
            message: 'the key is not known',
            line: lineOf(issue.path[0] ?? key),
            found: key,
            expected: EXPECTED,
          }))
        : [{ ...SAY, message: `${issue.path.join('.') || 'file'}: ${issue.message}`, line: lineOf(issue.path[0]) }],
    ),
  );
}

const EXPECTED = Object.keys(ArchiveConfig.shape).join(', ');
const SAY = {
  severity: 'error',
  rule: 'bad-archive-config',
  file: FILE,
  fix: 'mend the line; until then the defaults count',
} as const;

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
