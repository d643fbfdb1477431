import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A Markdown file of the content folder. */
export interface ContentFile {
  /** Path relative to the content folder, with `/`. */
  file: string;
  /** File name without `.md`: the id of a record. */
  id: string;
  text: string;
}

/**
 * Markdown files below a folder of the content folder, by path; none where the folder is absent. No link is followed.
 * @throws Where the folder itself is a link: what it holds would be published from another place.
 */
export async function contentFiles(content: string, folder: string): Promise<ContentFile[]> {
  const own = await lstat(join(content, folder)).catch(() => undefined);
  if (own?.isSymbolicLink()) {
    throw new Error(`${folder} is a link. Put the folder itself into ${content}.`);
  }
  const entries = await readdir(join(content, folder), { withFileTypes: true, recursive: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1));
  return Promise.all(
    paths.map(async (path) => {
      const file = path.slice(content.length + 1).replaceAll('\\', '/');
      return { file, id: file.slice(file.lastIndexOf('/') + 1, -'.md'.length), text: await readFile(path, 'utf8') };
    }),
  );
}
