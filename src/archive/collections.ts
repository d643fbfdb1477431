import { appendFileSync } from 'node:fs';
import { z } from 'zod';
import type { Loader, LoaderContext } from 'astro/loaders';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle, readRecord } from '../markdown/index.ts';
import { ActorRecord, PlaceRecord, SourceRecord } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { EntityKind } from '../model/annotation.ts';
import type { Problem } from '../model/problem.ts';
import type { RecordFile } from './archive.ts';
import { contentFiles } from './content-files.ts';
import { renderContext, type NamedRecord } from './render-context.ts';
import { settings } from './site.ts';

/** An article as the store holds it. */
export interface StoredArticle {
  article: Article;
  /** Size of the original, in bytes. */
  bytes?: number;
}

/** A problem on one line: file, line, what is wrong, what was found, what to do. */
function problemLine({ file, line, message, found, expected, fix }: Problem): string {
  const place = line === undefined ? file : `${file}:${String(line)}`;
  return [`${place}: ${message}`, found && `found ${found}`, expected && `expected ${expected}`, fix]
    .filter(Boolean)
    .join('; ');
}

/** Says a problem in the log, and hands it to the desk where the desk has named a file for it (`DATELINE_PROBLEMS`). */
function report(problems: readonly Problem[], { logger }: LoaderContext, skipped: boolean): void {
  const file = process.env['DATELINE_PROBLEMS'];
  if (file !== undefined) for (const problem of problems) appendFileSync(file, `${JSON.stringify(problem)}\n`);
  for (const problem of problems) logger.warn(problemLine(problem) + (skipped ? ' (left out)' : ''));
}

/** Keeps a collection in step with its folder while the development server runs. */
function watch({ watcher }: LoaderContext, reload: () => Promise<void>): void {
  watcher?.add(settings.content);
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher?.on(event, (file: string) => {
      if (file.startsWith(settings.content) && file.endsWith('.md')) void reload();
    });
  }
}

/** Loader of a folder of authority records. A broken one is reported and left out. */
function recordLoader<T extends Record<string, unknown>>(folder: string, schema: z.ZodType<T>): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const files = await contentFiles(settings.content, folder);
    context.store.clear();
    for (const { file, id, text } of files) {
      const { data, prose, problems } = readRecord(text, file, schema);
      report(problems, context, data === undefined);
      if (data) context.store.set({ id, data: { record: data, ...(prose !== '' && { note: prose }) } });
    }
  };
  return { name: `dateline-${folder}`, load: async (context) => { await load(context); watch(context, () => load(context)); } }; // prettier-ignore
}

/** All that the articles point to: records of actors and places by id, and how much each source's articles show. */
async function readRecords(): Promise<{ records: Map<string, NamedRecord>; sources: Map<string, SourceRecord> }> {
  const read = async <T>(folder: string, schema: z.ZodType<T>): Promise<[string, T][]> =>
    (await contentFiles(settings.content, folder)).flatMap(({ file, id, text }) => {
      const { data } = readRecord(text, file, schema);
      return data ? [[id, data]] : [];
    });
  const places = (await read('places', PlaceRecord)).map(
    ([id, place]): [string, NamedRecord & { banned?: boolean | undefined }] => [id, { ...place, kind: 'place' }],
  );
  const actors = await read('actors', ActorRecord);
  const sources = (await read('sources', SourceRecord)).flatMap(([id, source]) =>
    [id, source.name, ...source.aliases].map((name): [string, SourceRecord] => [name.toLowerCase(), source]),
  );
  return { records: new Map([...places, ...actors].filter(([, { banned }]) => !banned)), sources: new Map(sources) };
}

function kindFrom(records: ReadonlyMap<string, NamedRecord>): (id: string) => EntityKind | undefined {
  return (id) => {
    const kind = records.get(id)?.kind;
    return kind === 'person' || kind === 'organization' || kind === 'state' || kind === 'armed-group'
      ? kind
      : undefined;
  };
}

/** Size of the original as received; absent where the file is gone. */
async function originalSize({ data }: Article): Promise<{ bytes?: number }> {
  const file = join(settings.content, data.original.path);
  if (!file.startsWith(join(settings.content, 'originals'))) return {};
  return stat(file).then(({ size }) => ({ bytes: size }), () => ({})); // prettier-ignore
}

async function loadArticles(context: LoaderContext): Promise<void> {
  const { store } = context;
  const [files, { records, sources }] = await Promise.all([contentFiles(settings.content, 'articles'), readRecords()]);
  store.clear();
  for (const { file, text } of files) {
    const { article, content, problems } = readArticle(text, file, kindFrom(records));
    report(problems, context, article === undefined);
    if (!article) continue;
    const { id } = article.data;
    if (store.has(id)) {
      const found = store.get(id)?.filePath ?? 'another article';
      const taken: Problem = { severity: 'error', rule: 'taken-id', file, message: `the id ${id} is taken`, found };
      report([{ ...taken, fix: 'take one of the two files away' }], context, true);
      continue;
    }
    const source = sources.get(article.data.source?.toLowerCase() ?? '');
    const publish =
      article.data.status === 'withdrawn'
        ? 'none'
        : (article.data.publish ?? source?.publish ?? settings.archive.publish);
    const frontmatter = JSON.stringify(renderContext(article, publish, records, settings.base));
    const rendered = await context.renderMarkdown(
      `---\n${frontmatter}\n---\n${publish === 'full' || publish === 'excerpt' ? content : ''}`,
    );
    store.set({
      id,
      data: { article, ...(await originalSize(article)) },
      filePath: file,
      rendered: { html: rendered.html },
    });
  }
}

/** Articles: read by the module that the desk writes them with, rendered by remark and rehype. A broken one is reported and left out. */
export const articles = {
  loader: {
    name: 'dateline-articles',
    load: async (context: LoaderContext) => {
      await loadArticles(context);
      watch(context, () => loadArticles(context));
    },
  } satisfies Loader,
  schema: z.custom<StoredArticle>(),
};

export const actors = { loader: recordLoader('actors', ActorRecord), schema: z.custom<RecordFile<ActorRecord>>() };
export const places = { loader: recordLoader('places', PlaceRecord), schema: z.custom<RecordFile<PlaceRecord>>() };
export const sources = { loader: recordLoader('sources', SourceRecord), schema: z.custom<RecordFile<SourceRecord>>() };
