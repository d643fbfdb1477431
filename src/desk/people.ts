import type { z } from 'zod';
import { readRecord } from '../markdown/index.ts';
import { ActorRecord, PlaceRecord, SourceRecord } from '../model/actor.ts';
import type { Problem } from '../model/problem.ts';
import type { Content, StoredFile } from './content.ts';
import { identify } from './identity.ts';
import type { Identity } from './identity.ts';
import { badRecordName, recordId } from './record-id.ts';
import { readWitness } from './witness.ts';
import type { Witness } from './witness.ts';

/** What people have decided and earlier runs have promised, read off a content folder; binding for the next run. */
export interface Decisions {
  /** Records that no longer are what the machine wrote, by id. */
  actors: Map<string, ActorRecord>;
  places: Map<string, PlaceRecord>;
  sources: Map<string, SourceRecord>;
  /** Paths of a person's records that decide nothing: they cannot be read, or their name is no id. */
  unread: Set<string>;
  /** Article files that the run may write, move and remove. */
  free: Identity[];
  /** Article files that it may not: a person's, and those whose original is gone. */
  kept: (Identity & { originalGone: boolean })[];
  /** The stories of those whose original is gone. */
  witnesses: Witness[];
  /** Ids handed out before, by the original's SHA-256. */
  ids: Map<string, string>;
  /** Years given for originals before, by their SHA-256. */
  years: Map<string, number>;
  problems: Problem[];
}

/** Reads the decisions; `present` are the originals at hand, by SHA-256. */
export function readDecisions(content: Content, present: ReadonlySet<string>): Decisions {
  const problems: Problem[] = [];
  const unread = new Set<string>();
  const reviewed = <T extends { status: string }>(
    files: readonly StoredFile[],
    schema: z.ZodType<T>,
  ): Map<string, T> => {
    const records = new Map<string, T>();
    const taken = new Set(files.map(({ path }) => path));
    for (const file of files.filter(({ sealed }) => !sealed)) {
      const { data, problems: faults } = readRecord(file.text, file.path, schema);
      const badName = badRecordName(file.path, taken);
      problems.push(...faults, ...(badName ? [badName] : []));
      if (data && !badName) records.set(recordId(file.path), { ...data, status: 'reviewed' });
      else unread.add(file.path);
    }
    return records;
  };
  const articles = content.articles.map((file) => {
    const who = identify(file);
    return { ...who, originalGone: who.sha256 !== undefined && !present.has(who.sha256) };
  });
  const gone = new Set(articles.flatMap(({ originalGone, path }) => (originalGone ? [path] : [])));
  const witnesses = content.articles.filter(({ path }) => gone.has(path)).flatMap((file) => readWitness(file) ?? []);
  const isKept = ({ edited, originalGone }: Decisions['kept'][number]): boolean => edited || originalGone;
  return {
    actors: reviewed(content.actors, ActorRecord),
    places: reviewed(content.places, PlaceRecord),
    sources: reviewed(content.sources, SourceRecord),
    unread,
    free: articles.filter((article) => !isKept(article)),
    kept: articles.filter(isKept),
    witnesses: [...new Map(witnesses.map((witness) => [witness.sha256, witness])).values()],
    ids: new Map(
      articles.flatMap(({ id, sha256 }) => (id !== undefined && sha256 !== undefined ? [[sha256, id]] : [])),
    ),
    years: new Map(
      articles.flatMap(({ year, sha256 }) => (year !== undefined && sha256 !== undefined ? [[sha256, year]] : [])),
    ),
    problems,
  };
}

/**
 * One line for each file that the run leaves to people, and for each whose original is gone.
 * @param obeyed what the records of actors and places did, by path
 */
export function reportKept(
  content: Content,
  { kept, unread }: Decisions,
  obeyed: ReadonlyMap<string, string>,
): Problem[] {
  const records = [...content.actors, ...content.places, ...content.sources].filter(({ sealed }) => !sealed);
  const warning = (rule: string, message: string, file: string): Problem => ({
    severity: 'warning',
    rule,
    message,
    file,
  });
  return [
    ...kept.filter(({ edited }) => edited).map(({ path }) => warning('edited', 'edited by hand; kept as it is', path)),
    ...kept
      .filter(({ originalGone }) => originalGone)
      .map(({ path }) =>
        warning('original-gone', 'its original is gone; kept as it is, and still evidence for other stories', path),
      ),
    ...records.map(({ path }) => {
      if (unread.has(path))
        return warning('edited', 'edited by hand; kept as it is, but not obeyed until it is mended', path);
      const what = obeyed.get(path);
      const message = `edited by hand; kept as it is, and obeyed${what === undefined ? '' : `: ${what}`}`;
      return warning('edited', message, path);
    }),
  ];
}
