import { realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** Folders of the content folder of which the site publishes whole files. */
export type PublicFolder = 'articles' | 'originals';

/** Where a file that the site is asked to publish really lies; `outside` where that is not the folder it has to be in. */
export type PublicFile = { path: string; bytes: number } | 'outside' | 'gone';

/**
 * Finds a file that may be published: the one answer for its size and for its copy. Every link is followed first, so that none
 * leads out of the folder, and the folder itself is no link either: the content may be somebody else's.
 * @param file Path relative to the content folder, as an article gives it.
 */
export function publicFile(content: string, folder: PublicFolder, file: string): PublicFile {
  try {
    const path = realpathSync(resolve(content, file));
    const own = join(realpathSync(content), folder) + sep;
    const stats = statSync(path);
    return path.startsWith(own) && stats.isFile() ? { path, bytes: stats.size } : 'outside';
  } catch {
    return 'gone';
  }
}

/** Path of a file that is published. @throws When it is gone, or does not really lie in its folder. */
export function publicPath(content: string, folder: PublicFolder, file: string): string {
  const found = publicFile(content, folder, file);
  if (typeof found === 'string') throw new Error(`${file} is ${found === 'gone' ? 'gone' : `not in ${folder}/`}`);
  return found.path;
}
