import cueWords from '../../data/names/cue-words.json' with { type: 'json' };
import { canOpenName, isLarge } from './large.ts';
import { chunksOf, OUTSIDE, TYPES, writeChunk, type Chunk } from './labels.ts';
import { Cue } from './lexicon.ts';
import type { Prepared } from './scenes.ts';
import { Look, type Word } from './words.ts';

const HEADS = new Set(cueWords.entries.bodyHeads);
const ORGANIZATION = TYPES.indexOf('ORG');
const PERSON = TYPES.indexOf('PER');
/** What ties the purpose of a body to its head: "Office of", "Center for". */
const TIES = new Set(['of', 'for', 'on']);
/** What may stand between the capitalized words of a purpose. */
const WITHIN = new Set(['of', 'for', 'on', 'and', 'the', '&']);

/** Share of capitalized words from which on a sentence is a headline, where capitals tell no names. */
const MOST = 0.7;
/** Shorter sentences are a name and little else. */
const FEWEST_WORDS = 6;

/** "Guild Puts Out New Rules for the Harbor Office": a headline whose words are written as large as names. */
function isInTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ look, text }) => !(look & (Look.mark | Look.digit)) && text.length > 3);
  return long.length >= FEWEST_WORDS && long.filter(({ look }) => look & Look.initial).length >= long.length * MOST;
}

/** Where the capitalized words before a head begin. */
function startOf({ sentence: { words } }: Prepared, head: number): number {
  let from = head;
  // "The National Office", "If National Office": the word that opens a sentence is none of the name.
  while (from > 0 && canOpenName(words[from - 1])) from--;
  return from;
}

/** "the University of Larn on the Supreme Court": what somebody of a body is on, which is none of its purpose. */
const isSeat = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'on' && words[at + 1]?.lower === 'the';

/** Where the purpose behind a head ends: behind "of the Director of National Intelligence". */
function endOf({ sentence: { words } }: Prepared, head: number): number {
  let to = head + 1;
  if (!TIES.has(words[to]?.lower ?? '') || isSeat(words, to)) return to;
  for (let at = to + 1; at < words.length; at++) {
    const isOfficer = ((words[at]?.cues ?? 0) & Cue.title) !== 0 && TIES.has(words[at + 1]?.lower ?? '');
    if (isLarge(words[at])) to = at + 1;
    else if (!isOfficer && (!WITHIN.has(words[at]?.lower ?? '') || isSeat(words, at))) break;
  }
  return to;
}

/**
 * Makes one organization of what the model left out or cut: a run of capitalized words that the noun of a body heads, with the
 * purpose behind it ("Office of National Intelligence", "National Weather Service"). Two words alone are the model's to judge.
 */
export function joinBodies(scene: Prepared, labels: Uint8Array): Uint8Array {
  const { words, capitals } = scene.sentence;
  if (capitals || isInTitleCase(words)) return labels;
  let chunks: Chunk[] | undefined;
  for (let head = 0; head < words.length; head++) {
    if (!HEADS.has(words[head]?.text ?? '')) continue;
    const [from, to] = [startOf(scene, head), endOf(scene, head)];
    if (to - from < 3) continue;
    chunks ??= chunksOf(labels);
    const over = chunks.filter((chunk) => chunk.from < to && chunk.to > from);
    const isOut = over.some((chunk) => chunk.from < from || chunk.to > to);
    const isWhole = over.length === 1 && over[0]?.from === from && over[0].to === to && over[0].type === ORGANIZATION;
    if (isOut || isWhole || over.some(({ type }) => type === PERSON)) continue;
    labels.fill(OUTSIDE, from, to);
    writeChunk(labels, { from, to, type: ORGANIZATION });
    chunks = undefined;
  }
  return labels;
}
