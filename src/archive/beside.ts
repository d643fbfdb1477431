import { z } from 'zod';
import type { Archive } from './archive.ts';
import type { ArchivedArticle } from './entry.ts';
import type { PublicFolder } from './public-files.ts';
import { articleRecord } from './record.ts';

/** Names of the files that may stand beside an article's page. */
export const BESIDE = ['index.json', 'index.md', 'original.txt'] as const;

/** Of which folder of the content folder the files are copies that are copied. */
const FOLDERS: Readonly<Record<(typeof BESIDE)[number], PublicFolder>> = {
  'index.json': 'articles',
  'index.md': 'articles',
  'original.txt': 'originals',
};

/** In which folder the file has to lie of which a copy stands beside a page. */
export const folderOf = ({ name }: Pick<Beside, 'name'>): PublicFolder => FOLDERS[name];

/** A file beside an article's page: its text, or of which file of the content folder it is a copy, byte for byte. */
export const Beside = z.union([
  z.strictObject({ name: z.enum(BESIDE), text: z.string() }),
  z.strictObject({ name: z.enum(BESIDE), copy: z.string() }),
]);
export type Beside = z.infer<typeof Beside>;

/** The files beside an article's page: the article as data; its Markdown and its original where all of it may be shown. */
export function filesBeside(article: ArchivedArticle, archive: Archive, url: string): Beside[] {
  const files: Beside[] = [
    { name: 'index.json', text: `${JSON.stringify(articleRecord(article, archive, url), null, 1)}\n` },
  ];
  if (article.publish !== 'full') return files;
  files.push({ name: 'index.md', copy: article.file });
  if (article.bytes !== undefined) files.push({ name: 'original.txt', copy: article.data.original.path });
  return files;
}

/** One line of the lists that the build hands from the site to `src/output/beside.ts`: an article's folder and files. */
export const BesideLine = z.strictObject({ folder: z.string(), files: z.array(Beside) });
export type BesideLine = z.infer<typeof BesideLine>;
