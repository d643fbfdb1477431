import type { z } from 'zod';
import { readRecord, withReview } from '../markdown/index.ts';
import { ActorRecord, PlaceRecord, SourceRecord } from '../model/actor.ts';
import type { Problem } from '../model/problem.ts';
import { contentFiles } from './content-files.ts';
import { settings } from './site.ts';

/** An authority record as its file gives it; without data where the file cannot be read. */
export interface ReadRecord<T> {
  /** Name of the file, without `.md`. */
  id: string;
  data?: T;
  /** Free text below the frontmatter. */
  prose: string;
  problems: Problem[];
}

type Reviewable = Pick<ActorRecord, 'status'>;

/** A folder of authority records, read once: the collection of its records wants them, and that of the articles too. */
export class RecordFolder<T extends Reviewable> {
  readonly name: string;
  readonly #schema: z.ZodType<T>;
  #records: Promise<ReadRecord<T>[]> | undefined;

  constructor(name: string, schema: z.ZodType<T>) {
    this.name = name;
    this.#schema = schema;
  }

  read(): Promise<ReadRecord<T>[]> {
    this.#records ??= contentFiles(settings.content, this.name).then((files) =>
      files.map(({ file, id, text }) => {
        const { data, ...read } = readRecord(text, file, this.#schema);
        return { id, ...read, ...(data && { data: withReview(text, data) }) };
      }),
    );
    return this.#records;
  }

  /** Has the folder read anew the next time: a file has changed. */
  forget(): void {
    this.#records = undefined;
  }
}

export const actorRecords = new RecordFolder('actors', ActorRecord);
export const placeRecords = new RecordFolder('places', PlaceRecord);
export const sourceRecords = new RecordFolder('sources', SourceRecord);
