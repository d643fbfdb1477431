import type { TextSpan } from '../../model/annotation.ts';
import type { Edtf } from '../../model/edtf.ts';
import type { Anchor } from './anchor.ts';
import type { Tense } from './tense.ts';

/** What a value rests on: nothing but the words; the anchor's day; its weekday; its year. */
export type Reach = 'absolute' | 'day' | 'weekday' | 'year';

/** What a finder read. */
export interface Reading {
  value: Edtf;
  /** How the value was found; kept in the file. */
  rule: string;
  reach: Reach;
  /** Length of the mention where it is only the front part of the match. */
  length?: number;
}

/** A reading with its place and the tense around it; offsets count in the body. */
export interface Found extends Reading, TextSpan {
  tense: Tense;
}

/** What a finder may look at besides its match. */
export interface Scene {
  anchor: Anchor | undefined;
  /** Text of the block. */
  text: string;
  /** Tense of the clause around the stretch of the block. */
  tense: (start: number, end: number) => Tense;
  /** The word before the offset, lower case, without marks; empty at a sentence's start. */
  wordBefore: (at: number) => string;
  /** The quarter that a story on results reports, where the sentence at the offset speaks of results: `1989-35`. */
  reported: (at: number) => Edtf | undefined;
  /** The nearest date before the offset in this sentence or, unless told otherwise, the one before it. */
  antecedent: (at: number, within?: 'sentence') => Found | undefined;
}

/** One form of date expression. */
export interface Finder {
  /** First words, lower case; `#` stands for a digit. */
  starts: readonly string[];
  /** Sticky: tried where a first word begins. */
  pattern: RegExp;
  /** Reads the match; `undefined` when it is no date or its value cannot be known. */
  read: (match: RegExpExecArray, scene: Scene) => Reading | undefined;
}
