/**
 * Writes src/data/quotes/legislators.json: who sat for which state and party in the Congress of the United States, from
 * legislators-current.yaml of github.com/unitedstates/congress-legislators as it stood in several years.
 * Run: node scripts/train/legislators.ts FILE.yaml ...
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { JSON_SCHEMA, load } from 'js-yaml';
import { seatKey } from '../../src/annotate/quotes/legislators.ts';

interface Term {
  type: 'sen' | 'rep';
  start: string;
  end: string;
  state: string;
  party?: string;
}
interface Legislator {
  id: { bioguide: string };
  name: { first: string; last: string; nickname?: string; official_full?: string };
  terms: Term[];
}

/** States of the union by their postal codes; delegates of territories are left out. */
const STATES: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
};

/** A seat held without a break. */
type Seat = [title: string, state: string, party: string, from: string, to: string];

/** A recess between two terms is no break in a seat. */
const MONTH = 31 * 24 * 60 * 60 * 1000;

/** Terms that follow each other in one seat, as one. */
function seatsOf(terms: readonly Term[]): Seat[] {
  const seats: Seat[] = [];
  for (const { type, state, party = '', start, end } of terms) {
    const name = STATES[state];
    if (name === undefined) continue;
    const title = type === 'sen' ? 'senator' : 'representative';
    const last = seats.at(-1);
    if (last?.[0] === title && last[1] === name && last[2] === party && Date.parse(start) - Date.parse(last[4]) < MONTH)
      last[4] = end;
    else seats.push([title, name, party, start, end]);
  }
  return seats;
}

const people = new Map<string, Legislator>();
for (const file of process.argv.slice(2))
  for (const one of load(readFileSync(file, 'utf8'), { schema: JSON_SCHEMA }) as Legislator[]) {
    const known = people.get(one.id.bioguide);
    if (!known || known.terms.length <= one.terms.length) people.set(one.id.bioguide, one);
  }

const byKey = new Map<string, Seat[]>();
const shared = new Set<string>();
for (const { name, terms } of people.values()) {
  const forms = [`${name.first} ${name.last}`, `${name.nickname ?? name.first} ${name.last}`, name.official_full ?? ''];
  for (const key of new Set(forms.flatMap((form) => seatKey(form) ?? []))) {
    if (byKey.has(key)) shared.add(key);
    byKey.set(key, seatsOf(terms));
  }
}
for (const key of shared) byKey.delete(key);

const rows = [...byKey]
  .filter(([, seats]) => seats.length > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, seats]) => `${JSON.stringify(key)}:${JSON.stringify(seats)}`);
const head = {
  source:
    'Members of the Congress of the United States who have sat since 2012, by first and last word of their names, with title, state, party and term of each seat; from legislators-current.yaml of github.com/unitedstates/congress-legislators at the end of every second year from 2012 to 2026 (public domain, CC0); written by scripts/train/legislators.ts. Names that two of them bear are left out.',
  license: 'CC0-1.0',
};
writeFileSync(
  new URL('../../src/data/quotes/legislators.json', import.meta.url),
  `${JSON.stringify(head).slice(0, -1)},"entries":{\n${rows.join(',\n')}\n}}\n`,
);
console.log(`legislators.json: ${String(rows.length)} names`);
