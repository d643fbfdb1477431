import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, type BuildResult } from '../../src/desk/build.ts';
import { hashFiles } from '../../src/desk/output-folder.ts';
import { CONTENT, makeFolder } from './built-site.ts';

let folder: string;
let out: string;
let built: BuildResult;

beforeAll(async () => {
  folder = await makeFolder();
  out = join(folder, 'out');
  built = await build({ content: CONTENT, out });
  expect(built).toMatchObject({ published: true, problems: [] });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A copy of the test archive to break. */
async function copyContent(name: string): Promise<string> {
  const content = join(folder, name);
  await cp(CONTENT, content, { recursive: true });
  return content;
}

describe('what a build writes', () => {
  it.each([
    'index.html',
    '404.html',
    'feed.xml',
    'sitemap-index.xml',
    'robots.txt',
    'pagefind/pagefind.js',
    'search/index.html',
    '_headers',
  ])('%s', async (path) => {
    expect((await stat(join(out, path))).size).toBeGreaterThan(0);
  });

  it('leaves the search interfaces out that it does not use', async () => {
    expect((await readdir(join(out, 'pagefind'))).filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
  });

  it('lists in the sitemap every page once, and no story that was taken back', async () => {
    const sitemap = await readFile(join(out, 'sitemap-0.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>https:\/\/example\.org\/([^<]*)<\/loc>/g)].map(([, path = '']) => path);
    const pages = (await readdir(out, { recursive: true })).filter((path) => path.endsWith('index.html'));
    expect(listed.length).toBe(pages.length - 1);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).not.toContainEqual(expect.stringContaining('taken-back'));
  });

  it('announces the feed as what it holds', async () => {
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain(
      'type="application/rss+xml" title="Dateline: the newest stories"',
    );
  });

  it('counts pages, not feeds and lists', async () => {
    const pages = (await readdir(out, { recursive: true })).filter((path) => path.endsWith('.html'));
    expect(built.pages).toBe(pages.length);
  });

  it('leaves nothing of its workshop behind', async () => {
    const left = (await readdir(join(import.meta.dirname, '../../.dateline'))).filter((name) =>
      name.startsWith(`site-${String(process.pid)}`),
    );
    expect(left).toEqual([]);
    expect(await readdir(folder)).not.toContainEqual(expect.stringMatching(/^\.out\./));
  });
});

describe('the same input', () => {
  it('gives the same bytes, from another working directory and in another place', async () => {
    const place = (await stat('/dev/shm').catch(() => undefined))?.isDirectory() === true ? '/dev/shm' : tmpdir();
    const other = join(place, `dateline-${String(process.pid)}`, 'nested', 'site');
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect(await build({ content: CONTENT, out: other })).toMatchObject({ published: true });
      expect(await hashFiles(other)).toEqual(await hashFiles(out));
    } finally {
      process.chdir(before);
      await rm(join(place, `dateline-${String(process.pid)}`), { recursive: true, force: true });
    }
  });

  it('is not built twice', async () => {
    const before = await stat(join(out, 'index.html'));
    expect(await build({ content: CONTENT, out })).toMatchObject({ published: true, pages: 0 });
    expect((await stat(join(out, 'index.html'))).mtimeMs).toBe(before.mtimeMs);
  });
});

describe('an output folder', () => {
  it('is refused when it holds a file that Dateline did not write', async () => {
    const own = join(folder, 'own');
    await mkdir(own);
    await writeFile(join(own, 'thesis.txt'), 'years of work');
    const { published, problems } = await build({ content: CONTENT, out: own });
    expect(published).toBe(false);
    expect(problems).toMatchObject([
      { severity: 'error', rule: 'foreign-output', message: expect.stringContaining('thesis.txt') },
    ]);
    expect(await readFile(join(own, 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  it.each([
    [
      'added',
      async (site: string) => {
        await writeFile(join(site, 'CNAME'), 'example.org');
      },
    ],
    [
      'changed',
      async (site: string) => {
        await writeFile(join(site, 'robots.txt'), 'mine');
      },
    ],
  ])('is refused when a person has %s a file in a site of ours', async (_, touch) => {
    const site = join(folder, 'touched');
    await rm(site, { recursive: true, force: true });
    await cp(out, site, { recursive: true });
    await touch(site);
    expect(await build({ content: CONTENT, out: site, base: '/x/' })).toMatchObject({
      published: false,
      problems: [{ rule: 'foreign-output' }],
    });
  });

  it('may be empty, and what a file manager leaves there does not count', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    await writeFile(join(empty, '.DS_Store'), 'litter');
    const none = join(folder, 'nothing-here');
    expect(await build({ content: none, out: empty })).toMatchObject({
      published: false,
      problems: [{ rule: 'no-content' }],
    });
    expect(await build({ content: CONTENT, out: empty, base: '/archive/' })).toMatchObject({ published: true });
    expect(await readFile(join(empty, 'index.html'), 'utf8')).toContain('href="/archive/timeline/"');
  });

  it.each([
    ['the content folder', CONTENT, 'output-over-input'],
    ['a folder around it', join(CONTENT, '..'), 'output-over-input'],
    ['a folder in it', join(CONTENT, 'dist'), 'output-in-content'],
  ])('cannot be %s', async (_, place, rule) => {
    expect(await build({ content: CONTENT, out: place })).toMatchObject({ published: false, problems: [{ rule }] });
  });
});

describe('trouble in the content', () => {
  it('skips and reports a broken article, and publishes the rest', async () => {
    const content = await copyContent('broken');
    await writeFile(join(content, 'articles/undated/broken.md'), '---\ntitle: [\n---\nText');
    const site = join(folder, 'broken-site');
    const result = await build({ content, out: site });
    expect(result.published).toBe(true);
    expect(result.problems).toMatchObject([{ severity: 'error', file: 'articles/undated/broken.md' }]);
    expect(await build({ content, out: join(folder, 'strict-site'), strict: true })).toMatchObject({
      published: false,
    });
  });

  it('keeps the old site whole when the new one cannot be built', async () => {
    const content = await copyContent('empty-archive');
    await rm(join(content, 'articles'), { recursive: true });
    const before = await hashFiles(out);
    const { published, problems } = await build({ content, out });
    expect(published).toBe(false);
    expect(problems).toMatchObject([{ severity: 'error', rule: 'no-article' }]);
    expect(await hashFiles(out)).toEqual(before);
  });
});
