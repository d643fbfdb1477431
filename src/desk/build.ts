import { readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { loadArchiveConfig } from './archive-config.ts';
import { openWorkshop } from './build-workshop.ts';
import { inspectOutput, writeMarker } from './output-folder.ts';
import { buildWithAstro, PROJECT } from './run-astro.ts';
import { hasErrors } from './report.ts';
import { hashInputs } from './site-inputs.ts';
import { recoverFolder, swapFolder } from './swap-folder.ts';

/** What to build, and where. Paths may be relative to the working directory. */
export interface BuildOptions {
  content: string;
  out: string;
  /** Path under which the site will stand; that of `baseUrl` in archive.yaml by default, else `/`. */
  base?: string;
  /** Publish nothing when there is any problem, or `check` finds an error. */
  strict?: boolean;
  /** Hears one plain line per step. */
  report?: (line: string) => void;
}

/** What came of a build. */
export interface BuildResult {
  /** Everything wrong, worst first seen first. */
  problems: Problem[];
  /** Whether the output folder now holds the site of this content. */
  published: boolean;
  /** Pages written; 0 when nothing had changed. */
  pages: number;
}

const LoaderProblem = z.object({
  severity: z.enum(['error', 'warning']),
  rule: z.string(),
  message: z.string(),
  file: z.string(),
  line: z.number().optional(),
  found: z.string().optional(),
  expected: z.string().optional(),
  fix: z.string().optional(),
});

const refusal = (rule: string, file: string, message: string, fix: string): BuildResult => ({
  problems: [{ severity: 'error', rule, message, file, fix }],
  published: false,
  pages: 0,
});

/** `archive` and `/archive` mean `/archive/`; without a base it is the path of the archive's address. */
function findBase(base: string | undefined, baseUrl: string | undefined): string {
  if (base !== undefined) return `/${base}/`.replace(/\/{2,}/g, '/');
  return baseUrl === undefined ? '/' : `${new URL(baseUrl).pathname}/`.replace(/\/{2,}/g, '/');
}

const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
};

/** Problems that the content loader met: one JSON object a line. */
async function readProblems(path: string): Promise<Problem[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { line: at, found, expected, fix, ...rest } = LoaderProblem.parse(JSON.parse(line));
      return {
        ...rest,
        ...(at !== undefined && { line: at }),
        ...(found !== undefined && { found }),
        ...(expected !== undefined && { expected }),
        ...(fix !== undefined && { fix }),
      };
    });
}

async function holdsArticle(content: string): Promise<boolean> {
  const files = await readdir(join(content, 'articles'), { recursive: true }).catch(() => []);
  return files.some((file) => file.endsWith('.md'));
}

/** Where the site goes for good, or why it cannot. */
async function checkPlaces(content: string, out: string): Promise<BuildResult | undefined> {
  const folder = await stat(content).catch(() => undefined);
  if (!folder?.isDirectory()) {
    return refusal(
      'no-content',
      content,
      'There is no content folder here',
      'Name it with --content, or make one with `dateline ingest`',
    );
  }
  if (isInside(content, out) || isInside(PROJECT, out)) {
    return refusal(
      'output-over-input',
      out,
      'The output folder would replace the content or the program itself',
      'Choose another folder with --out',
    );
  }
  if (isInside(out, content)) {
    return refusal(
      'output-in-content',
      out,
      'The output folder lies inside the content folder',
      'Choose a folder outside it with --out',
    );
  }
  return undefined;
}

/**
 * Builds the site of a content folder and its search index, then puts both in the place of the output folder at once.
 * Astro cannot write to another file system nor run from another folder, so it builds in a folder of the project's own.
 * Whatever goes wrong, the output folder keeps the site it held.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const report = options.report ?? (() => undefined);
  const content = await realpath(resolve(options.content)).catch(() => resolve(options.content));
  const out = await realpath(resolve(options.out)).catch(() => resolve(options.out));
  const refused = await checkPlaces(content, out);
  if (refused) return refused;
  const { config, problems: faults } = loadArchiveConfig(content);
  // No guess at how much may be published.
  if (faults.length > 0) return { problems: faults, published: false, pages: 0 };
  const base = findBase(options.base, config.baseUrl);

  await recoverFolder(out);
  const before = await inspectOutput(out);
  if (before.kind === 'foreign') {
    const message = `The output folder holds what Dateline did not write${before.path === '' ? '' : `: ${before.path}`}`;
    return refusal('foreign-output', out, message, 'Choose an empty folder with --out, or move the file away');
  }
  if (!(await holdsArticle(content))) {
    const fix = 'Put originals in its originals folder and run `dateline ingest`';
    return refusal('no-article', content, 'The content folder holds no article', fix);
  }
  if (options.strict === true) {
    // Loaded only here, with all that reads originals.
    const { check } = await import('./check.ts');
    const problems = check(content);
    if (hasErrors(problems)) return { problems, published: false, pages: 0 };
  }
  const input = await hashInputs(content, PROJECT, base);

  if (before.kind === 'ours' && before.complete && before.input === input) {
    report(`${out} is up to date`);
    return { problems: [], published: true, pages: 0 };
  }
  const workshop = await openWorkshop(PROJECT);
  try {
    const settings = {
      content,
      base,
      out: join(workshop, 'site'),
      cache: join(workshop, 'cache'),
      problems: join(workshop, 'problems.jsonl'),
    };
    report(`Building ${content}`);
    const run = await buildWithAstro(settings, (count) => {
      if (count % 1000 === 0) report(`${String(count)} pages`);
    });
    const problems = await readProblems(settings.problems);
    if (!run.ok) {
      const log = run.log.filter((line) => line.trim() !== '').slice(-25);
      const failed: Problem = {
        severity: 'error',
        rule: 'build-failed',
        file: content,
        message: `The site could not be built:\n${log.join('\n')}`,
      };
      return { problems: [...problems, failed], published: false, pages: 0 };
    }
    if (options.strict === true && problems.length > 0) return { problems, published: false, pages: run.pages };
    // A site with problems is built again next time, so that they are reported again.
    await writeMarker(settings.out, problems.length === 0 ? input : '', base);
    report(`Putting ${String(run.pages)} pages in ${out}`);
    await swapFolder(settings.out, out);
    return { problems, published: true, pages: run.pages };
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
