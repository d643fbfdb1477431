import labels from '../../data/quotes/transcript-labels.json' with { type: 'json' };
import type { ActorRecord } from '../../model/actor.ts';
import type { Mention } from '../../model/annotation.ts';
import type { Block, Story } from '../../model/story.ts';
import type { Found } from './find.ts';

/** What one person says in a transcript: the words behind a label, without marks of quotation. */
export interface Turn extends Found {
  turn: { by?: string };
}

/** A label at the start of a line, and where its words begin. */
interface Labelled {
  block: number;
  /** As printed: "MR. KIRBY", "Q". */
  label: string;
  labelStart: number;
  start: number;
  end: number;
}

/** "MR. KIRBY:", "QUESTION:", "Sergei Lavrov:", "Q" and two spaces; a bracket may follow the name, and a mark of quotation stand before it. */
const LABEL =
  /^[ \t]*["“]?(?:(\p{Lu}[\p{L}\p{M}.’'-]*(?:[ \t]\p{Lu}[\p{L}\p{M}.’'-]*){0,4})(?:[ \t]?\([^()\n]{1,40}\))?[ \t]*:(?=\s)|(Q|A)(?:[.:]|[ \t]{2,}|[ \t](?=\p{Lu})))\s*/gmu;

/** A line that may open with a label; asked of every story, so cheap. */
const MAYBE = /^[ \t]*["“]?(?:[A-Z][^:\n]{0,60}:\s|[QA][ .])/m;

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words);
const QUESTIONS = setOf(labels.entries.questions);
const ANSWERS = setOf(labels.entries.answers);
const SPOKEN = setOf(labels.entries.spoken);
const TITLES = setOf(labels.entries.titles);

/** A paragraph that opens with a label, whosever it is. */
const OTHER_LABEL = /^\s*["“]?\p{Lu}[\p{L}\p{M}.’'-]*(?:[ \t]\p{Lu}[\p{L}\p{M}.’'-]*){0,3}:\s/u;

/** Fewer labels are a list or a listing of dates. */
const FEWEST = 3;

/**
 * The turns of a transcript, by block; none where a story is no transcript. That a story is one must be sure, for the words have no marks:
 * three labels or more of actors or questions, and turns that speak in the first or second person.
 * Turns that open with a quotation mark are left to the finder of quotations; questions of nobody named are left as text.
 */
export function findTurns(
  { blocks }: Pick<Story, 'blocks'>,
  mentions: readonly Mention[],
  actors: ReadonlyMap<string, ActorRecord>,
): Turn[] {
  if (!blocks.some(({ text }) => MAYBE.test(text))) return [];
  const found = blocks.flatMap((block, index) => (block.kind === 'paragraph' ? labelsOf(block, index) : []));
  if (found.length < FEWEST) return [];
  const speakers = new Map(
    found.map(({ label, labelStart, start }) => [label, who(label, labelStart, start, mentions, actors)]),
  );
  const counts = new Map<string, number>();
  for (const { label } of found) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isSpeaker = ({ label }: Labelled): boolean =>
    isQuestion(label) ||
    ANSWERS.has(label.toLowerCase()) ||
    speakers.get(label) !== undefined ||
    (!/\p{Ll}/u.test(label) && (counts.get(label) ?? 0) > 1);
  const turns = found.filter(isSpeaker);
  if (turns.length < FEWEST || new Set(turns.map(({ label }) => label)).size < 2) return [];
  if (!turns.some(({ label }) => speakers.get(label) !== undefined)) return [];
  const body = (start: number, end: number): string => textOf(blocks, start, end);
  const spoken = turns.filter(({ start, end }) => isSpoken(body(start, end)));
  if (spoken.length * 2 < turns.length) return [];
  return withContinuations(turns, blocks)
    .filter(({ label, start }) => !isQuestion(label) && !/^["“„«‘]/u.test(body(start, start + 1)))
    .map(({ block, start, end, label }) => {
      const by = speakers.get(label);
      return { block, start, end, runsOn: false, single: false, turn: by === undefined ? {} : { by } };
    });
}

function labelsOf(block: Block, index: number): Labelled[] {
  const marks = [...block.text.matchAll(LABEL)];
  return marks.flatMap((match, at): Labelled[] => {
    const start = match.index + match[0].length;
    const end = block.text.slice(0, marks[at + 1]?.index ?? block.text.length).trimEnd().length;
    const label = match[1] ?? match[2] ?? '';
    if (end <= start) return [];
    return [
      {
        block: index,
        label,
        labelStart: block.start + match.index,
        start: block.start + start,
        end: block.start + end,
      },
    ];
  });
}

const plain = (label: string): string => label.toLowerCase().replaceAll('.', '');
const isQuestion = (label: string): boolean => QUESTIONS.has(plain(label));

/** The actor of a label: the name in it, else the one person of the story with the surname. */
function who(
  label: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
  actors: ReadonlyMap<string, ActorRecord>,
): string | undefined {
  const own = mentions.findLast(({ start, end, kind }) => start >= from && end <= to && kind !== 'place');
  if (own) return own.id;
  const words = plain(label).split(/\s+/u);
  const surname = words.at(-1) ?? '';
  if (
    isQuestion(label) ||
    ANSWERS.has(surname) ||
    words.slice(0, -1).some((word) => !TITLES.has(word) && word.length < 2)
  )
    return undefined;
  const people = new Set(
    mentions.filter(({ kind, id }) => kind === 'person' && endsWith(actors.get(id)?.name, surname)).map(({ id }) => id),
  );
  const [only, ...others] = people;
  return others.length === 0 ? only : undefined;
}

const endsWith = (name: string | undefined, surname: string): boolean =>
  name?.toLowerCase().split(/\s+/u).at(-1) === surname;

function textOf(blocks: readonly Block[], start: number, end: number): string {
  const block = blocks.find((other) => start >= other.start && start < other.end);
  return block?.text.slice(start - block.start, end - block.start) ?? '';
}

function isSpoken(text: string): boolean {
  return (
    (text.toLowerCase().match(/\p{L}+(?:[’']\p{L}+)?/gu) ?? []).some((word) => SPOKEN.has(word.replace('’', "'"))) ||
    text.includes('?')
  );
}

/** Turns with the paragraphs that go on with them, where labels stand close enough for the whole stretch to be a transcript. */
function withContinuations(turns: readonly Labelled[], blocks: readonly Block[]): Labelled[] {
  const [first, last] = [turns[0]?.block ?? 0, turns.at(-1)?.block ?? 0];
  const paragraphs = blocks.slice(first, last + 1).filter(({ kind }) => kind === 'paragraph').length;
  if (new Set(turns.map(({ block }) => block)).size * 3 < paragraphs) return [...turns];
  return turns.flatMap((turn, at) => {
    const next = turns[at + 1];
    if (!next || next.block === turn.block) return [turn];
    const between = blocks.slice(turn.block + 1, next.block);
    // "Waiter: And for you?" is somebody else, who has no turns of their own.
    const other = between.findIndex(({ text }) => OTHER_LABEL.test(text));
    const more = between.slice(0, other < 0 ? undefined : other).flatMap((block, index): Labelled[] => {
      if (block.kind !== 'paragraph' || /^\s*[([]/u.test(block.text) || !/\p{Ll}/u.test(block.text)) return [];
      return [{ ...turn, block: turn.block + 1 + index, start: block.start, end: block.end }];
    });
    return [turn, ...more];
  });
}
