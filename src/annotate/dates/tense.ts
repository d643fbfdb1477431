import cues from '../../data/dates/tense.json' with { type: 'json' };

/** Whether the clause speaks of what was or of what is to come. */
export type Tense = 'past' | 'future' | 'none';

const TENSE = new Map<string, Tense>([
  ...cues['not past'].map((word): [string, Tense] => [word, 'none']),
  ...cues.past.map((word): [string, Tense] => [word, 'past']),
  ...cues.future.map((word): [string, Tense] => [word, 'future']),
]);

/** Phrases of two or three words that look ahead, by their first word. */
const AHEAD = new Map<string, string[][]>();
for (const phrase of cues['future phrases']) {
  const [first = '', ...rest] = phrase.split(' ');
  AHEAD.set(first, [...(AHEAD.get(first) ?? []), rest]);
}

/** Words before a date that is an end: "by Friday". */
export const ENDS: ReadonlySet<string> = new Set(cues['before an end']);

export interface Cue {
  at: number;
  tense: Tense;
  word: string;
}

const isLower = (code: number): boolean => code >= 97 && code <= 122;

/** Lower-case words with their places; walked by hand, as this is the tagger's innermost loop. */
function lowerWords(sentence: string): { at: number; word: string }[] {
  const result: { at: number; word: string }[] = [];
  let start = -1;
  for (let at = 0; at <= sentence.length; at += 1) {
    if (at < sentence.length && isLower(sentence.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      result.push({ at: start, word: sentence.slice(start, at) });
      start = -1;
    }
  }
  return result;
}

/** Verbs of a sentence that carry a tense, in order. */
export function tenseCues(sentence: string): Cue[] {
  const words = lowerWords(sentence);
  const result: Cue[] = [];
  for (const [index, { at, word }] of words.entries()) {
    const isAhead = AHEAD.get(word)?.some((rest) => rest.every((next, step) => words[index + 1 + step]?.word === next));
    // "we'll", "won't" and "didn't" leave "ll" and "won" or "didn" behind.
    const contracted = word === 'll' || (word === 'won' && /^['’]t/.test(sentence.slice(at + 3, at + 5)));
    let tense = isAhead || contracted ? 'future' : TENSE.get(word);
    if (tense === undefined && word.length > 3 && word.endsWith('ed')) tense = 'past';
    // "will be announced": the participle says nothing of the time.
    if (tense === 'past' && words[index - 1]?.word === 'be') tense = undefined;
    if (tense === 'past' || tense === 'future') result.push({ at, tense, word });
  }
  return result;
}

/** Cues that say nothing of a date that stands before them: "Friday's vote could fail". */
const ONLY_BEFORE = new Set(cues['only before a date']);
/** A past verb this close behind the date governs it: "officials on Saturday said". */
const CLOSE = 2;

/**
 * Tense around a stretch of the sentence: of a past verb right behind it, else of the nearest cue before it, else of the first after it.
 * A date belongs to the verb that it follows ("said on Monday that talks will begin on Friday").
 */
export function tenseAt(found: readonly Cue[], start: number, end: number): Tense {
  let before: Cue | undefined;
  for (const cue of found) {
    if (cue.at >= end) {
      if (cue.at - end < CLOSE && cue.tense === 'past') return 'past';
      if (before) return before.tense;
      if (!ONLY_BEFORE.has(cue.word)) return cue.tense;
    } else if (cue.at < start) before = cue;
  }
  return before?.tense ?? 'none';
}

const PERFECT = new Set(['had', 'has', 'have']);

/** Whether the clause before the date is in the perfect: "159 states had replied by Friday", "has risen through Tuesday". */
function isPerfectBefore(found: readonly Cue[], start: number): boolean {
  const before = found.filter((cue) => cue.at < start);
  const last = before.findLastIndex(({ word }) => !word.endsWith('ed'));
  const cue = before[last];
  return cue !== undefined && PERFECT.has(cue.word) && start - cue.at < 120 && before[last - 1]?.tense !== 'future';
}

/** Tense of a date that is an end: ahead, unless the clause before it or behind is in the perfect ("by Friday the rebels had left"). */
export function tenseOfEnd(found: readonly Cue[], start: number, end: number): Tense {
  if (isPerfectBefore(found, start)) return 'past';
  const next = found.find((cue) => cue.at >= end);
  return next && next.at - end < 40 && next.word === 'had' ? 'past' : 'future';
}
