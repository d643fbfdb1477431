import { readFileSync } from 'node:fs';
import { parseOriginal } from '../../src/parse/index.ts';
import { foldLines, restore } from '../../src/parse/restore.ts';
import type { Story } from '../../src/model/story.ts';
import { readSeeds, sharedFile } from './corpora.ts';
import { everyText } from './originals.ts';
import type { EvaluationRow } from './row.ts';

/** What the gold file says of one seed's parts. */
export interface SeedGold {
  file: string;
  agency: string;
  headline: string;
  deck: string;
  dateline: { raw: string; place: string } | null;
  sections: { heading: string }[];
  paragraphs: number;
}

/** The gold of the seeds, by file name; empty where it is absent. */
export function readSeedGold(): Map<string, SeedGold> {
  const url = sharedFile('gold/seeds.json');
  if (!url) return new Map();
  const { articles } = JSON.parse(readFileSync(url, 'utf8')) as { articles: SeedGold[] };
  return new Map(articles.map((article) => [article.file, article]));
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
const headingsOf = (story: Story): string =>
  story.blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => spaced(text))
    .join('\n');

const SEED_CHECKS: Record<string, (story: Story, gold: SeedGold) => boolean> = {
  'title right': (story, gold) => story.title === gold.headline,
  'deck right': (story, gold) => story.deck === gold.deck,
  'dateline right': (story, gold) =>
    story.dateline?.text === gold.dateline?.raw &&
    story.dateline?.place?.toLowerCase() === gold.dateline?.place.toLowerCase(),
  'source right': (story, gold) => story.source === gold.agency,
  'headings right': (story, gold) =>
    headingsOf(story) === gold.sections.map(({ heading }) => spaced(heading)).join('\n'),
  'paragraphs right': (story, gold) =>
    story.blocks.filter(({ kind }) => kind === 'paragraph').length === gold.paragraphs,
};

function seedRows(): EvaluationRow[] {
  const gold = readSeedGold();
  const cases = readSeeds().flatMap(({ name, bytes }) => {
    const story = parseOriginal(bytes, name).story;
    const wanted = gold.get(name);
    return story && wanted ? [{ story, wanted }] : [];
  });
  if (cases.length === 0) return [];
  return Object.entries(SEED_CHECKS).map(([measure, check]) => {
    const right = cases.filter(({ story, wanted }) => check(story, wanted)).length;
    return { set: 'seeds', measure, value: (100 * right) / cases.length, n: cases.length };
  });
}

/** Whether a parsed text, put back together, is its original. */
export function isLossless(story: Story): boolean {
  try {
    return restore(story) === foldLines(story.decoded);
  } catch {
    return false;
  }
}

function losslessRows(): EvaluationRow[] {
  const counts = new Map<string, { kept: number; n: number }>();
  for (const { set, name, bytes } of everyText()) {
    const count = counts.get(set) ?? { kept: 0, n: 0 };
    const { story } = parseOriginal(bytes, name);
    counts.set(set, { kept: count.kept + (story && isLossless(story) ? 1 : 0), n: count.n + 1 });
  }
  return [...counts].map(([set, { kept, n }]) => ({
    set,
    measure: 'texts restored to the character',
    value: (100 * kept) / n,
    n,
  }));
}

/** Parts of the seeds against gold, and promise 1 on every text there is. */
export function evaluate(): Promise<EvaluationRow[]> {
  return Promise.resolve([...seedRows(), ...losslessRows()]);
}
