import { canOpenName, isLarge } from './large.ts';
import { chunksOf, OUTSIDE, TYPES, writeChunk } from './labels.ts';
import { Cue, List } from './lexicon.ts';
import type { Prepared } from './scenes.ts';
import type { Word } from './words.ts';

const ORGANIZATION = TYPES.indexOf('ORG');
/** Lists of what stands before a firm and is no part of its name as often as not: "Norlandic Acme Corp", "OSLO Acme Corp". */
const SIDES = List.state | List.demonym | List.people | List.region | List.city | List.bigCity | List.capital;

const isSuffix = (word: Word | undefined): boolean => ((word?.cues ?? 0) & Cue.companySuffix) !== 0;

/** Where the capitalized words before a legal form begin. */
function startOf(words: readonly Word[], suffix: number): number {
  let from = suffix;
  // "Earlier Acme Corp": the word that opens a sentence is none of the name.
  while (from > 0 && canOpenName(words[from - 1]) && !isSuffix(words[from - 1])) from--;
  // "Separately Acme Corp"
  if (from === 0 && from < suffix && words[0]?.lower.endsWith('ly')) from++;
  return from;
}

/** Makes one organization of the capitalized words before a legal form, where the model left out some: "Acme Group Inc". */
export function joinFirms({ sentence: { words, capitals }, marks }: Prepared, labels: Uint8Array): Uint8Array {
  if (capitals) return labels;
  for (let at = 1; at < words.length; at++) {
    if (!isSuffix(words[at]) || (isSuffix(words[at + 1]) && isLarge(words[at + 1]))) continue;
    let suffix = at;
    while (isSuffix(words[suffix - 1])) suffix--;
    let from = startOf(words, suffix);
    const to = at + 1;
    if (from === suffix) continue;
    const over = chunksOf(labels).filter((chunk) => chunk.from < to && chunk.to > from);
    const own = over.find((chunk) => chunk.to === to && chunk.type === ORGANIZATION);
    while (own && from < own.from && ((marks.lists[from] ?? 0) & SIDES) !== 0) from++;
    const isOut = over.some((chunk) => chunk.from < from && chunk.to > from) || over.some((chunk) => chunk.to > to);
    if (isOut || (own && own.from <= from)) continue;
    labels.fill(OUTSIDE, from, to);
    writeChunk(labels, { from, to, type: ORGANIZATION });
  }
  return labels;
}
