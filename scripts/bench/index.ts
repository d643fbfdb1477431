/**
 * `npm run bench [N]`: times ingest and build on N Reuters stories (1,000 unless told), beside plain Astro with Pagefind
 * on the same Markdown. Whole processes, interleaved, medians of three; on a shared machine read the ratios only.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writePlainSite } from './plain-site.ts';
import { median, timed } from './timed.ts';
import { CORPUS, writeOriginals } from './originals.ts';

const project = resolve(import.meta.dirname, '../..');
const runs = 3;

interface Step {
  name: string;
  /** Runs the step once; returns seconds of wall clock. */
  run: () => Promise<number>;
}

async function bench(count: number): Promise<void> {
  const work = join(project, '.dateline', 'bench');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const content = join(work, 'content');
  const stories = writeOriginals(join(content, 'originals'), count);
  const dateline = (...args: string[]) =>
    timed(process.execPath, [join(project, 'bin/dateline.mjs'), ...args], project);
  const fresh = (): void => {
    for (const made of ['articles', 'actors', 'places', 'sources', '.dateline'])
      rmSync(join(content, made), { recursive: true, force: true });
  };

  const out = join(work, 'site');
  const plain = join(work, 'plain');
  const steps: Step[] = [
    {
      name: 'ingest, fresh',
      run: async () => {
        fresh();
        return dateline('ingest', '--content', content);
      },
    },
    { name: 'ingest, nothing new', run: () => dateline('ingest', '--content', content) },
    {
      name: 'build and index',
      run: () => {
        // An unchanged archive is not built twice.
        rmSync(out, { recursive: true, force: true });
        return dateline('build', '--content', content, '--out', out);
      },
    },
    {
      name: 'plain Astro and Pagefind',
      run: async () => {
        writePlainSite(plain, content, project);
        const astro = await timed(
          process.execPath,
          [join(project, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
          plain,
        );
        const index = await timed(
          join(project, 'node_modules/.bin/pagefind'),
          ['--site', join(plain, 'dist'), '--glob', 'articles/**/*.html'],
          plain,
        );
        return astro + index;
      },
    },
  ];

  const seconds = new Map<string, number[]>(steps.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const step of steps) seconds.get(step.name)?.push(await step.run());
  }
  const base = median(seconds.get('plain Astro and Pagefind') ?? []);
  console.log(`\n${String(stories)} stories, median of ${String(runs)} interleaved runs, wall clock\n`);
  console.log('step                        seconds   stories/s   ratio to plain Astro and Pagefind');
  for (const { name } of steps) {
    const middle = median(seconds.get(name) ?? []);
    const columns = [
      middle.toFixed(1).padStart(7),
      (stories / middle).toFixed(0).padStart(11),
      (middle / base).toFixed(2).padStart(8),
    ];
    console.log(`${name.padEnd(28)}${columns.join(' ')}`);
  }
  rmSync(work, { recursive: true, force: true });
}

if (!existsSync(CORPUS)) {
  console.log(`Not measured: ${CORPUS} is not here. The bench needs the Reuters-21578 stories as gzipped JSON lines.`);
} else {
  const wanted = Number(process.argv[2] ?? '1000');
  if (!Number.isInteger(wanted) || wanted < 1)
    throw new Error(`expected a number of stories, found "${process.argv[2] ?? ''}"`);
  await bench(wanted);
}
