/** Dates: our values against TimeML gold (TimeBank), dated Wikinews (GUM) and the seeds. */
import { tagDates } from '../../src/annotate/dates/index.ts';
import type { DateMention } from '../../src/model/annotation.ts';
import { layOutBlocks } from '../../src/model/story.ts';
import { readCorpus } from './corpora.ts';
import { exported } from './exported.ts';
import type { EvaluationRow } from './row.ts';
import { evenTimex, isVague, toTimex } from './timex.ts';

interface Timex {
  start: number;
  end: number;
  type: string;
  value: string;
}

export interface TimexDocument {
  id: string;
  dct: string;
  text: string;
  timexes: Timex[];
}

export interface Miss {
  document: string;
  kind: 'missed' | 'wrong' | 'extra';
  text: string;
  context: string;
  got?: string;
  want?: string;
}

export interface Score {
  gold: number;
  found: number;
  overlap: number;
  strict: number;
  value: number;
  misses: Miss[];
}

const f1 = (hits: number, found: number, gold: number): number =>
  found + gold === 0 ? 0 : (200 * hits) / (found + gold);

/** Mentions of a raw document with offsets of the document: its paragraphs are tagged as blocks. */
export function tagDocument(text: string, anchor: string): DateMention[] {
  const parts = [...text.matchAll(/(?:[^\n]|\n(?!\s*\n))+/g)].map((match) => ({ at: match.index, text: match[0] }));
  const { body, blocks } = layOutBlocks(parts.map((part) => ({ kind: 'paragraph', text: part.text })));
  const mentions = tagDates({ body, blocks }, anchor);
  return mentions.map((mention) => {
    const index = blocks.findIndex((block) => mention.start >= block.start && mention.end <= block.end);
    const shift = (parts[index]?.at ?? 0) - (blocks[index]?.start ?? 0);
    return { ...mention, start: mention.start + shift, end: mention.end + shift };
  });
}

/** Mentions of every document: straight from the tagger, or from what the program exports of an archive of them. */
export type Tagged = readonly (readonly Pick<DateMention, 'start' | 'end' | 'text' | 'value'>[])[];

const straight = (documents: readonly TimexDocument[]): Tagged =>
  documents.map(({ text, dct }) => tagDocument(text, dct.slice(0, 10)));

/** What `dateline export` says of the documents, each ingested with its date. */
const endToEnd = (documents: readonly TimexDocument[]): Tagged =>
  exported(documents.map(({ text, dct }) => ({ text, title: 'Story', date: dct.slice(0, 10) }))).map(
    (line) => line?.dates ?? [],
  );

/** DATE golds against our mentions, by overlap; what we mark on gold TIME, DURATION or SET counts neither way. */
export function scoreDocuments(
  documents: readonly TimexDocument[],
  options: { indexableOnly: boolean; tagged?: Tagged },
): Score {
  const score: Score = { gold: 0, found: 0, overlap: 0, strict: 0, value: 0, misses: [] };
  const tagged = options.tagged ?? straight(documents);
  for (const [index, { id, text, timexes }] of documents.entries()) {
    const mentions = tagged[index] ?? [];
    const context = (start: number, end: number): string =>
      text.slice(Math.max(0, start - 50), end + 40).replaceAll(/\s+/g, ' ');
    const golds = timexes.filter((timex) => timex.type === 'DATE' && !(options.indexableOnly && isVague(timex.value)));
    const others = timexes.filter((timex) => !golds.includes(timex));
    const used = new Set<object>();
    const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
      a.start < b.end && b.start < a.end;
    score.gold += golds.length;
    for (const gold of golds) {
      const hit = mentions.find((mention) => overlaps(mention, gold) && !used.has(mention));
      const words = text.slice(gold.start, gold.end);
      if (!hit) {
        score.misses.push({
          document: id,
          kind: 'missed',
          text: words,
          context: context(gold.start, gold.end),
          want: gold.value,
        });
        continue;
      }
      used.add(hit);
      score.overlap += 1;
      if (hit.start === gold.start && hit.end === gold.end) score.strict += 1;
      if (toTimex(hit.value) === evenTimex(gold.value) || evenTimex(toTimex(hit.value)) === evenTimex(gold.value))
        score.value += 1;
      else
        score.misses.push({
          document: id,
          kind: 'wrong',
          text: words,
          context: context(gold.start, gold.end),
          got: toTimex(hit.value),
          want: gold.value,
        });
    }
    for (const mention of mentions) {
      if (!used.has(mention) && others.some((other) => overlaps(mention, other))) continue;
      score.found += 1;
      if (!used.has(mention))
        score.misses.push({
          document: id,
          kind: 'extra',
          text: mention.text,
          context: context(mention.start, mention.end),
          got: mention.value,
        });
    }
  }
  return score;
}

const INDEXABLE = 'without gold PRESENT_REF, PAST_REF, FUTURE_REF and lengths, which are not marked';

function rows(set: string, documents: readonly TimexDocument[]): EvaluationRow[] {
  if (documents.length === 0) return [];
  const tagged = straight(documents);
  const direct = [false, true].flatMap((indexableOnly): EvaluationRow[] => {
    const score = scoreDocuments(documents, { indexableOnly, tagged });
    const of = indexableOnly ? 'indexable' : 'all';
    const row = (measure: string, hits: number): EvaluationRow => ({
      set,
      measure: `${measure} (${of})`,
      value: f1(hits, score.found, score.gold),
      n: score.gold,
      note: indexableOnly ? INDEXABLE : 'all gold DATE',
    });
    return [row('value F1', score.value), row('relaxed span F1', score.overlap), row('strict span F1', score.strict)];
  });
  const score = scoreDocuments(documents, { indexableOnly: true, tagged: endToEnd(documents) });
  const exportedRow: EvaluationRow = {
    set,
    measure: 'value F1 (indexable), end to end',
    value: f1(score.value, score.found, score.gold),
    n: score.gold,
    note: 'as exported from an archive of the documents',
  };
  return [...direct, exportedRow];
}

/** Documents tagged in a second of processor time, in the second round: the first compiles the program. */
function speed(set: string, documents: readonly TimexDocument[]): EvaluationRow[] {
  if (documents.length === 0) return [];
  straight(documents);
  const start = process.cpuUsage();
  straight(documents);
  const { user, system } = process.cpuUsage(start);
  const value = documents.length / ((user + system) / 1_000_000);
  const note = 'a figure of this machine, compared with nothing';
  return [{ set, measure: 'documents tagged a second of processor time', value, n: documents.length, note }];
}

interface GumDocument {
  id: string;
  date: string;
  text: string;
  dates: { start: number; end: number; kind: string; when?: string }[];
}

/** GUM dates that have a value of their own; its open stretches count neither way. */
const fromGum = (document: GumDocument): TimexDocument => ({
  id: document.id,
  dct: document.date,
  text: document.text,
  timexes: document.dates.map(({ start, end, kind, when }) => ({
    start,
    end,
    type: kind === 'date' && when !== undefined ? 'DATE' : 'OTHER',
    value: when ?? '',
  })),
});

const isGum = (record: object): record is GumDocument & Record<string, unknown> =>
  'id' in record && 'date' in record && 'text' in record && 'dates' in record;
const isTimex = (record: object): record is TimexDocument & Record<string, unknown> =>
  'id' in record && 'dct' in record && 'text' in record && 'timexes' in record;
const gum = (): TimexDocument[] =>
  readCorpus('gum.jsonl')
    .filter(isGum)
    .map((record) => fromGum(record));
const timebank = (): TimexDocument[] => readCorpus('timebank.jsonl').filter(isTimex);

export function evaluate(): Promise<EvaluationRow[]> {
  return Promise.resolve([...speed('TimeBank', timebank()), ...rows('TimeBank', timebank()), ...rows('GUM', gum())]);
}

if (import.meta.main) {
  console.table(await evaluate());
  if (process.argv.includes('--misses')) {
    const set = process.argv.includes('--gum') ? gum() : timebank();
    for (const miss of scoreDocuments(set, { indexableOnly: true }).misses) {
      console.log(
        `${miss.kind}\t${miss.text.replaceAll(/\s+/g, ' ')}\t${miss.got ?? ''}\t${miss.want ?? ''}\t${miss.document.slice(0, 12)}\t${miss.context}`,
      );
    }
  }
}
