/**
 * Whole stories as newsrooms sent them, against marks made by hand (`gold/wire.json`): mentions, actors, dates, quotations and speakers,
 * end to end. Even stories are for development; odd ones are only measured.
 */
import { createHash } from 'node:crypto';
import gold from './gold/wire.json' with { type: 'json' };
import { exported, type ExportedLine } from './exported.ts';
import { originals } from './originals.ts';
import type { EvaluationRow } from './row.ts';
import { scoreStory, type Miss, type StoryScore, type WireGold } from './wire-score.ts';

const STORIES = gold.stories as unknown as readonly WireGold[];

interface Case {
  number: number;
  story: WireGold;
  text: string;
}

/** The stories whose text is here and is the one that was marked. */
function cases(): Case[] {
  const texts = new Map(
    [...new Set(STORIES.map(({ set }) => set))].map((set) => [set, originals(set).map(({ text }) => text)]),
  );
  return STORIES.flatMap((story, number) => {
    const text = texts.get(story.set)?.[story.index];
    if (text === undefined) return [];
    if (createHash('sha256').update(text).digest('hex').startsWith(story.sha256)) return [{ number, story, text }];
    console.error(`Not measured: record ${String(story.index)} of ${story.set} is not the story that was marked.`);
    return [];
  });
}

interface Scored extends Case {
  score: StoryScore;
}

function scoreAll(): Scored[] {
  const all = cases();
  const lines = exported(all.map(({ text, story }) => ({ text, date: story.date })));
  return all.flatMap((one, index) => {
    const line: ExportedLine | undefined = lines[index];
    return line ? [{ ...one, score: scoreStory(one.story, line, one.text) }] : [];
  });
}

const sum = (scored: readonly Scored[], count: (score: StoryScore) => number): number =>
  scored.reduce((total, { score }) => total + count(score), 0);

function rowsOf(set: string, scored: readonly Scored[]): EvaluationRow[] {
  if (scored.length === 0) return [];
  const share = (
    measure: string,
    part: (score: StoryScore) => number,
    whole: (score: StoryScore) => number,
    note?: string,
  ): EvaluationRow => {
    const n = sum(scored, whole);
    return {
      set,
      measure,
      value: n === 0 ? 0 : (100 * sum(scored, part)) / n,
      n,
      ...(note !== undefined && { note }),
    };
  };
  return [
    share(
      'mentions that are names, precision',
      (s) => s.mentions.right,
      (s) => s.mentions.found,
    ),
    share(
      'named mentions found, recall',
      (s) => s.mentions.hit,
      (s) => s.mentions.gold,
    ),
    share(
      'kinds right, of the found',
      (s) => s.mentions.kind,
      (s) => s.mentions.hit,
    ),
    {
      set,
      measure: 'actors per article, F1',
      value: (100 * sum(scored, (s) => s.actors.f1)) / scored.length,
      n: scored.length,
      note: 'one to one, by shared mentions',
    },
    {
      set,
      measure: 'dates, value F1',
      value:
        (200 * sum(scored, (s) => s.dates.right)) /
        Math.max(
          1,
          sum(scored, (s) => s.dates.found + s.dates.gold),
        ),
      n: sum(scored, (s) => s.dates.gold),
    },
    share(
      'quotes found',
      (s) => s.quotes.hit,
      (s) => s.quotes.gold,
      'three words or more',
    ),
    share(
      'marked that is a quote',
      (s) => s.quotes.right,
      (s) => s.quotes.found,
    ),
    share(
      'speaker right, resolved to the actor',
      (s) => s.speakers.right,
      (s) => s.speakers.gold,
    ),
    share(
      'speaker right, of those graded explicit',
      (s) => s.speakers.explicitRight,
      (s) => s.speakers.explicit,
    ),
  ];
}

export function evaluate(): Promise<EvaluationRow[]> {
  const scored = scoreAll();
  return Promise.resolve([
    ...rowsOf(
      'wire, development',
      scored.filter(({ number }) => number % 2 === 0),
    ),
    ...rowsOf(
      'wire, unseen',
      scored.filter(({ number }) => number % 2 === 1),
    ),
  ]);
}

if (import.meta.main) {
  console.table(await evaluate());
  if (process.argv.includes('--misses')) {
    // Only the stories for development: whoever reads the errors of the others can no longer measure on them.
    for (const { number, score } of scoreAll())
      if (number % 2 === 0)
        for (const { what, text, context } of score.misses satisfies Miss[])
          console.log(`${String(number)}\t${what}\t${text}\t${context}`);
  }
}
