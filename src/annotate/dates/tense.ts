import cues from '../../data/dates/tense.json' with { type: 'json' };
import { oneOf } from './words.ts';

/** Whether the clause speaks of what was or of what is to come. */
export type Tense = 'past' | 'future' | 'none';

const WORD = new Map<string, Tense>([
  ...cues['not past'].map((word): [string, Tense] => [word, 'none']),
  ...cues.past.map((word): [string, Tense] => [word, 'past']),
  ...cues.future.map((word): [string, Tense] => [word, 'future']),
]);

const CUE = new RegExp(`\\b(?:${oneOf(cues['future phrases'])})\\b|[a-z]+(?:n['’]t)?|['’]ll\\b`, 'g');

interface Cue {
  at: number;
  tense: Tense;
}

/** Verbs of a sentence that carry a tense, in order. */
export function tenseCues(sentence: string): Cue[] {
  const result: Cue[] = [];
  for (const match of sentence.matchAll(CUE)) {
    const word = match[0].replace('’', "'");
    let tense = WORD.get(word);
    if (tense === undefined && /[\s\u00a0]/.test(word)) tense = 'future';
    if (tense === undefined && word.length > 3 && word.endsWith('ed')) tense = 'past';
    if (tense === 'past' || tense === 'future') result.push({ at: match.index, tense });
  }
  return result;
}

/**
 * Tense around a stretch of the sentence: of the nearest cue before it, else of the first after it.
 * A date belongs to the verb that it follows ("said on Monday that talks will begin on Friday").
 */
export function tenseAt(found: readonly Cue[], start: number, end: number): Tense {
  let before: Cue | undefined;
  for (const cue of found) {
    if (cue.at >= end) return (before ?? cue).tense;
    if (cue.at < start) before = cue;
  }
  return before?.tense ?? 'none';
}
