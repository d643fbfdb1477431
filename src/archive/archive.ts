import type { ActorRecord, PlaceRecord, SourceRecord } from '../model/actor.ts';
import type { ArchiveConfig } from '../model/archive.ts';
import type { Article } from '../model/article.ts';
import { foldSource, sourceFinder, sourceIds } from '../model/source-names.ts';
import { fillAppearances, quotesOf, type ArchivedQuote, type Named } from './actors.ts';
import { indexDates, statementsOf, type DateIndex, type Statement } from './dates.ts';
import { archiveArticle, byDate, type ArchivedArticle } from './entry.ts';
import { byName } from './a-to-z.ts';
import { publishOf } from './publish.ts';
import { resolverOf } from './resolve.ts';

/** What the content folder holds, read and checked. */
export interface ArchiveInput {
  config: ArchiveConfig;
  articles: readonly { article: Article; file: string; bytes?: number }[];
  actors: ReadonlyMap<string, RecordFile<ActorRecord>>;
  places: ReadonlyMap<string, RecordFile<PlaceRecord>>;
  sources: ReadonlyMap<string, RecordFile<SourceRecord>>;
}

/** A record with the prose below its frontmatter. */
export interface RecordFile<T> {
  record: T;
  note?: string;
}

/** Who published, with everything of theirs, by date. */
export interface Source {
  id: string;
  name: string;
  record?: SourceRecord;
  note?: string;
  articles: ArchivedArticle[];
}

/** The whole archive in memory: what pages ask their questions of. */
export interface Archive {
  config: ArchiveConfig;
  /** By date, undated last. */
  articles: ArchivedArticle[];
  byId: ReadonlyMap<string, ArchivedArticle>;
  /** Withdrawn or not published: an address that says so and no more. In no list. */
  tombstones: ArchivedArticle[];
  /** By name; only those that some article names. */
  actors: ReadonlyMap<string, Named>;
  places: ReadonlyMap<string, Named>;
  sources: ReadonlyMap<string, Source>;
  /** By date of the article, then by place in it. */
  quotes: ArchivedQuote[];
  quotesOf: ReadonlyMap<string, ArchivedQuote[]>;
  statements: Statement[];
  statementsOf: ReadonlyMap<string, Statement[]>;
  dates: DateIndex;
}

const recordsOf = <T>(files: ReadonlyMap<string, RecordFile<T>>): Map<string, T> =>
  new Map([...files].map(([id, { record }]) => [id, record]));

/** Finds who published by the name that an article gives: with a record, or without one under an id of its own. */
function publisherFinder({
  articles,
  sources,
}: ArchiveInput): (name: string) => { id: string; name: string; record?: SourceRecord } {
  const find = sourceFinder(recordsOf(sources));
  const unknown = articles.flatMap(({ article: { data } }) =>
    data.source === undefined || find(data.source) ? [] : [data.source],
  );
  const ids = sourceIds(unknown, new Set(sources.keys()));
  const names = new Map(
    [...ids.keys()]
      .sort()
      .reverse()
      .map((name) => [foldSource(name), name]),
  );
  return (name) => {
    const known = find(name);
    if (known) return { ...known, name: known.record.name };
    return { id: ids.get(name) ?? '', name: names.get(foldSource(name)) ?? name };
  };
}

function named(id: string, kind: Named['kind'], { record, note }: RecordFile<ActorRecord | PlaceRecord>): Named {
  const empty = {
    appearances: [],
    mentions: 0,
    quotes: [],
    spokenOf: [],
    forms: new Map<string, Map<string, number>>(),
  };
  return { id, name: record.name, kind, record, ...(note !== undefined && { note }), ...empty };
}

const byIdOf = (entries: readonly Named[]): Map<string, Named> => new Map(entries.map((entry) => [entry.id, entry]));

/** Entries that some article names, by name. */
function inUse(entries: Iterable<Named>): Map<string, Named> {
  const used = [...entries].filter(({ appearances }) => appearances.length > 0);
  return new Map(used.sort(byName).map((entry) => [entry.id, entry]));
}

function groupSources(articles: readonly ArchivedArticle[], records: ArchiveInput['sources']): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const article of articles) {
    if (!article.source) continue;
    const { id, name } = article.source;
    const known = records.get(id);
    const extra = known && { record: known.record, ...(known.note !== undefined && { note: known.note }) };
    const source = sources.get(id) ?? { id, name, ...extra, articles: [] };
    source.articles.push(article);
    sources.set(id, source);
  }
  return new Map([...sources.values()].sort(byName).map((source) => [source.id, source]));
}

/** Builds the archive once a run, in time that grows with the number of marks. Pure. */
export function buildArchive(input: ArchiveInput): Archive {
  const { config } = input;
  const resolve = resolverOf(recordsOf(input.actors), recordsOf(input.places));
  const findSource = publisherFinder(input);
  const all = input.articles.map(({ article, file, bytes }) => {
    const found = article.data.source === undefined ? undefined : findSource(article.data.source);
    const source = found && { id: found.id, name: found.name };
    const publish = publishOf(article.data, found?.record, config.publish);
    return { ...archiveArticle(article, file, publish, source, resolve), ...(bytes !== undefined && { bytes }) };
  });
  const isGone = ({ withdrawn, publish }: ArchivedArticle): boolean => withdrawn || publish === 'none';
  const articles = all.filter((article) => !isGone(article)).sort(byDate);
  const quotes = new Map(articles.map((article) => [article.id, quotesOf(article)]));
  const statements = new Map(articles.map((article) => [article.id, statementsOf(article)]));

  const actors = [...input.actors].map(([id, file]) => named(id, file.record.kind, file));
  const places = [...input.places].map(([id, file]) => named(id, 'place', file));
  fillAppearances(articles, quotes, { actors: byIdOf(actors), places: byIdOf(places) });

  const everyStatement = [...statements.values()].flat();
  return {
    config,
    articles,
    byId: new Map(all.map((article) => [article.id, article])),
    tombstones: all.filter(isGone).sort(byDate),
    actors: inUse(actors),
    places: inUse(places),
    sources: groupSources(articles, input.sources),
    quotes: [...quotes.values()].flat(),
    quotesOf: quotes,
    statements: everyStatement,
    statementsOf: statements,
    dates: indexDates(articles, everyStatement),
  };
}

export type { Appearance, ArchivedQuote, Named } from './actors.ts';
export type { ArchivedArticle, Published } from './entry.ts';
export type { DateIndex, Day, Period, Statement } from './dates.ts';
