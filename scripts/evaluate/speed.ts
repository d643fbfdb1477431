/** How many articles a second one core takes apart and annotates, from bytes to annotated articles; reading and writing files not counted. */
import { createHash } from 'node:crypto';
import type { Original } from '../../src/desk/original.ts';
import { runPipeline, type Known } from '../../src/desk/pipeline.ts';
import { ArchiveConfig } from '../../src/model/archive.ts';
import { originals } from './originals.ts';
import type { EvaluationRow } from './row.ts';

const COUNT = 1000;

const NOTHING_KNOWN: Known = {
  config: ArchiveConfig.parse({}),
  records: { actors: new Map(), places: new Map() },
  sources: new Map(),
  sourceNames: [],
  dates: new Map(),
  ids: new Map(),
  years: new Map(),
  occupied: new Set(),
  witnesses: [],
};

/** A thousand texts of a corpus, evenly picked, as files would hold them. */
function pick(corpus: string): Original[] {
  const all = originals(corpus);
  const step = Math.max(1, Math.floor(all.length / COUNT));
  const encoder = new TextEncoder();
  return all
    .filter((_, at) => at % step === 0)
    .slice(0, COUNT)
    .map(({ text }, at) => ({
      path: `originals/${String(at)}.txt`,
      bytes: encoder.encode(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    }));
}

/** Processor time counts, not the clock: other programs may run beside this one. */
function row(corpus: string): EvaluationRow[] {
  const files = pick(corpus);
  if (files.length === 0) return [];
  // The word lists are read once, whatever the archive's size.
  runPipeline(files.slice(0, 20), NOTHING_KNOWN);
  const begun = process.cpuUsage();
  runPipeline(files, NOTHING_KNOWN);
  const { user, system } = process.cpuUsage(begun);
  const words = files.reduce((sum, { bytes }) => sum + new TextDecoder().decode(bytes).split(/\s+/).length, 0);
  return [
    {
      set: corpus,
      measure: 'articles a second of one core (count)',
      value: (files.length * 1e6) / (user + system),
      n: files.length,
      note: `${String(Math.round(words / files.length))} words each`,
    },
  ];
}

export function evaluate(): Promise<EvaluationRow[]> {
  return Promise.resolve(['reuters21578', 'newsposts2016'].flatMap(row));
}

if (import.meta.main) console.table(await evaluate());
