/**
 * Writes src/data/names/first-names-many.json and surnames-many.json: the names of people of the @faker-js/faker package that are
 * written in Latin letters and are no ordinary English words, less those of the lists written by hand.
 * Run: node scripts/train/person-names.ts FOLDER    (FOLDER holds the unpacked package)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const LATIN = /^\p{Lu}[\p{Script=Latin}'’-]{2,}$/u;
/** Locales whose lists are jokes or repeat others'. */
const LEFT_OUT = new Set(['base', 'en_BORK', 'en_AU_ocker', 'eo']);

const data = new URL('../../src/data/names/', import.meta.url);
const entriesOf = (file: string): string[] =>
  (JSON.parse(readFileSync(new URL(file, data), 'utf8')) as { entries: string[] }).entries;
const common = new Set([...entriesOf('common-words.json'), ...entriesOf('ordinary-words.json')]);

/** All strings in a definition, however it nests them; weighted ones are `{ value, weight }`. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value !== 'object' || value === null) return [];
  return 'value' in value ? strings(value.value) : Object.values(value).flatMap(strings);
}

interface Locale {
  rawDefinitions: { person?: { first_name?: unknown; last_name?: unknown } };
}

const folder = resolve(process.argv[2] ?? '.');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
const { allFakers } = (await import(pathToFileURL(join(folder, 'dist/index.js')).href)) as {
  allFakers: Record<string, Locale>;
};

function gather(part: 'first_name' | 'last_name', known: ReadonlySet<string>): string[] {
  const names = new Set<string>();
  for (const [locale, { rawDefinitions }] of Object.entries(allFakers)) {
    if (LEFT_OUT.has(locale)) continue;
    for (const name of strings(rawDefinitions.person?.[part] ?? [])) {
      const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
      for (const form of [name, plain])
        if (LATIN.test(form) && !known.has(form) && !common.has(form.toLowerCase())) names.add(form);
    }
  }
  return [...names].sort();
}

function write(file: string, what: string, names: readonly string[]): void {
  const rows = Array.from({ length: Math.ceil(names.length / 16) }, (_, i) =>
    names
      .slice(i * 16, (i + 1) * 16)
      .map((name) => JSON.stringify(name))
      .join(','),
  );
  const head = {
    source: `${what} of all locales in Latin letters, of the package @faker-js/faker ${version}, less ordinary words and the lists written by hand; written by scripts/train/person-names.ts.`,
    license: 'MIT',
  };
  writeFileSync(new URL(file, data), `${JSON.stringify(head).slice(0, -1)},"entries":[\n${rows.join(',\n')}\n]}\n`);
  console.log(`${file}: ${names.length}`);
}

const firstNames = new Set([...entriesOf('first-names-english.json'), ...entriesOf('first-names-world.json')]);
write('first-names-many.json', 'Given names', gather('first_name', firstNames));
write('surnames-many.json', 'Surnames', gather('last_name', new Set(entriesOf('surnames.json'))));
