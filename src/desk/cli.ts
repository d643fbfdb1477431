import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { writeWhole } from './files.ts';
import { readContent } from './content.ts';
import { explainArticle } from './explain.ts';
import { exportJsonl } from './export-jsonl.ts';
import { readLibrary } from './library.ts';
import { NO_ARTICLE } from './no-article.ts';
import { reportProgress } from './progress.ts';
import { describeProblems, hasErrors } from './report.ts';
import { describeSummary } from './summary.ts';
import { HELP, readRequest, UsageError } from './usage.ts';
import type { Request } from './usage.ts';

const DONE = 0;
const PROBLEMS = 1;
const WRONG_USAGE = 2;

/** Runs one command. Results go to standard output, all else to standard error. @returns the exit code */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await runCommand(readRequest(args));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`dateline: ${error.message}\n"dateline --help" lists commands and options\n`);
    return WRONG_USAGE;
  }
}

async function runCommand(request: Request): Promise<number> {
  switch (request.command) {
    case 'help':
      process.stdout.write(HELP);
      return DONE;
    case 'version':
      process.stdout.write(`${version()}\n`);
      return DONE;
    case 'ingest':
      return runIngest(request);
    case 'check':
      return runCheck(request);
    case 'export':
      return runExport(request);
    case 'explain':
      return runExplain(request);
    case 'build':
    case 'dev':
    case 'preview':
    case 'start': {
      const site = await import('./site.ts');
      return site.runSite(request, runIngest);
    }
  }
}

async function runIngest({ paths, content, year }: Request): Promise<number> {
  const folder = resolve(content);
  if (paths.length === 0 && !existsSync(folder))
    throw new UsageError(`there is no folder ${folder}; name your articles: dateline ingest PATH`);
  // Loaded only here, with all the words that the stages know; the other commands do without them.
  const { ingest } = await import('./ingest.ts');
  const summary = ingest({
    paths,
    content: folder,
    ...(year !== undefined && { year }),
    progress: reportProgress(process.stderr),
  });
  process.stderr.write(describeProblems(summary.problems));
  process.stdout.write(describeSummary(summary));
  return hasErrors(summary.problems) ? PROBLEMS : DONE;
}

async function runCheck({ content, json }: Request): Promise<number> {
  const { check } = await import('./check.ts');
  const problems = check(resolve(content));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (json) process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
  else
    process.stdout.write(
      `${describeProblems(problems)}${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}\n`,
    );
  return errors > 0 ? PROBLEMS : DONE;
}

const count = (number: number, what: string): string => `${String(number)} ${what}${number === 1 ? '' : 's'}`;

function runExport({ content, format, out }: Request): number {
  if (format === undefined) throw new UsageError('export needs --format jsonl');
  if (format !== 'jsonl') throw new UsageError(`export knows the format jsonl only, but found "${format}"`);
  const folder = resolve(content);
  const library = readLibrary(readContent(folder));
  if (library.articles.length === 0) {
    process.stderr.write(describeProblems([{ ...NO_ARTICLE, file: folder }]));
    return PROBLEMS;
  }
  const text = exportJsonl(library);
  if (out === undefined) process.stdout.write(text);
  else writeWhole(resolve(out), text);
  process.stderr.write(describeProblems(library.problems));
  return hasErrors(library.problems) ? PROBLEMS : DONE;
}

function runExplain({ content, paths }: Request): number {
  const path = resolve(paths[0] ?? '');
  const folder = contentOf(path) ?? resolve(content);
  const library = readLibrary(readContent(folder));
  const name = relative(folder, path).split(sep).join('/');
  const entry = library.articles.find(({ file }) => file.path === name);
  const problems = library.problems.filter(({ file }) => file === name);
  process.stderr.write(describeProblems(problems));
  if (!entry) throw new UsageError(`${path} is no article of ${folder}`);
  if (!entry.data) return PROBLEMS;
  process.stdout.write(
    explainArticle(
      entry.file,
      entry.data,
      (id) => library.actors.get(id)?.data?.name ?? library.places.get(id)?.data?.name ?? id,
    ),
  );
  return hasErrors(problems) ? PROBLEMS : DONE;
}

/** The content folder that an article file lies in: the one above `articles`. */
function contentOf(path: string): string | undefined {
  const steps = path.split(sep);
  const at = steps.lastIndexOf('articles');
  return at < 1 ? undefined : steps.slice(0, at).join(sep);
}

function version(): string {
  const data: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof data === 'object' && data !== null && 'version' in data ? String(data.version) : 'unknown';
}
