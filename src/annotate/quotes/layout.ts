import type { Words } from './phrase.ts';
import type { Token } from './tokens.ts';

/** Words that name a speaker, the cue beside them, and the place where the pattern stood. */
export interface Attribution {
  words: Words;
  /** Token index of the cue, where one stands. */
  cue?: number;
  /** How it was found; `cue` is the plain case. */
  pattern:
    | 'cue'
    | 'according-to'
    | 'colon'
    | 'label'
    | 'possessor'
    | 'cut-cue'
    | 'subject'
    | 'previous-sentence'
    | 'next-sentence'
    | 'same-paragraph';
}

/** Tokens looked at to either side; a longer sentence is a list or broken text. */
const LONGEST_SENTENCE = 150;

/** First index of the sentence at `at`, but not before `lo`. */
export function sentenceStart(tokens: readonly Token[], at: number, lo = 0): number {
  let from = at;
  while (from > lo && at - from < LONGEST_SENTENCE && tokens[from - 1]?.sentence === tokens[at]?.sentence) from--;
  return from;
}

/** Index behind the last token of the sentence at `at`. */
export function sentenceEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length && to - at < LONGEST_SENTENCE && tokens[to]?.sentence === tokens[at]?.sentence) to++;
  return to;
}

/** A subject is looked for behind the last quotation or semicolon before the verb. */
export function clauseStart(tokens: readonly Token[], verb: number, lo: number): number {
  for (let at = verb - 1; at >= lo; at--) {
    const token = tokens[at];
    if (token && (token.quote !== undefined || token.text === ';')) return at + 1;
  }
  return lo;
}

/** The last sign within a quotation before its closing mark. */
export function innerEnd(text: string): string {
  return /(.)\s*["”’»'`]*$/u.exec(text.slice(-8))?.[1] ?? '';
}
