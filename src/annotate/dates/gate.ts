import numbers from '../../data/dates/numbers.json' with { type: 'json' };
import units from '../../data/dates/units.json' with { type: 'json' };
import { COUNT, DASH, DAY, GAP, ORDINAL, SEASON, oneOf, sticky } from './words.ts';

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
const UNIT = `(?:(?:more|further|additional)${GAP})?(?:hour|${oneOf(units.entries)})`;
const COUNTED = sticky(`${COUNT}(?:-|${GAP})${UNIT}`, 'i');
/** A year, a day in digits, a day beside a month or at one end of a range, a count of days or years. */
const NUMBER = sticky(
  `(?:1[5-9]|20)\\d\\d(?!\\d)|\\d{1,4}[./-]\\d|\\d{1,2}(?:st|nd|rd|th)?(?:${DASH}\\d|${GAP}(?:(?:day${GAP})?of${GAP})?[JFMASOND]|${GAP}(?:to|through|until|till|and)${GAP}\\d)|\\d{1,3}(?:-|${GAP})${UNIT}`,
);
/** Words of centuries also begin a year ("nineteen ninety-six"). */
const COUNT_WORDS = new Set(
  Object.keys(numbers.entries).filter((word) => !['seventeen', 'eighteen', 'nineteen', 'twenty'].includes(word)),
);

const looksAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** A cheap look at what follows the commonest words ("the", "a", "two") and numbers, so that finders are not tried at each of them. */
export function passesGate(text: string, at: number, word: string | undefined): boolean {
  if (word === undefined) return looksAt(NUMBER, text, at);
  const lower = word.toLowerCase();
  if (lower === 'the') return looksAt(THE, text, at);
  return !COUNT_WORDS.has(lower) || looksAt(COUNTED, text, at);
}
