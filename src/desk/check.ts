import type { Problem } from '../model/problem.ts';
import { badAddresses } from './check-addresses.ts';
import { loadArchiveConfig } from './archive-config.ts';
import { checkArticles } from './check-articles.ts';
import { checkRecords } from './check-records.ts';
import { readContent } from './content.ts';
import { readLibrary } from './library.ts';
import { NO_ARTICLE } from './no-article.ts';
import { readStory } from './read-original.ts';
import { sameBytes } from './same-bytes.ts';

/** Every problem of a content folder at once, by file and line. Reads only. */
export function check(folder: string): Problem[] {
  const content = readContent(folder);
  const library = readLibrary(content);
  const problems = [
    loadArchiveConfig(folder).problems,
    content.problems,
    library.problems,
    content.originals.flatMap((original) => readStory(original).problems),
    sameBytes(content.originals),
    checkArticles(library, content.originals),
    checkRecords(library),
    badAddresses([...library.actors.values(), ...library.places.values(), ...library.sources.values()]),
  ].flat();
  if (content.articles.length === 0) problems.push({ ...NO_ARTICLE, file: folder });
  return problems.sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}
