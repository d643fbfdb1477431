import { Evidence } from './evidence.ts';
import { chunksOf, type Chunk, OUTSIDE, Part, TYPES, writeChunk } from './labels.ts';
import { Cue, List } from './lexicon.ts';
import type { Prepared } from './scenes.ts';
import { Look } from './words.ts';

/** A listed phrase of a sentence: tokens `from` up to `to`, exclusive. */
export interface Phrase {
  from: number;
  to: number;
  /** Bits of `List`. */
  lists: number;
}

/** The listed phrases of a sentence, in order. */
export function phrasesOf({ marks }: Pick<Prepared, 'marks'>): Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = 0; i < marks.lists.length; i++) {
    const lists = marks.lists[i] ?? 0;
    if (lists === 0) continue;
    const from = i;
    if (marks.parts[i] === Part.begin) while (i < marks.lists.length && marks.parts[i] !== Part.last) i++;
    phrases.push({ from, to: i + 1, lists });
  }
  return phrases;
}

/** Types that the lists settle on their own, the surest first. */
const SETTLED: readonly [lists: number, type: (typeof TYPES)[number]][] = [
  [List.state, 'LOC'],
  [List.demonym | List.people | List.event, 'MISC'],
  [List.international | List.armedGroup | List.governing, 'ORG'],
  [List.capital, 'LOC'],
];

/** Lists that more words than one make sure. */
const SETTLED_IF_LONG: readonly [lists: number, type: (typeof TYPES)[number]][] = [
  [List.region, 'LOC'],
  [List.media | List.party | List.company | List.club, 'ORG'],
];

function settledType({ from, to, lists }: Phrase): number {
  const rules = to - from > 1 ? [...SETTLED, ...SETTLED_IF_LONG] : SETTLED;
  const type = rules.find(([mask]) => lists & mask)?.[1];
  return type === undefined ? -1 : TYPES.indexOf(type);
}

/**
 * Whether the lists alone leave a name's type open: a single Jordan or Washington is a person where the document has a first name
 * or a title before it, and teams bear their city's name.
 */
function isOpen({ from, to, lists }: Phrase, { type }: Chunk, { evidence }: Pick<Prepared, 'evidence'>): boolean {
  const name = TYPES[type];
  if (name === 'PER') {
    const asPerson = ((evidence[from] ?? 0) & (Evidence.afterFirstName | Evidence.afterTitle)) !== 0;
    return to - from === 1 && (asPerson || !(lists & (List.state | List.capital | List.demonym | List.international)));
  }
  return name === 'ORG' && (lists & (List.capital | List.club | List.media)) !== 0 && !(lists & List.state);
}

const PREPOSITIONS = new Set([
  'in',
  'near',
  'from',
  'outside',
  'around',
  'at',
  'to',
  'downtown',
  'central',
  'northern',
  'southern',
  'eastern',
  'western',
]);

/** Whether a listed city stands behind a preposition of place, and no other name goes on from it. */
function isCityIn({ sentence: { words } }: Prepared, { from, to, lists }: Phrase): boolean {
  const first = words[from];
  const next = words[to];
  return (
    (lists & (List.city | List.bigCity)) !== 0 &&
    first !== undefined &&
    (to - from > 1 || !(first.look & Look.common)) &&
    PREPOSITIONS.has(words[from - 1]?.lower ?? '') &&
    !((next?.look ?? 0) & Look.initial)
  );
}

/** "Ohio Sen. Jane Roe": a region before a title is the office's, however the model reads it. */
function isStateOfOfficial(
  { sentence: { words } }: Prepared,
  { from, to, lists }: Phrase,
  chunks: readonly Chunk[],
): boolean {
  return (
    (lists & List.region) !== 0 &&
    ((words[to]?.cues ?? 0) & Cue.title) !== 0 &&
    chunks.some((chunk) => chunk.from === from && chunk.to === to)
  );
}

/** Words that join two names and belong to neither. */
const JOINTS = new Set(['and', 'in', ',', 'the']);

/** Parts a name that is nothing but listed phrases and the words that join them: "US and Russia", "New York In". */
function partJoined({ sentence: { words }, marks }: Prepared, chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap((chunk) => {
    const parts: Chunk[] = [];
    for (let i = chunk.from; i < chunk.to; i++) {
      if (marks.lists[i]) {
        const from = i;
        if (marks.parts[i] === Part.begin) while (i < chunk.to - 1 && marks.parts[i] !== Part.last) i++;
        parts.push({ from, to: i + 1, type: chunk.type });
      } else if (!JOINTS.has(words[i]?.lower ?? '')) return [chunk];
    }
    const settled = parts.every(({ from, to }) => settledType({ from, to, lists: marks.lists[from] ?? 0 }) >= 0);
    return parts.length > 0 && settled && !adjoin(parts) ? parts : [chunk];
  });
}

/** Whether two parts stand side by side with no word between them. */
function adjoin(parts: readonly Chunk[]): boolean {
  return parts.some((part, i) => parts[i + 1]?.from === part.to);
}

/**
 * Makes labels obey the lists: a listed phrase that the model missed, cut or gave a type that it cannot have is set right;
 * a longer name that contains the phrase stays.
 */
export function obeyLists(scene: Prepared, labels: Uint8Array): Uint8Array {
  const chunks = partJoined(scene, chunksOf(labels));
  const result = new Uint8Array(labels.length);
  for (const chunk of chunks) writeChunk(result, chunk);
  let next = 0;
  for (const phrase of phrasesOf(scene)) {
    const type = settledType(phrase);
    if (type < 0) {
      // "in Lyons on Monday": the model may miss a city that the list and the preposition both tell.
      const free =
        labels.subarray(phrase.from, phrase.to).every((label) => label === OUTSIDE) &&
        !chunks.some(({ from, to }) => from < phrase.to && to > phrase.from);
      if ((free && isCityIn(scene, phrase)) || isStateOfOfficial(scene, phrase, chunks))
        writeChunk(result, { ...phrase, type: TYPES.indexOf('LOC') });
      continue;
    }
    while (next < chunks.length && (chunks[next]?.to ?? 0) <= phrase.from) next++;
    let end = next;
    while (end < chunks.length && (chunks[end]?.from ?? 0) < phrase.to) end++;
    const over = chunks.slice(next, end);
    const [only] = over;
    if (over.length === 1 && only && only.from <= phrase.from && only.to >= phrase.to) {
      const exact = only.from === phrase.from && only.to === phrase.to;
      if (exact && !isOpen(phrase, only, scene)) writeChunk(result, { ...phrase, type });
      continue;
    }
    if (over.some((chunk) => chunk.from < phrase.from || chunk.to > phrase.to)) continue;
    result.fill(OUTSIDE, phrase.from, phrase.to);
    writeChunk(result, { ...phrase, type });
  }
  return result;
}
