import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { settings } from './site.ts';

/** A file of the content folder, byte for byte. @throws When the path leads out of the folder. */
export async function readPublic(file: string): Promise<Response> {
  const path = resolve(settings.content, file);
  if (!path.startsWith(settings.content + sep)) throw new Error(`${file} is not in the content folder`);
  return new Response(new Uint8Array(await readFile(path)));
}
