/** Quotations and speakers of PolNeAR end to end: ingested as one archive, exported, held against the gold attributions. */
import { field, readCorpus } from './corpora.ts';
import { exported, type ExportedLine } from './exported.ts';
import { sameSpeaker } from './quotes.ts';
import type { EvaluationRow } from './row.ts';

interface GoldSpan {
  start: number;
  end: number;
  text: string;
}
interface Attribution {
  source: GoldSpan[];
  content: GoldSpan[];
}

const PRONOUN = /^(?:he|she|they|it|we|i|who|his|her)$/i;
const SET = 'PolNeAR, exported';

const touch = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Name of a speaker as the archive has it, with the words of the id: a record may have a longer form. */
function speakerName(line: ExportedLine, id: string | null): string {
  if (id === null) return '';
  const words = id.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return [line.actors.find((actor) => actor.id === id)?.name ?? '', ...words].join(' ');
}

/** Rows for `npm run evaluate`. A gold quotation is content that begins with a mark, of three words and more; a name has a capital. */
export function evaluate(): Promise<EvaluationRow[]> {
  const records = readCorpus('polnear.jsonl');
  if (records.length === 0) return Promise.resolve([]);
  const lines = exported(
    records.map((record) => ({
      text: field(record, 'text'),
      title: field(record, 'title') || 'Story',
      date: field(record, 'date').slice(0, 10),
    })),
  );
  const count = {
    gold: 0,
    found: 0,
    body: 0,
    bodyFound: 0,
    named: 0,
    right: 0,
    explicit: 0,
    explicitRight: 0,
    marked: 0,
    quoted: 0,
  };
  records.forEach((record, index) => {
    const line = lines[index];
    const attributions = record['attributions'] as Attribution[];
    for (const quote of line?.quotes ?? []) {
      count.marked++;
      if (attributions.some(({ content }) => content.some((span) => touch(span, quote)))) count.quoted++;
    }
    for (const { source, content } of attributions) {
      const [gold] = content;
      if (!gold || !/^["“'‘]/.test(gold.text) || gold.text.split(/\s+/).length < 3) continue;
      count.gold++;
      const quote = line?.quotes.find(({ start }) => Math.abs(start - gold.start) <= 1);
      if (quote) count.found++;
      if (gold.start >= (line?.from ?? 0)) {
        count.body++;
        if (quote) count.bodyFound++;
      }
      const words = source.map(({ text }) => text).join(' ');
      if (PRONOUN.test(words) || !/\p{Lu}[\p{L}’'-]+/u.test(words)) continue;
      count.named++;
      const right = line !== undefined && quote !== undefined && sameSpeaker(words, speakerName(line, quote.by));
      if (right) count.right++;
      if (quote?.grade !== 'explicit') continue;
      count.explicit++;
      if (right) count.explicitRight++;
    }
  });
  const row = (measure: string, part: number, n: number): EvaluationRow => ({
    set: SET,
    measure,
    value: n === 0 ? 0 : (100 * part) / n,
    n,
  });
  return Promise.resolve([
    row('quotes found', count.found, count.gold),
    row('quotes found, without those of headlines', count.bodyFound, count.body),
    row('speaker right where the gold names one', count.right, count.named),
    row('speaker right, graded explicit', count.explicitRight, count.explicit),
    row('marked that is a quote', count.quoted, count.marked),
  ]);
}
