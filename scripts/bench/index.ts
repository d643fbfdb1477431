/**
 * `npm run bench [N]`: times ingest and build on N Reuters stories (1,000 unless told), beside plain Astro with Pagefind
 * on the same Markdown. Whole processes, interleaved, medians of three; on a shared machine read the ratios of CPU time only.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writePlainSite } from './plain-site.ts';
import { median, timed, together, type Taken } from './timed.ts';
import { CORPUS, writeOriginals } from './originals.ts';

const project = resolve(import.meta.dirname, '../..');
const runs = 3;

interface Step {
  name: string;
  /** Runs the step once. */
  run: () => Promise<Taken>;
}

async function bench(count: number): Promise<void> {
  const work = join(project, '.dateline', 'bench');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const content = join(work, 'content');
  const stories = writeOriginals(join(content, 'originals'), count);
  const index = (site: string): Promise<Taken> =>
    timed(join(project, 'node_modules/.bin/pagefind'), ['--site', site, '--glob', 'articles/**/*.html'], project);
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
      run: async () => {
        // An unchanged archive is not built twice.
        rmSync(out, { recursive: true, force: true });
        const built = await dateline('build', '--content', content, '--out', out);
        // Astro ends without waiting for the process that made the index, and its CPU time is lost: it is made once more.
        return { wall: built.wall, cpu: built.cpu + (await index(out)).cpu };
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
        return together(astro, await index(join(plain, 'dist')));
      },
    },
  ];

  const taken = new Map<string, Taken[]>(steps.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const step of steps) taken.get(step.name)?.push(await step.run());
  }
  const middle = (name: string, of: keyof Taken): number => median((taken.get(name) ?? []).map((one) => one[of]));
  const base = middle('plain Astro and Pagefind', 'cpu');
  console.log(`\n${String(stories)} stories, median of ${String(runs)} interleaved runs\n`);
  console.log('step                      seconds   CPU s   CPU ms/story   ratio of CPU to plain Astro and Pagefind');
  for (const { name } of steps) {
    const cpu = middle(name, 'cpu');
    const columns = [
      middle(name, 'wall').toFixed(1).padStart(7),
      cpu.toFixed(1).padStart(7),
      ((1000 * cpu) / stories).toFixed(1).padStart(14),
      (cpu / base).toFixed(2).padStart(7),
    ];
    console.log(`${name.padEnd(26)}${columns.join(' ')}`);
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
