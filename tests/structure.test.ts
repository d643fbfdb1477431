/** The shape of the code: who may import whom, how long a file may be, and that the maps in the documents are true. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const sources = globSync('src/**/*.{ts,astro}', { cwd: root }).sort();

/** What each folder of `src` may import beside itself. The desk composes everything; nothing imports the desk or the pages. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  data: [],
  language: ['model', 'data'],
  markdown: ['model'],
  parse: ['model', 'language', 'data', 'markdown/frontmatter.ts'],
  'annotate/names': ['model', 'language', 'data'],
  'annotate/actors': ['model', 'language', 'data', 'annotate/names'],
  'annotate/dates': ['model', 'language', 'data'],
  'annotate/quotes': ['model', 'language', 'data'],
  publication: ['model', 'language', 'data', 'annotate/dates'],
  desk: [
    'model',
    'language',
    'data',
    'markdown',
    'parse',
    'annotate',
    'publication',
    'archive/addresses.ts',
    'archive/policy.ts',
  ],
  remark: ['model', 'markdown'],
  rehype: [
    'model',
    'markdown',
    'remark',
    'archive/addresses.ts',
    'archive/date-pages.ts',
    'archive/marks.ts',
    'archive/render-context.ts',
    'archive/rule-words.ts',
  ],
  archive: ['model', 'markdown', 'data', 'language'],
  search: ['model', 'archive'],
  output: ['model', 'archive'],
  styles: [],
  scripts: [],
  components: ['model', 'archive', 'markdown', 'search'],
  layouts: ['model', 'archive', 'components', 'styles', 'scripts'],
  pages: ['model', 'archive', 'components', 'layouts', 'styles', 'markdown', 'search'],
  'content.config.ts': ['archive', 'model', 'rehype'],
};

function folderOf(path: string): string {
  const inside = path.replace(/^src\//, '');
  return Object.keys(MAY_IMPORT).find((name) => inside === name || inside.startsWith(`${name}/`)) ?? inside;
}

function importsOf(path: string): string[] {
  const found = read(path).matchAll(/(?:import|export)\s[^'";]*?from\s+'(\.[^']+)'|import\s+'(\.[^']+)'/g);
  return Array.from(found, ([, from, bare]) => relative(root, resolve(root, dirname(path), from ?? bare ?? '')));
}

describe('imports', () => {
  test('every folder of src has its rule', () => {
    expect([...new Set(sources.map(folderOf))].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  test('no folder reaches where it may not', () => {
    const breaches = sources.flatMap((path) => {
      const folder = folderOf(path);
      const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
      return importsOf(path)
        .filter((target) => target.startsWith('src/'))
        .filter((target) => !allowed.some((name) => target === `src/${name}` || target.startsWith(`src/${name}/`)))
        .map(
          (target) =>
            `${path} imports ${target}; ${folder} may import ${allowed.slice(1).join(', ') || 'nothing of ours'}`,
        );
    });
    expect(breaches).toEqual([]);
  });

  test('every relative import names a file that exists', () => {
    expect(sources.flatMap((path) => importsOf(path).filter((target) => !existsSync(join(root, target))))).toEqual([]);
  });

  test('only the desk, the steps after the build and the loaders touch the file system', () => {
    const users = sources.filter(
      (path) => read(path).includes("from 'node:fs") && !/^src\/(?:desk|search|output)\//.test(path),
    );
    const allowed = ['src/annotate/names/', 'src/archive/', 'src/pages/'];
    expect(users.filter((path) => !allowed.some((prefix) => path.startsWith(prefix)))).toEqual([]);
  });
});

describe('files', () => {
  test('no source file is longer than 260 lines', () => {
    const long = sources
      .map((path) => ({ path, lines: read(path).split('\n').length }))
      .filter(({ lines }) => lines > 260);
    expect(long).toEqual([]);
  });

  test('there is no drawer for odds and ends', () => {
    expect(sources.filter((path) => /(?:^|\/)(?:utils?|helpers?|lib|misc|common)(?:\/|\.)/.test(path))).toEqual([]);
  });

  test('every data file says where it comes from', () => {
    const silent = globSync('src/data/**/*.json', { cwd: root }).filter((path) => {
      const data: unknown = JSON.parse(read(path));
      return typeof data !== 'object' || data === null || typeof Reflect.get(data, 'source') !== 'string';
    });
    expect(silent).toEqual([]);
  });

  test('no markup is set as raw HTML but by the two places that make it', () => {
    const raw = sources.filter((path) => /set:html|innerHTML|dangerouslySet/.test(read(path)));
    expect(
      raw.filter((path) => path !== 'src/components/JsonLd.astro' && path !== 'src/layouts/Article.astro'),
    ).toEqual([]);
  });
});

describe('documents', () => {
  const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];

  test.each(documents)('every path that %s names exists', (document) => {
    const named = Array.from(
      read(document).matchAll(/`((?:src|tests|scripts|content|public|bin|docs|\.ci|\.github)\/[^`\s*<>{}]*)`/g),
      ([, path]) => path ?? '',
    );
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  test.each(documents)('every npm script that %s names exists', (document) => {
    const scripts: unknown = Reflect.get(JSON.parse(read('package.json')) as object, 'scripts');
    const named = Array.from(read(document).matchAll(/npm run ([\w:-]+)/g), ([, name]) => name ?? '');
    expect(named.filter((name) => typeof scripts !== 'object' || scripts === null || !(name in scripts))).toEqual([]);
  });
});
