import { markCandidates } from './candidates.ts';
import { gatherEvidence } from './evidence.ts';
import type { Scene } from './features.ts';
import { markPhrases } from './phrases.ts';
import { truecase } from './truecase.ts';

/** One sentence made ready for the model, with its runs of candidates. */
export interface Prepared extends Scene {
  /** 1 for each token that may belong to a name. */
  candidates: Uint8Array;
}

/** Makes a document ready for the model. */
export function prepare(document: readonly (readonly string[])[]): Prepared[] {
  const cased = truecase(document);
  const gathered = gatherEvidence(cased);
  return cased.map((sentence) => {
    const { words } = sentence;
    const marks = markPhrases(words);
    return {
      sentence,
      marks,
      evidence: Int32Array.from(words, (word) => gathered.get(word.lower) ?? 0),
      candidates: markCandidates(words, marks),
    };
  });
}

/** Calls `visit` for each unbroken run of candidates, `to` exclusive. */
export function eachRun(candidates: Uint8Array, visit: (from: number, to: number) => void): void {
  for (let i = 0; i < candidates.length; i++) {
    if (candidates[i] === 0) continue;
    const from = i;
    while (i < candidates.length && candidates[i] === 1) i++;
    visit(from, i);
  }
}
