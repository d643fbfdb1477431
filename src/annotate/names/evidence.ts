import { Cue } from './lexicon.ts';
import type { Sentence } from './truecase.ts';
import { Look, type Word } from './words.ts';

/** What a whole document says of a capitalized word; one bit each. */
export const Evidence = {
  /** Stands in lower case too. */
  lower: 1 << 0,
  /** Stands capitalized inside a sentence. */
  inside: 1 << 1,
  /** Follows a given name or an initial. */
  afterFirstName: 1 << 2,
  /** Follows a title: "Minister", "Mr." */
  afterTitle: 1 << 3,
  /** Comes before a company's suffix or an organization's head word. */
  beforeOrganization: 1 << 4,
  /** Follows "in", "near", "from". */
  afterPlaceCue: 1 << 5,
  /** Comes before a word of speech. */
  beforeSpeech: 1 << 6,
  /** Follows "the". */
  afterThe: 1 << 7,
  /** Follows a capitalized word inside a sentence. */
  inRun: 1 << 8,
  /** Stands alone, between lower-case words. */
  alone: 1 << 9,
} as const;

const PLACE_CUES = new Set(['in', 'near', 'from', 'to', 'outside', 'around', 'across']);
const SPEECH = new Set(['said', 'says', 'told', 'added', 'noted', 'stressed', 'asked', 'stated', 'explained', 'wrote']);

/** Gathers the evidence of a document, by lower-case word. */
export function gatherEvidence(document: readonly Sentence[]): Map<string, number> {
  const gathered = new Map<string, number>();
  const note = (word: Word, bits: number): void => {
    gathered.set(word.lower, (gathered.get(word.lower) ?? 0) | bits);
  };
  for (const { words } of document) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      if (!word || word.look & Look.mark) continue;
      if (!(word.look & Look.upper)) {
        note(word, Evidence.lower);
        continue;
      }
      const before = words[i - 1];
      const after = words[i + 1];
      let bits = 0;
      if (before && !(before.look & Look.mark)) {
        bits |= Evidence.inside;
        if (before.look & Look.initial) {
          bits |= Evidence.inRun;
          if (before.cues & Cue.firstName || before.look & Look.letter) bits |= Evidence.afterFirstName;
          if (before.cues & Cue.title) bits |= Evidence.afterTitle;
        }
        if (PLACE_CUES.has(before.lower)) bits |= Evidence.afterPlaceCue;
        if (before.lower === 'the') bits |= Evidence.afterThe;
      }
      if (after) {
        if (after.cues & (Cue.companySuffix | Cue.organizationHead) && after.look & Look.initial)
          bits |= Evidence.beforeOrganization;
        if (SPEECH.has(after.lower)) bits |= Evidence.beforeSpeech;
        if (before && !(before.look & Look.initial) && !(after.look & Look.initial)) bits |= Evidence.alone;
      }
      note(word, bits);
    }
  }
  return gathered;
}
