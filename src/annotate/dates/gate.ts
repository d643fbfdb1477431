import units from '../../data/dates/units.json' with { type: 'json' };
import { COUNT, DAY, GAP, ORDINAL, SEASON, oneOf, sticky } from './words.ts';

const AFTER_THE = oneOf([
  ...[
    'weekend',
    'last',
    'next',
    'current',
    'previous',
    'preceding',
    'prior',
    'following',
    'same',
    'latest',
    'most',
    'quarter',
    'fiscal',
    'early',
    'late',
    'mid',
    'year-earlier',
    'year-ago',
  ],
  ...units.entries,
  ...units.parts,
  ...Object.keys(units.decades),
]);
const THE = sticky(`the${GAP}(?:(?:${AFTER_THE})\\b|(?:${ORDINAL}|${SEASON})\\b|${DAY}|['’]?\\d)`, 'i');
const COUNTED = sticky(`${COUNT}(?:-|${GAP})(?:hour|${oneOf(units.entries)})`, 'i');
const COUNT_WORD = sticky(`(?:an?|one)\\b`, 'i');

const [A, O, T] = ['a', 'o', 't'].map((letter) => letter.charCodeAt(0));
const LOWER = 32;

/** A cheap look at what follows the commonest words ("the", "a", "one"), so that finders are not tried at each of them. */
export function passesGate(text: string, at: number, code: number): boolean {
  const letter = code | LOWER;
  if (
    letter === T &&
    /[hH]/.test(text.charAt(at + 1)) &&
    /[eE]/.test(text.charAt(at + 2)) &&
    !/[a-zA-Z]/.test(text.charAt(at + 3))
  ) {
    THE.lastIndex = at;
    return THE.test(text);
  }
  if (letter !== A && letter !== O) return true;
  COUNT_WORD.lastIndex = at;
  if (!COUNT_WORD.test(text)) return true;
  COUNTED.lastIndex = at;
  return COUNTED.test(text);
}
