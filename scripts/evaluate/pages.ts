/** Saved web pages: what is told to be the story, and what the page states of it. */
import { parseOriginal } from '../../src/parse/index.ts';
import { foldLines, restore } from '../../src/parse/restore.ts';
import { solvePublication } from '../../src/publication/index.ts';
import { field, readCorpus } from './corpora.ts';
import type { EvaluationRow } from './row.ts';

const SET = 'html-articles';
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Runs of four words with their counts: the usual measure of how much of a text was found. */
function shingles(text: string): Map<string, number> {
  const words = plain(text).split(' ');
  const counts = new Map<string, number>();
  for (let index = 0; index + 4 <= words.length; index++) {
    const run = words.slice(index, index + 4).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Precision, recall and F1 of a found text, 0 to 1. */
function overlap(gold: string, found: string): { precision: number; recall: number; f1: number } {
  const [wanted, have] = [shingles(gold), shingles(found)];
  const shared = [...have].reduce((sum, [run, count]) => sum + Math.min(count, wanted.get(run) ?? 0), 0);
  const [precision, recall] = [shared / Math.max(1, total(have)), shared / Math.max(1, total(wanted))];
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function evaluate(): Promise<EvaluationRow[]> {
  const records = readCorpus('html-articles.jsonl.gz');
  if (records.length === 0) return Promise.resolve([]);
  const pages = records.map((record) => {
    const { story } = parseOriginal(new TextEncoder().encode(field(record, 'html')), 'page.html');
    const solved =
      story && solvePublication([{ key: 'page', story, actors: [], fileName: 'page.html' }], { actors: new Map() });
    return { record, story, date: solved?.get('page')?.date };
  });
  const mean = (measure: string, of: (page: (typeof pages)[number]) => number, note?: string): EvaluationRow => ({
    set: SET,
    measure,
    value: (100 * pages.reduce((sum, page) => sum + of(page), 0)) / pages.length,
    n: pages.length,
    ...(note !== undefined && { note }),
  });
  const body = ({ record, story }: (typeof pages)[number]): ReturnType<typeof overlap> =>
    overlap(field(record, 'articleBody'), `${story?.deck ?? ''}\n${story?.body ?? ''}`);
  return Promise.resolve([
    mean('body, F1 of runs of four words', (page) => body(page).f1),
    mean('body, precision', (page) => body(page).precision),
    mean('body, recall', (page) => body(page).recall),
    mean('title right', ({ record, story }) => Number(plain(story?.title ?? '') === plain(field(record, 'title')))),
    mean('texts restored to the character', ({ story }) =>
      Number(story !== undefined && restore(story) === foldLines(story.decoded)),
    ),
    mean(
      'publication date as the column',
      ({ record, date }) => Number(date === field(record, 'date')),
      'some of the column is wrong: years of the crawl, dates of an update',
    ),
  ]);
}
