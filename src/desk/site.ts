import { once } from 'node:events';
import { resolve } from 'node:path';
import { loadArchiveConfig } from './archive-config.ts';
import { build } from './build.ts';
import { describeProblems, hasErrors } from './report.ts';
import { dev, serve } from './serve.ts';
import { UsageError } from './usage.ts';
import type { Request } from './usage.ts';

/** Runs a command of the site: builds, serves, or both. @returns the exit code; serving ends with Ctrl-C */
export async function runSite(request: Request, ingest: (request: Request) => Promise<number>): Promise<number> {
  switch (request.command) {
    case 'dev':
      return runDev(request);
    case 'preview':
      return runPreview(request);
    case 'start': {
      readPort(); // A wrong one is said before the work, not after it.
      const ingested = await ingest(request);
      const built = await runBuild(request);
      if (!built.published) return built.code;
      const served = await runPreview(request);
      return Math.max(ingested, built.code, served);
    }
    default:
      return (await runBuild(request)).code;
  }
}

async function runBuild({
  content,
  out = 'dist',
  base,
  strict,
}: Request): Promise<{ code: number; published: boolean }> {
  const report = (line: string): void => void process.stderr.write(`${line}\n`);
  const { problems, published, pages } = await build({
    content,
    out,
    strict,
    report,
    ...(base !== undefined && { base }),
  });
  process.stderr.write(describeProblems(problems));
  if (published && pages > 0) process.stdout.write(`${String(pages)} pages in ${resolve(out)}\n`);
  const failed = !published || hasErrors(problems);
  return { code: failed ? 1 : 0, published };
}

async function runPreview({ out = 'dist', base }: Request): Promise<number> {
  const port = readPort();
  const options = { out, ...(base !== undefined && { base }), ...(port !== undefined && { port }) };
  // No site there, or the port taken: a person's matter, so the message and no stack.
  const served = await serve(options).catch((error: unknown) => {
    process.stderr.write(`dateline: ${error instanceof Error ? error.message : String(error)}\n`);
  });
  if (!served) return 1;
  process.stdout.write(`The archive is at ${served.url} (Ctrl-C ends it)\n`);
  // Listeners stay: Ctrl-C can arrive twice, from the terminal and from npm, and the second must not cut the end short.
  await new Promise((stop) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.on(signal, stop)));
  await served.close();
  return 0;
}

async function runDev({ content, base }: Request): Promise<number> {
  const port = readPort();
  const { problems } = loadArchiveConfig(resolve(content));
  process.stderr.write(describeProblems(problems));
  if (problems.length > 0) return 1;
  const server = dev({ content, ...(base !== undefined && { base }), ...(port !== undefined && { port }) });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.kill(signal));
  await once(server, 'exit');
  return server.exitCode ?? 0;
}

function readPort(): number | undefined {
  const { PORT: given } = process.env;
  if (given === undefined || given === '') return undefined;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`PORT expects a number from 0 to 65535, but found "${given}"`);
  return port;
}
