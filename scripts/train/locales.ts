import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A name in Latin letters, of three letters and more. */
export const LATIN = /^\p{Lu}[\p{Script=Latin}'’-]{2,}$/u;

/** Locales whose lists are jokes or repeat others'. */
const LEFT_OUT = new Set(['base', 'en_BORK', 'en_AU_ocker', 'eo']);

/** What a locale of @faker-js/faker says of people's names, as its definitions nest it. */
export interface PersonNames {
  first_name?: unknown;
  last_name?: unknown;
}

interface Locale {
  rawDefinitions: { person?: PersonNames };
}

/** The people's names of every locale of the package unpacked in a folder, with the package's version. */
export async function readLocales(folder: string): Promise<{ version: string; locales: PersonNames[] }> {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const { allFakers } = (await import(pathToFileURL(join(folder, 'dist/index.js')).href)) as {
    allFakers: Record<string, Locale>;
  };
  const locales = Object.entries(allFakers)
    .filter(([locale]) => !LEFT_OUT.has(locale))
    .map(([, { rawDefinitions }]) => rawDefinitions.person ?? {});
  return { version, locales };
}

/** All strings in a definition, however it nests them; weighted ones are `{ value, weight }`. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value !== 'object' || value === null) return [];
  return 'value' in value ? strings(value.value) : Object.values(value).flatMap(strings);
}
