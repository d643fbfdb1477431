import { resolve, sep } from 'node:path';
import { settings } from './site.ts';

/** Path of a file of the content folder. @throws When it leads out of the folder. */
export function contentPath(file: string): string {
  const path = resolve(settings.content, file);
  if (!path.startsWith(settings.content + sep)) throw new Error(`${file} is not in the content folder`);
  return path;
}
