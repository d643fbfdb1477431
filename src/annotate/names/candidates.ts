import { Cue } from './lexicon.ts';
import type { PhraseMarks } from './phrases.ts';
import { Look, type Word } from './words.ts';

/** Most connecting words that may stand between two capitalized ones: "Organization for the Prohibition". */
const MOST_CONNECTORS = 3;

function isAnchor(word: Word): boolean {
  return (
    (word.look & Look.upper) !== 0 ||
    ((word.look & Look.digit) !== 0 && (word.look & Look.hyphen) === 0 && word.text.length < 5)
  );
}

/**
 * Marks the tokens that may belong to a name: capitalized words, listed phrases, and the connecting words between them.
 * All others are outside names, without asking the model: four words of five.
 */
export function markCandidates(words: readonly Word[], { lists }: PhraseMarks): Uint8Array {
  const marked = new Uint8Array(words.length);
  let last = -1;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || !(isAnchor(word) || lists[i])) continue;
    marked[i] = 1;
    if (last >= 0 && i - last > 1 && i - last - 1 <= MOST_CONNECTORS) {
      let connected = true;
      for (let k = last + 1; k < i; k++) if (!((words[k]?.cues ?? 0) & Cue.connector)) connected = false;
      if (connected) marked.fill(1, last + 1, i);
    }
    last = i;
  }
  return marked;
}
