/**
 * Who speaks each quotation, against marks made by hand in several hundred stories (`gold/speakers.json`), end to end.
 * The errors of the stories called development were read while the rules were written; those of the others never.
 */
import { createHash } from 'node:crypto';
import gold from './gold/speakers.json' with { type: 'json' };
import { exported, type ExportedLine } from './exported.ts';
import { originals } from './originals.ts';
import type { EvaluationRow } from './row.ts';

/**
 * Where a quotation stands in the text of the record, and who may be said to speak it, by the words of the name; `-` for somebody
 * without a name, `x` for words in marks that are no quotation. The first answer is the better one.
 */
type Quote = readonly [start: number, end: number, ...speakers: string[]];

interface Story {
  set: string;
  index: number;
  /** First digits of the text's SHA-256. */
  sha256: string;
  date?: string;
  part: string;
  quotes: readonly Quote[];
}

const STORIES = gold.stories as unknown as readonly Story[];

/** Fewer quoted words are a fragment, which need not be found. */
const WORDS = 3;

interface Count {
  right: number;
  of: number;
}

const MEASURES = [
  'quotes found',
  'speaker right, resolved to the actor',
  'speaker right, of those graded explicit',
  'speaker right, where one is given',
  'nobody given, where nobody is named',
  'not marked, where no quotation is',
] as const;
type Measure = (typeof MEASURES)[number];

const NOTES: Partial<Record<Measure, string>> = { 'quotes found': 'three words or more' };

/** A story with its text, where that is here and is the one that was marked. */
function stories(): (Story & { text: string })[] {
  const texts = new Map(
    [...new Set(STORIES.map(({ set }) => set))].map((set) => [set, originals(set).map(({ text }) => text)]),
  );
  return STORIES.flatMap((story) => {
    const text = texts.get(story.set)?.[story.index];
    if (text === undefined) return [];
    if (createHash('sha256').update(text).digest('hex').startsWith(story.sha256)) return [{ ...story, text }];
    console.error(`Not measured: record ${String(story.index)} of ${story.set} is not the story that was marked.`);
    return [];
  });
}

/** Words of a name without those that say only what its bearer is. */
const wordsOf = (name: string): string[] =>
  (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter(
    (word) =>
      !/^(?:the|of|and|for|mr|mrs|ms|dr|sen|rep|gov|inc|corp|ltd|co|plc|group|company|president|minister)$/.test(word),
  );

/** Spellings and inflections of one word: "Syria" and "Syrian". */
const isKin = (one: string, other: string): boolean =>
  one === other || (one.length > 4 && other.length > 4 && one.slice(0, 6) === other.slice(0, 6));

/** Whether two names can be one actor's: all words of the shorter are in the longer, or the surname and half of the rest. */
function isSame(wanted: string, name: string): boolean {
  const [want, have] = [wordsOf(wanted), wordsOf(name)];
  if (want.length === 0 || have.length === 0) return false;
  const inHave = want.filter((word) => have.some((other) => isKin(word, other)));
  const inWant = have.filter((word) => want.some((other) => isKin(word, other)));
  const surname = want.at(-1) ?? '';
  return (
    inHave.length === want.length ||
    inWant.length === have.length ||
    (inHave.length * 2 >= want.length && (inHave.length > 1 || have.some((word) => isKin(word, surname))))
  );
}

const isSpeaker = (wanted: string, { actors }: ExportedLine, id: string): boolean => {
  const names = actors.find((actor) => actor.id === id);
  return [id.replaceAll('-', ' '), names?.name ?? '', ...(names?.aliases ?? [])].some((name) => isSame(wanted, name));
};

function scoreStory(
  story: Story & { text: string },
  line: ExportedLine,
  count: (measure: Measure, right: boolean) => void,
): void {
  const free = new Set(line.quotes);
  for (const [start, end, ...speakers] of story.quotes) {
    const hit = [...free].find((quote) => quote.start < end && start < quote.end);
    if (hit) free.delete(hit);
    const by = hit?.by ?? undefined;
    const [first = ''] = speakers;
    if (first === 'x') {
      count('not marked, where no quotation is', hit === undefined);
      continue;
    }
    if (story.text.slice(start, end).split(/\s+/).length >= WORDS) count('quotes found', hit !== undefined);
    if (!hit) continue;
    const named = speakers.filter((speaker) => speaker !== '-' && speaker !== 'x');
    const right = by !== undefined && named.some((speaker) => isSpeaker(speaker, line, by));
    if (first === '-') {
      count('nobody given, where nobody is named', by === undefined || right);
      continue;
    }
    if (by === undefined && named.length < speakers.length) continue;
    count('speaker right, resolved to the actor', right);
    if (hit.grade === 'explicit') count('speaker right, of those graded explicit', right);
    if (by !== undefined) count('speaker right, where one is given', right);
  }
}

/** Rows for `npm run evaluate`. */
export function evaluate(): Promise<EvaluationRow[]> {
  const counts = new Map<string, Map<Measure, Count>>();
  for (const [, own] of Map.groupBy(stories(), ({ set }) => set)) {
    const lines = exported(own.map(({ text, date }) => ({ text, ...(date !== undefined && { date }) })));
    own.forEach((story, index) => {
      const line = lines[index];
      const sums = counts.get(story.part) ?? new Map<Measure, Count>();
      counts.set(story.part, sums);
      if (!line) return;
      scoreStory(story, line, (measure, right) => {
        const sum = sums.get(measure) ?? { right: 0, of: 0 };
        sums.set(measure, { right: sum.right + Number(right), of: sum.of + 1 });
      });
    });
  }
  return Promise.resolve(
    [...counts].flatMap(([part, sums]) =>
      MEASURES.map((measure): EvaluationRow => {
        const { right, of } = sums.get(measure) ?? { right: 0, of: 0 };
        const note = NOTES[measure];
        return {
          set: `speakers, ${part}`,
          measure,
          value: of === 0 ? 0 : (100 * right) / of,
          n: of,
          ...(note !== undefined && { note }),
        };
      }),
    ),
  );
}

if (import.meta.main) console.table(await evaluate());
