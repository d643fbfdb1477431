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
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/**
 * Words in small letters with their places, and the first of the sentence; walked by hand, as this is the tagger's innermost loop.
 * The end of a capitalized word is none: "United" is a name, not what was united.
 */
function lowerWords(sentence: string): { at: number; word: string }[] {
  const result: { at: number; word: string }[] = [];
  let start = -1;
  let isName = false;
  for (let at = 0; at <= sentence.length; at += 1) {
    const code = at < sentence.length ? sentence.charCodeAt(at) : 0;
    if (isLower(code) || (isUpper(code) && start >= 0)) {
      if (start < 0) start = at;
    } else if (isUpper(code)) {
      start = at;
      isName = result.length > 0;
    } else if (start >= 0) {
      if (!isName) result.push({ at: start, word: sentence.slice(start, at).toLowerCase() });
      start = -1;
      isName = false;
    }
  }
  return result;
}

type Word = ReturnType<typeof lowerWords>[number];

const DETERMINERS = new Set(cues['before an adjective']);
const isAdjective = (word: string): boolean => word.endsWith('ed');

/** Whether the word before is a determiner that nothing parts from the one at the offset. */
const isRightBefore = (before: Word | undefined, at: number, sentence: string): boolean =>
  before !== undefined &&
  DETERMINERS.has(before.word) &&
  sentence.slice(before.at + before.word.length, at).trim() === '';

const TASKS = new Set(cues['before a task']);
/** Words between "expected" and the "to" of what is expected. */
const FAR = 7;

/** Whether the "to" at the index begins what somebody is expected, asked or about to do. */
function isTask(words: readonly Word[], index: number, sentence: string): boolean {
  const next = words[index + 1];
  if (!next || DETERMINERS.has(next.word)) return false;
  for (let back = index - 1; back >= Math.max(0, index - FAR); back -= 1) {
    const { word, at } = words[back] ?? { word: '', at: 0 };
    // "They plan to leave" looks ahead, "a plan to leave" says nothing.
    if (TASKS.has(word)) return !isRightBefore(words[back - 1], at, sentence);
    if (word === 'to' || TENSE.has(word)) return false;
  }
  return false;
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
    // "Bonds due 2017" are sold at any time.
    if (word === 'due' && /^[\s\u00a0]+\d/.test(sentence.slice(at + 3, at + 6))) tense = undefined;
    if (tense === undefined && word.length > 3 && word.endsWith('ed')) tense = 'past';
    // "will be announced": the participle says nothing of the time; nor does that of "a contested vote".
    const before = words[index - 1];
    if (tense === 'past' && (before?.word === 'be' || (isAdjective(word) && isRightBefore(before, at, sentence))))
      tense = undefined;
    // "expected the bank to publish it on Monday".
    if (word === 'to' && tense === undefined && isTask(words, index, sentence)) tense = 'future';
    if (tense === 'past' || tense === 'future') result.push({ at, tense, word });
  }
  return result;
}

/** Cues that say nothing of a date that stands before them: "Friday's vote could fail". */
const ONLY_BEFORE = new Set(cues['only before a date']);
/** Who reports a condition says nothing of its time: "if they meet on Friday, he said". */
const SAYS = new Set(['said', 'told', 'saying']);
/** Whether a verb behind the date puts a condition into the past: "if Monday's vote was lost". */
const isMet = (cue: Cue, end: number): boolean => cue.tense === 'past' && cue.at - end < 30 && !SAYS.has(cue.word);
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
      if (before) return before.word === 'if' && isMet(cue, end) ? 'past' : before.tense;
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
