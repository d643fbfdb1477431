/** End to end over the seeds, as a user would: ingest them, export the archive, and hold the lines against the gold. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/desk/content.ts';
import { exportJsonl } from '../../src/desk/export-jsonl.ts';
import { ingest } from '../../src/desk/ingest.ts';
import { readLibrary } from '../../src/desk/library.ts';
import { addDays } from '../../src/model/edtf.ts';
import { alignText } from './alignment.ts';
import { readSeeds, sharedFile } from './corpora.ts';
import type { EvaluationRow } from './row.ts';

interface GoldSpan {
  start: number;
  end: number;
}
interface Gold {
  file: string;
  headline: string;
  deck: string;
  dateline: { raw: string; place: string } | null;
  published: { iso: string };
  actors: { id: string; kind: string; mentions: (GoldSpan & { how: string; nested?: boolean })[] }[];
  dates: (GoldSpan & { surface: string; value: string; alt?: string; indexable: boolean })[];
  quotes: (GoldSpan & { text: string; speaker: string; where: string; completeness: string })[];
  embeds?: GoldSpan[];
}
interface Line {
  title: string;
  description: string | null;
  date: string | null;
  dateline: { place: string | null; text: string } | null;
  text: string;
  original: { path: string };
  mentions: (GoldSpan & { id: string; kind: string })[];
  dates: (GoldSpan & { value: string })[];
  quotes: (GoldSpan & { text: string; by: string | null })[];
}

/** A story with its gold, offsets of both in the raw file. */
interface Case {
  gold: Gold;
  line: Line;
  /** Where the body begins. */
  bodyStart: number;
}

const NAMED = new Set(['name', 'short', 'abbr', 'alias', 'metonym', 'people']);
/** A generic group without a name; scored by nobody. */
const GENERIC = 'syrian-opposition';

const overlaps = (a: GoldSpan, b: GoldSpan): boolean => a.start < b.end && b.start < a.end;
const bare = (text: string): string => text.replace(/^["“”«»‘’'\s]+|["“”«»‘’'\s]+$/g, '').replace(/\s+/g, ' ');

export async function evaluate(): Promise<EvaluationRow[]> {
  const gold = sharedFile('gold/seeds.json');
  const seeds = readSeeds();
  if (!gold || seeds.length === 0) return [];
  const { articles } = JSON.parse(readFileSync(gold, 'utf8')) as { articles: Gold[] };
  const cases = exportSeeds()
    .flatMap((line): Case[] => {
      const name = line.original.path.replace(/^originals\//, '');
      const own = articles.find(({ file }) => file === name);
      const seed = seeds.find((one) => one.name === name);
      return own && seed ? [inRaw(line, own, new TextDecoder().decode(seed.bytes))] : [];
    })
    .sort((a, b) => (a.gold.file < b.gold.file ? -1 : 1));
  return Promise.resolve([...fieldRows(cases), ...dateRows(cases), ...quoteRows(cases), ...actorRows(cases)]);
}

/** Ingests the seeds into a folder of its own and reads the export back. */
function exportSeeds(): Line[] {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-seeds-'));
  try {
    const seeds = sharedFile('seeds/');
    ingest({ paths: seeds ? [fileURLToPath(seeds)] : [], content: folder });
    const text = exportJsonl(readLibrary(readContent(folder)));
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inRaw(line: Line, gold: Gold, raw: string): Case {
  const toRaw = alignText(line.text, raw);
  const move = <T extends GoldSpan>(span: T): T => ({
    ...span,
    start: toRaw(span.start),
    end: toRaw(span.end - 1) + 1,
  });
  const moved = {
    ...line,
    mentions: line.mentions.map(move),
    dates: line.dates.map(move),
    quotes: line.quotes.map(move),
  };
  return { gold, line: moved, bodyStart: toRaw(0) };
}

function share(measure: string, right: readonly boolean[], note?: string): EvaluationRow {
  const value = right.length === 0 ? 0 : (100 * right.filter(Boolean).length) / right.length;
  return { set: 'seeds', measure, value, n: right.length, ...(note !== undefined && note !== '' && { note }) };
}

function fieldRows(cases: readonly Case[]): EvaluationRow[] {
  return [
    share(
      'title right, end to end',
      cases.map(({ gold, line }) => line.title === gold.headline),
    ),
    share(
      'deck right, end to end',
      cases.map(({ gold, line }) => line.description === gold.deck),
    ),
    share(
      'dateline right, end to end',
      cases.map(({ gold, line }) => (line.dateline?.text ?? '') === (gold.dateline?.raw ?? '')),
    ),
    share(
      'publication date right, end to end',
      cases.map(({ gold, line }) => line.date?.replace(/\?$/, '') === gold.published.iso),
    ),
  ];
}

/** A gold week, `2016-W38`, as its Monday-to-Sunday interval. */
function asInterval(value: string): string {
  const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(value) ?? [];
  if (year === undefined || week === undefined) return value;
  // 4 January always lies in the first week.
  const fourth = new Date(`${year}-01-04T00:00:00Z`);
  const monday = addDays(`${year}-01-04`, (Number(week) - 1) * 7 - ((fourth.getUTCDay() + 6) % 7));
  return `${monday}/${addDays(monday, 6)}`;
}

function dateRows(cases: readonly Case[]): EvaluationRow[] {
  const wanted = cases.flatMap(({ gold, line }) =>
    gold.dates
      .filter(({ indexable }) => indexable)
      .map((date) => ({
        what: `${gold.file.slice(0, 3)} ${date.surface}`,
        right: line.dates.some(
          (found) =>
            overlaps(found, date) &&
            [date.value, date.alt].some((value) => value !== undefined && asInterval(value) === found.value),
        ),
      })),
  );
  const extra = cases.flatMap(({ gold, line }) =>
    line.dates.filter((found) => !gold.dates.some((date) => overlaps(found, date))),
  );
  return [
    share(
      'indexable dates right, end to end',
      wanted.map(({ right }) => right),
      wanted.flatMap(({ what, right }) => (right ? [] : [what])).join('; '),
    ),
    {
      set: 'seeds',
      measure: 'dates marked that are none (count)',
      value: extra.length,
      n: cases.flatMap(({ line }) => line.dates).length,
    },
  ];
}

function quoteRows(cases: readonly Case[]): EvaluationRow[] {
  const pairs = cases.flatMap(({ gold, line }) =>
    gold.quotes
      .filter(({ where }) => where === 'body')
      .map((quote) => ({
        quote,
        found: line.quotes.find((one) => overlaps(one, quote) && bare(one.text) === bare(quote.text)),
        touched: line.quotes.find((one) => overlaps(one, quote)),
      })),
  );
  const full = pairs.filter(({ quote }) => quote.completeness === 'full');
  const strangers = cases.flatMap(({ gold, line }) =>
    line.quotes.filter((one) => !gold.quotes.some((quote) => overlaps(one, quote))),
  );
  const spoken = pairs.flatMap(({ quote, touched }) => (touched ? [{ quote, by: touched.by }] : []));
  const missed = full.flatMap(({ quote, found }) => (found ? [] : [quote.text.slice(0, 30)]));
  const wrong = spoken.flatMap(({ quote, by }) =>
    by === quote.speaker ? [] : [`${quote.text.slice(0, 20)}: ${by ?? 'nobody'}`],
  );
  return [
    share(
      'quotes found whole, end to end',
      full.map(({ found }) => found !== undefined),
      missed.join('; '),
    ),
    share(
      'quotes and fragments touched, end to end',
      pairs.map(({ touched }) => touched !== undefined),
    ),
    {
      set: 'seeds',
      measure: 'quotes marked that are none (count)',
      value: strangers.length,
      n: cases.flatMap(({ line }) => line.quotes).length,
      note: strangers.map(({ text }) => text.slice(0, 30)).join('; '),
    },
    share(
      'speakers right, end to end',
      spoken.map(({ quote, by }) => by === quote.speaker),
      wrong.join('; '),
    ),
  ];
}

function actorRows(cases: readonly Case[]): EvaluationRow[] {
  return [false, true].flatMap((place) =>
    cases.map(({ gold, line, bodyStart }): EvaluationRow => {
      // The dateline's agency is the source, and its place the reporter's.
      const copyStart = bodyStart + (gold.dateline?.raw.length ?? 0);
      const counted = (span: GoldSpan): boolean =>
        span.start >= copyStart && !(gold.embeds ?? []).some((embed) => overlaps(embed, span));
      const known = gold.actors.filter(({ id, kind }) => id !== GENERIC && (kind === 'place') === place);
      const required = known
        .filter(({ mentions }) => mentions.some((one) => NAMED.has(one.how) && one.nested !== true && counted(one)))
        .map(({ id }) => id);
      const allowed = new Set(known.map(({ id }) => id));
      const found = new Set(line.mentions.filter(({ kind }) => (kind === 'place') === place).map(({ id }) => id));
      const hits = required.filter((id) => found.has(id)).length;
      const extra = [...found].filter((id) => !allowed.has(id));
      const missed = required.filter((id) => !found.has(id));
      const total = 2 * hits + extra.length + missed.length;
      const note = [...missed.map((id) => `-${id}`), ...extra.map((id) => `+${id}`)].join(' ');
      return {
        set: `seeds ${gold.file.slice(0, 3)}`,
        measure: `${place ? 'places' : 'actors'} F1, end to end`,
        value: total === 0 ? 100 : (200 * hits) / total,
        n: required.length,
        ...(note !== '' && { note }),
      };
    }),
  );
}
