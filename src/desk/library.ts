import type { z } from 'zod';
import { readArticle, readRecord } from '../markdown/index.ts';
import { ActorRecord, PlaceRecord, SourceRecord } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { EntityKind } from '../model/annotation.ts';
import type { Problem } from '../model/problem.ts';
import type { Content, StoredFile } from './content.ts';
import { badRecordName, recordId } from './record-id.ts';

/** A file with what it says; `data` is absent where it cannot be read. */
export interface Entry<T> {
  file: StoredFile;
  data?: T;
}

/** A content folder read through: every article and record, as the files say. */
export interface Library {
  articles: Entry<Article>[];
  actors: Map<string, Entry<ActorRecord>>;
  places: Map<string, Entry<PlaceRecord>>;
  sources: Map<string, Entry<SourceRecord>>;
  /** Everything that could not be read. */
  problems: Problem[];
}

/** Reads all Markdown of a content folder by its own words, not by what the pipeline would say. */
export function readLibrary(content: Content): Library {
  const problems: Problem[] = [];
  const records = <T>(files: readonly StoredFile[], schema: z.ZodType<T>): Map<string, Entry<T>> =>
    new Map(
      files.flatMap((file) => {
        const { data, problems: faults } = readRecord(file.text, file.path, schema);
        const badName = badRecordName(file.path, new Set(files.map(({ path }) => path)));
        problems.push(...faults, ...(badName ? [badName] : []));
        return badName ? [] : [[recordId(file.path), { file, ...(data !== undefined && { data }) }]];
      }),
    );
  const actors = records(content.actors, ActorRecord);
  const kindOf = (id: string): EntityKind | undefined => actors.get(id)?.data?.kind;
  const articles = content.articles.map((file) => {
    const { article, problems: faults } = readArticle(file.text, file.path, kindOf);
    problems.push(...faults);
    return { file, ...(article && { data: article }) };
  });
  return {
    articles,
    actors,
    places: records(content.places, PlaceRecord),
    sources: records(content.sources, SourceRecord),
    problems,
  };
}
