/**
 * Writes src/data/names/first-names-many.json and surnames-many.json: the names of people of the @faker-js/faker package that are
 * written in Latin letters and are no ordinary English words, less those of the lists written by hand.
 * Run: node scripts/train/person-names.ts FOLDER    (FOLDER holds the unpacked package)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LATIN, readLocales, strings } from './locales.ts';
import { inRows } from './rows.ts';

const data = new URL('../../src/data/names/', import.meta.url);
const entriesOf = (file: string): string[] =>
  (JSON.parse(readFileSync(new URL(file, data), 'utf8')) as { entries: string[] }).entries;
const common = new Set([...entriesOf('common-words.json'), ...entriesOf('ordinary-words.json')]);

const { version, locales } = await readLocales(resolve(process.argv[2] ?? '.'));

function gather(part: 'first_name' | 'last_name', known: ReadonlySet<string>): string[] {
  const names = new Set<string>();
  for (const person of locales) {
    for (const name of strings(person[part] ?? [])) {
      const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
      for (const form of [name, plain])
        if (LATIN.test(form) && !known.has(form) && !common.has(form.toLowerCase())) names.add(form);
    }
  }
  return [...names].sort();
}

function write(file: string, what: string, names: readonly string[]): void {
  const head = {
    source: `${what} of all locales in Latin letters, of the package @faker-js/faker ${version}, less ordinary words and the lists written by hand; written by scripts/train/person-names.ts.`,
    license: 'MIT',
  };
  writeFileSync(new URL(file, data), `${JSON.stringify(head).slice(0, -1)},"entries":[\n${inRows(names)}\n]}\n`);
  console.log(`${file}: ${names.length}`);
}

const firstNames = new Set([...entriesOf('first-names-english.json'), ...entriesOf('first-names-world.json')]);
write('first-names-many.json', 'Given names', gather('first_name', firstNames));
write('surnames-many.json', 'Surnames', gather('last_name', new Set(entriesOf('surnames.json'))));
