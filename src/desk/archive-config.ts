import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_CONFIG, readArchiveConfig } from '../markdown/archive-config.ts';

/** Reads the `archive.yaml` of a content folder; a faulty field gives a problem and its default. */
export function loadArchiveConfig(folder: string): ReturnType<typeof readArchiveConfig> {
  const path = join(folder, ARCHIVE_CONFIG);
  return readArchiveConfig(existsSync(path) ? readFileSync(path, 'utf8') : undefined);
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
