import { lexicon, List, type PhraseNode } from './lexicon.ts';
import { Look, type Word } from './words.ts';

/** Where listed phrases stand in a sentence: for each token the lists of the phrase over it, and its part in it. */
export interface PhraseMarks {
  /** Bits of `List`; 0 where no listed phrase stands. */
  lists: Int32Array;
  /** A number of `Part` in labels.ts: begin, inside, last, unit. */
  parts: Uint8Array;
}

/** Lists that a single ordinary word ("Of", "Reading", "Independent") does not get onto by being capitalized. */
const WEAK = List.city | List.club | List.company | List.media | List.party;

/** Finds the longest listed phrase at each place, from left to right, without overlaps. */
export function markPhrases(words: readonly Word[]): PhraseMarks {
  const lists = new Int32Array(words.length);
  const parts = new Uint8Array(words.length);
  const root = lexicon().phrases;
  for (let i = 0; i < words.length;) {
    let node: PhraseNode | undefined = root;
    let to = i;
    let found = 0;
    for (let j = i; j < words.length; j++) {
      node = node.next?.get(words[j]?.text ?? '');
      if (!node) break;
      if (node.lists === 0) continue;
      to = j + 1;
      found = node.lists;
    }
    if (to === i + 1 && (words[i]?.look ?? 0) & Look.common) found &= ~WEAK;
    if (found === 0) {
      i++;
      continue;
    }
    for (let k = i; k < to; k++) {
      lists[k] = found;
      parts[k] = to - i === 1 ? 3 : k === i ? 0 : k === to - 1 ? 2 : 1;
    }
    i = to;
  }
  return { lists, parts };
}
