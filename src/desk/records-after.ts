import { readRecord } from '../markdown/index.ts';
import { ActorRecord, PlaceRecord } from '../model/actor.ts';
import { isId } from '../model/slug.ts';
import type { Content, StoredFile } from './content.ts';
import type { Library } from './library.ts';
import { recordId } from './record-id.ts';
import type { Plan } from './plan.ts';

/** The actors and places as they stand when a plan has been carried out. */
export function recordsAfter(content: Content, { writes, removes }: Plan): Pick<Library, 'actors' | 'places'> {
  const files = new Map([...content.actors, ...content.places].map((file) => [file.path, file]));
  for (const path of removes) files.delete(path);
  for (const { path, text } of writes) files.set(path, { path, text, sealed: true });
  const read = <T>(
    folder: string,
    schema: Parameters<typeof readRecord<T>>[2],
  ): Map<string, { file: StoredFile; data?: T }> =>
    new Map(
      [...files.values()]
        .filter(({ path }) => path.startsWith(`${folder}/`) && isId(recordId(path)))
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .map((file) => {
          const { data } = readRecord(file.text, file.path, schema);
          return [recordId(file.path), { file, ...(data !== undefined && { data }) }];
        }),
    );
  return { actors: read('actors', ActorRecord), places: read('places', PlaceRecord) };
}
