import cueWords from '../../data/names/cue-words.json' with { type: 'json' };
import { Cue } from './lexicon.ts';
import { Look, type Word } from './words.ts';

const OPENERS = new Set([...cueWords.entries.openers, 'the', 'a', 'an']);

/** Whether a word is written large and is no title and no day: it can stand in the name of a body. */
export const isLarge = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.look & Look.initial) !== 0 &&
  !(word.look & Look.mark) &&
  !(word.cues & (Cue.title | Cue.calendar));

/** Whether a word can go before others in the name of a body: "Earlier" and "The" only open a sentence. */
export const canOpenName = (word: Word | undefined): boolean => isLarge(word) && !OPENERS.has(word?.lower ?? '');
