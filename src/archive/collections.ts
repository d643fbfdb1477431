import { appendFileSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { readArticle } from '../markdown/index.ts';
import type { ActorRecord, PlaceRecord, SourceRecord } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { sourceFinder } from '../model/source-names.ts';
import type { RecordFile } from './archive.ts';
import { contentFiles } from './content-files.ts';
import { langOf } from './own-words.ts';
import { publishOf } from './publish.ts';
import { publicFile } from './public-files.ts';
import { actorRecords, placeRecords, sourceRecords, type RecordFolder } from './record-folders.ts';
import { renderContext, type RenderContext } from './render-context.ts';
import { resolverOf, type Resolve } from './resolve.ts';
import { settings } from './site.ts';
import { packArticle, type PackedArticle } from './stored-article.ts';

/** Makes HTML of an article's Markdown. */
type Render = (markdown: string, context: RenderContext) => string;

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

/** A loader that keeps its collection in step with the content folder while the development server runs. */
function loader(name: string, load: (context: LoaderContext) => Promise<void>): Loader {
  return {
    name: `dateline-${name}`,
    load: async (context) => {
      await load(context);
      const { watcher } = context;
      watcher?.add(settings.content);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (file: string) => {
          if (!file.startsWith(settings.content) || !file.endsWith('.md')) return;
          for (const folder of [actorRecords, placeRecords, sourceRecords]) folder.forget();
          void load(context);
        });
      }
    },
  };
}

/** Collection of a folder of authority records. A broken one is reported and left out. */
function recordCollection<T extends ActorRecord | PlaceRecord | SourceRecord>(folder: RecordFolder<T>) {
  const load = async (context: LoaderContext): Promise<void> => {
    const records = await folder.read();
    context.store.clear();
    for (const { id, data, prose, problems } of records) {
      report(problems, context, data === undefined);
      if (data) context.store.set({ id, data: { record: data, ...(prose !== '' && { note: prose }) } });
    }
  };
  return { loader: loader(folder.name, load), schema: z.custom<RecordFile<T>>() };
}

/** What the marks of the articles lead to, and how much each source's articles show. */
async function readRecords(): Promise<{ resolve: Resolve; findSource: ReturnType<typeof sourceFinder<SourceRecord>> }> {
  const read = async <T extends ActorRecord | PlaceRecord | SourceRecord>(
    folder: RecordFolder<T>,
  ): Promise<[string, T][]> => (await folder.read()).flatMap(({ id, data }) => (data ? [[id, data]] : []));
  const [actors, places, sources] = await Promise.all([read(actorRecords), read(placeRecords), read(sourceRecords)]);
  return { resolve: resolverOf(new Map(actors), new Map(places)), findSource: sourceFinder(sources) };
}

/** Size of the original as received; absent where the file is gone. One that lies elsewhere is reported, and is not published. */
function originalSize({ data }: Article, file: string, context: LoaderContext): { bytes?: number } {
  const { path } = data.original;
  const found = publicFile(settings.content, 'originals', path);
  if (found === 'outside') {
    const message = 'its original does not lie in the originals folder; it is not published';
    const problem: Problem = { severity: 'error', rule: 'original-outside', file, message, found: path };
    report([{ ...problem, fix: 'put the file itself into originals/, and no link to it' }], context, false);
  }
  return typeof found === 'string' ? {} : { bytes: found.bytes };
}

async function loadArticles(context: LoaderContext, render: Render): Promise<void> {
  const { store } = context;
  const [files, { resolve, findSource }] = await Promise.all([
    contentFiles(settings.content, 'articles'),
    readRecords(),
  ]);
  store.clear();
  for (const { file, text } of files) {
    const { article, content, problems } = readArticle(text, file, (id) => resolve(id, false)?.kind);
    report(problems, context, article === undefined);
    if (!article) continue;
    const { id } = article.data;
    if (store.has(id)) {
      const found = store.get(id)?.filePath ?? 'another article';
      const taken: Problem = { severity: 'error', rule: 'taken-id', file, message: `the id ${id} is taken`, found };
      report([{ ...taken, fix: 'take one of the two files away' }], context, true);
      continue;
    }
    const source = article.data.source === undefined ? undefined : findSource(article.data.source);
    const publish = publishOf(article.data, source?.record, settings.archive.publish);
    const shown = publish === 'full' || publish === 'excerpt' ? content : '';
    const html = render(shown, renderContext(article, publish, resolve, settings.base, langOf(article)));
    const data: PackedArticle = packArticle({ article, ...originalSize(article, file, context) });
    store.set({ id, data: { ...data }, filePath: file, rendered: { html } });
  }
}

/** Articles: read by the module that the desk writes them with, and rendered. A broken one is reported and left out. */
export const articleCollection = (render: Render) => ({
  loader: loader('articles', (context) => loadArticles(context, render)),
  schema: z.custom<PackedArticle>(),
});

export const actors = recordCollection(actorRecords);
export const places = recordCollection(placeRecords);
export const sources = recordCollection(sourceRecords);
