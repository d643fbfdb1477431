/**
 * Measures a whole run on unseen wire stories, annotated by hand: names, actors, dates, quotes and speakers, as the export has them.
 * `node scripts/evaluate/wire.ts` prints the rows; `--errors` the differences of the even stories, which are for development;
 * the odd ones are only measured.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { exported, type ExportedLine } from './exported.ts';
import { originals } from './originals.ts';
import type { EvaluationRow } from './row.ts';
import { Tally } from './tally.ts';

type Pair = [start: number, end: number];

/** A story of the gold: where its text is, and what a reader marked in it. Offsets count in the text. */
interface Gold {
  set: string;
  index: number;
  /** SHA-256 of the text. */
  sha: string;
  /** Day of publication, as the corpus has it. */
  date: string;
  mentions: [start: number, end: number, id: string, kind: string][];
  /** Roles, adjectives, nested names, names of things: neither required nor wrong. */
  optional: Pair[];
  /** EDTF; two readings parted by `~`; `?` where none can be told. */
  dates: [start: number, end: number, value: string][];
  quotes: [start: number, end: number, speaker: string | null][];
  /** In quotation marks, but nobody's words. */
  notQuotes: Pair[];
}

/** A story with its text and what the export says of it. */
interface Judged {
  gold: Gold;
  text: string;
  line: ExportedLine;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
const meets = (span: { start: number; end: number }, [start, end]: readonly [number, number, ...unknown[]]): boolean =>
  span.start < end && start < span.end;

/** Whether two ids can be one actor's: the words of one are all in the other. */
export function sameId(gold: string, ours: string): boolean {
  const [a, b] = [gold.split('-'), ours.split('-')];
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

type Say = (what: string, start: number, end: number, more?: string) => void;

function countMentions({ gold, line }: Judged, tally: Tally, say: Say): void {
  for (const wanted of gold.mentions) {
    const [start, end, id, kind] = wanted;
    const hits = line.mentions.filter((mention) => meets(mention, wanted));
    const hit = hits.find((mention) => sameId(id, mention.id)) ?? hits[0];
    tally.add('wanted');
    tally.add('found', hit !== undefined);
    if (!hit) {
      say('name missed', start, end, `${kind} ${id}`);
      continue;
    }
    tally.add('exact', hit.start === start && hit.end === end);
    tally.add('kind', hit.kind === kind);
    tally.add('id', sameId(id, hit.id));
    if (!sameId(id, hit.id)) say('other actor', start, end, `is ${id}, got ${hit.id}`);
    if (hit.kind !== kind) say('other kind', start, end, `is ${kind} ${id}, got ${hit.kind} ${hit.id}`);
  }
  for (const mention of line.mentions) {
    const named = gold.mentions.some((wanted) => meets(mention, wanted));
    if (!named && gold.optional.some((free) => meets(mention, free))) continue;
    tally.add('marked');
    tally.add('right', named);
    if (!named) say('no name', mention.start, mention.end, `${mention.kind} ${mention.id}`);
  }
}

/** F1 of the actors of one story; places are no actors. Those that only roles and adjectives lead to are not counted. */
function actorF1({ gold, line }: Judged, withPlaces: boolean): number {
  const counts = (kind: string): boolean => withPlaces || kind !== 'place';
  const wanted = [...new Set(gold.mentions.filter(([, , , kind]) => counts(kind)).map(([, , id]) => id))];
  const found = new Set(
    line.mentions
      .filter((mention) => counts(mention.kind))
      .filter(
        (mention) =>
          gold.mentions.some((name) => meets(mention, name)) || !gold.optional.some((free) => meets(mention, free)),
      )
      .map(({ id }) => id),
  );
  const free = new Set(found);
  let both = 0;
  for (const id of [...wanted].sort((a, b) => Number(found.has(b)) - Number(found.has(a)))) {
    const match = free.has(id) ? id : [...free].find((other) => sameId(id, other));
    if (match === undefined) continue;
    free.delete(match);
    both++;
  }
  return found.size + wanted.length === 0 ? 1 : (2 * both) / (found.size + wanted.length);
}

function countDates({ gold, line }: Judged, tally: Tally, say: Say): void {
  const plain = (value: string): string => value.replace(/[?~%]/g, '');
  for (const wanted of gold.dates) {
    const [start, end, value] = wanted;
    if (value === '?') continue;
    const hit = line.dates.find((date) => meets(date, wanted));
    const right = hit !== undefined && value.split('~').some((one) => plain(one) === plain(hit.value));
    tally.add('dates wanted');
    tally.add('dates right', right);
    if (!right) say('date', start, end, `is ${value}, got ${hit?.value ?? 'nothing'}`);
  }
  for (const date of line.dates) {
    if (gold.dates.some((other) => other[2] === '?' && meets(date, other))) continue;
    tally.add('dates marked');
    if (!gold.dates.some((wanted) => meets(date, wanted))) say('no date', date.start, date.end, date.value);
  }
}

function countQuotes({ gold, line }: Judged, tally: Tally, say: Say): void {
  for (const wanted of gold.quotes) {
    const [start, end, speaker] = wanted;
    const hit = line.quotes.find(
      (quote) => meets(quote, wanted) && Math.min(quote.end, end) - Math.max(quote.start, start) >= 0.8 * (end - start),
    );
    tally.add('quotes wanted');
    tally.add('quotes found', hit !== undefined);
    if (!hit) say('quote missed', start, end, speaker ?? 'unnamed');
    if (speaker === null) {
      if (!hit) continue;
      tally.add('unnamed');
      tally.add('left unnamed', hit.by === null);
      if (hit.by !== null) say('speaker', start, end, `is unnamed, got ${hit.by} (${hit.grade})`);
      continue;
    }
    const right = hit !== undefined && hit.by !== null && sameId(speaker, hit.by);
    tally.add('speakers');
    tally.add('speakers right', right);
    if (hit?.grade === 'explicit') {
      tally.add('explicit');
      tally.add('explicit right', right);
    }
    if (hit && !right) say('speaker', start, end, `is ${speaker}, got ${hit.by ?? 'nobody'} (${hit.grade})`);
  }
  for (const quote of line.quotes) {
    const is = gold.quotes.some((wanted) => meets(quote, wanted));
    tally.add('quotes marked');
    tally.add('quotes right', is);
    if (!is) say('no quote', quote.start, quote.end, quote.by ?? 'nobody');
  }
}

/** The stories of the gold whose texts are at hand, run as one archive. */
function judge(): Judged[] {
  const { entries } = JSON.parse(readFileSync(new URL('gold/wire.json', import.meta.url), 'utf8')) as {
    entries: Gold[];
  };
  const sets = new Map([...new Set(entries.map(({ set }) => set))].map((set) => [set, originals(set)]));
  const stories = entries.flatMap((gold) => {
    const text = sets.get(gold.set)?.[gold.index]?.text;
    if (text === undefined) return [];
    if (createHash('sha256').update(text).digest('hex') === gold.sha) return [{ gold, text }];
    console.error(`Not measured: story ${gold.index} of ${gold.set} is another than the one annotated.`);
    return [];
  });
  const lines = exported(stories.map(({ gold, text }) => ({ text, ...(gold.date !== '' && { date: gold.date }) })));
  return stories.flatMap((story, at) => {
    const line = lines[at];
    return line ? [{ ...story, line }] : [];
  });
}

/** Counts some stories. `name` is how the set is called in the table and in the list of differences. */
function measure(
  stories: readonly { story: Judged; number: number }[],
  set: string,
): { rows: EvaluationRow[]; errors: string[] } {
  const tally = new Tally();
  const [actors, all]: [number[], number[]] = [[], []];
  for (const { story, number } of stories) {
    const say: Say = (what, start, end, more = '') => {
      const { text } = story;
      const around = `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
      tally.errors.push(`${String(number).padStart(2, '0')} ${what}: ${more} | ${around.replace(/\s+/g, ' ')}`);
    };
    countMentions(story, tally, say);
    countDates(story, tally, say);
    countQuotes(story, tally, say);
    actors.push(actorF1(story, false));
    all.push(actorF1(story, true));
  }
  const row = (measure: string, part: string, whole: string, note?: string): EvaluationRow => ({
    set,
    measure,
    value: percent(tally.get(part), tally.get(whole)),
    n: tally.get(whole),
    ...(note !== undefined && { note }),
  });
  const mean = (measure: string, values: readonly number[]): EvaluationRow => ({
    set,
    measure,
    value: percent(
      values.reduce((sum, value) => sum + value, 0),
      values.length,
    ),
    n: values.length,
  });
  return {
    errors: tally.errors,
    rows: [
      row('mentions that are names, precision', 'right', 'marked'),
      row('named mentions found, recall', 'found', 'wanted'),
      row('of these with the same bounds', 'exact', 'found'),
      row('of these the right actor', 'id', 'found', 'ids compared by their words'),
      row('of these the right kind', 'kind', 'found'),
      mean('actors per article, F1', actors),
      mean('actors and places per article, F1', all),
      row('dates with the right value, recall', 'dates right', 'dates wanted'),
      {
        set,
        measure: 'dates, value F1',
        value: percent(2 * tally.get('dates right'), tally.get('dates wanted') + tally.get('dates marked')),
        n: tally.get('dates wanted'),
      },
      row('quotes found', 'quotes found', 'quotes wanted'),
      row('marked quotes that are quotes', 'quotes right', 'quotes marked'),
      row('speaker right, by actor', 'speakers right', 'speakers'),
      row('speaker right where called explicit', 'explicit right', 'explicit'),
      row('unnamed speakers left open', 'left unnamed', 'unnamed'),
    ],
  };
}

/** The table's rows, for the stories that rules were developed on and for those that nobody looked at. */
export function evaluate(print = false): Promise<EvaluationRow[]> {
  const stories = judge().map((story, number) => ({ story, number }));
  if (stories.length === 0) return Promise.resolve([]);
  const seen = measure(
    stories.filter(({ number }) => number % 2 === 0),
    'wire, development',
  );
  const unseen = measure(
    stories.filter(({ number }) => number % 2 === 1),
    'wire, unseen',
  );
  if (print) console.log(seen.errors.join('\n'));
  return Promise.resolve([...unseen.rows, ...seen.rows]);
}

if (import.meta.main) {
  for (const { set, measure: what, value, n } of await evaluate(process.argv.includes('--errors')))
    console.log(set.padEnd(18), what.padEnd(40), value.toFixed(1).padStart(6), `n=${n}`);
}
