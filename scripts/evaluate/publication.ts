/**
 * Publication dates: right, left open, asserted wrongly. Beside the corpora as they are, their stories with a dateline without a year:
 * what is asserted there is inferred, and must not be wrong. `--wrong` prints what is.
 */
import { readFileSync } from 'node:fs';
import { resolveActors } from '../../src/annotate/actors/index.ts';
import { recognizeNames } from '../../src/annotate/names/index.ts';
import { addDays, isDay } from '../../src/model/edtf.ts';
import { parseOriginal } from '../../src/parse/index.ts';
import { monthName } from '../../src/publication/day-words.ts';
import { solvePublication, type PublicationInput, type Publication } from '../../src/publication/index.ts';
import { field, readCorpus, readSeeds, sharedFile } from './corpora.ts';
import { htmlToText, originals } from './originals.ts';
import type { EvaluationRow } from './row.ts';

interface Dated {
  key: string;
  bytes: Uint8Array;
  /** The day it is of. */
  day: string;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Solves a set as one archive. */
function solve(set: readonly Dated[]): Map<string, Publication> {
  const parsed = set.flatMap(({ key, bytes }) => {
    const { story } = parseOriginal(bytes, `${key}.txt`);
    return story ? [{ key, story, names: recognizeNames(story) }] : [];
  });
  const { mentions, actors } = resolveActors(parsed, { actors: new Map(), places: new Map() });
  const inputs = parsed.map(({ key, story }): PublicationInput => ({
    key,
    story,
    fileName: 'story.txt',
    actors: [...new Set((mentions.get(key) ?? []).map(({ id }) => id))],
  }));
  return solvePublication(inputs, { actors });
}

type Outcome = 'right' | 'wrong' | 'open' | 'absent';

/** A day beside the published one counts as right: time zones and datelines differ by it. A month and day count as open. */
function outcomeOf(found: string | undefined, day: string): Outcome {
  if (found === undefined) return 'absent';
  const plain = found.replace(/\?$/, '');
  const near = [day, addDays(day, -1), addDays(day, 1)];
  if (plain.startsWith('XXXX')) return near.some((one) => one.endsWith(plain.slice(4))) ? 'open' : 'wrong';
  return near.includes(plain) ? 'right' : 'wrong';
}

function rows(name: string, set: readonly Dated[], note: string): EvaluationRow[] {
  if (set.length === 0) return [];
  const solved = solve(set);
  const count: Record<Outcome, number> = { right: 0, wrong: 0, open: 0, absent: 0 };
  for (const { key, day } of set) {
    const outcome = outcomeOf(solved.get(key)?.date, day);
    count[outcome] += 1;
    if (outcome === 'wrong' && process.argv.includes('--wrong'))
      console.log(name, key, day, solved.get(key)?.date, JSON.stringify(solved.get(key)?.evidence.because));
  }
  const asserted = count.right + count.wrong;
  return [
    {
      set: name,
      measure: 'publication date found and right',
      value: (100 * count.right) / set.length,
      n: set.length,
      note,
    },
    {
      set: name,
      measure: 'publication date left open',
      value: (100 * (count.open + count.absent)) / set.length,
      n: set.length,
    },
    { set: name, measure: 'publication dates asserted wrongly (count)', value: count.wrong, n: asserted },
  ];
}

interface SeedGold {
  articles: { file: string; published: { iso: string } }[];
}

function seeds(): Dated[] {
  const url = sharedFile('gold/seeds.json');
  if (!url) return [];
  const gold = JSON.parse(readFileSync(url, 'utf8')) as SeedGold;
  const days = new Map(gold.articles.map(({ file, published }) => [file, published.iso]));
  return readSeeds().map(({ name, bytes }) => ({ key: name, bytes, day: days.get(name) ?? '' }));
}

const fromCorpus = (corpus: string, dayOf: (record: Record<string, unknown>) => string): Dated[] =>
  originals(corpus).map(({ text, record }, index) => ({
    key: `${corpus}-${index}`,
    bytes: encode(text),
    day: dayOf(record),
  }));

/** Stories of known date under a dateline that has no year. */
function withoutYear(): Dated[] {
  const stories = [
    ...readCorpus('fa-kes.jsonl').map((record) => ({
      day: field(record, 'lead_date'),
      title: field(record, 'title'),
      body: field(record, 'body').replace(/^.{0,40}?\b(?:19|20)\d\d\b/, ''),
    })),
    ...readCorpus('newsposts2016.jsonl.gz').map((record) => ({
      day: field(record, 'published').slice(0, 10),
      title: field(record, 'title'),
      body: htmlToText(field(record, 'html')),
    })),
    ...readCorpus('polnear.jsonl').map((record) => ({
      day: field(record, 'date').slice(0, 10),
      title: field(record, 'title'),
      body: field(record, 'text'),
    })),
  ];
  return stories
    .filter(({ day }) => isDay(day))
    .map(({ day, title, body }, index) => ({
      key: `yearless-${index}`,
      bytes: encode(`${title}\n\nOSLO, ${monthName(Number(day.slice(5, 7)))} ${Number(day.slice(8))} (AP) - ${body}`),
      day,
    }));
}

export function evaluate(): Promise<EvaluationRow[]> {
  return Promise.resolve([
    ...rows('seeds', seeds(), 'as one archive'),
    ...rows(
      'fa-kes',
      fromCorpus('fa-kes', (record) => field(record, 'lead_date') || field(record, 'date')),
      'against the date that opens the text, else the column; where they differ, the text was read and says what we say',
    ),
    ...rows(
      'newsposts2016',
      fromCorpus('newsposts2016', (record) => field(record, 'published').slice(0, 10)),
      'most stories give no date',
    ),
    ...rows(
      'tass-datelines',
      fromCorpus('tass-datelines', (record) => field(record, 'date')),
      'openings of 60 characters: no year can be told, so right ones would be guesses',
    ),
    ...rows('yearless', withoutYear(), 'fa-kes, newsposts2016 and PolNeAR under a dateline without a year'),
  ]);
}

if (import.meta.main) console.table(await evaluate());
