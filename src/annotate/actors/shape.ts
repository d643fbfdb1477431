import shapeData from '../../data/actors/name-shapes.json' with { type: 'json' };
import { isParticle, personName } from './name-key.ts';
import { fold, splitWords } from './words.ts';

const { suffixes, organizationWords, notNames } = shapeData.entries;
const SUFFIXES = new Set(suffixes.map(fold));
const ORGANIZATION_WORDS = new Set(organizationWords.map(fold));
const NOT_NAMES = new Set(notNames.map(fold));

/** Whether a printed name can be a person's full name: two to five capitalized words, none of them an organization's. */
export function readsAsPerson(text: string): boolean {
  const name = personName(text);
  if (!name || name.parts.length < 2 || name.parts.length > 6) return false;
  const words = splitWords(text.slice(name.at));
  return words.every(
    (word) =>
      /^[\p{L}.’']+$/u.test(word.text) &&
      (word.capital || isParticle(word.fold)) &&
      !ORGANIZATION_WORDS.has(word.fold) &&
      !SUFFIXES.has(word.fold) &&
      !NOT_NAMES.has(word.fold),
  ) && words.some((word) => word.fold.length > 2) && (words.at(-1)?.fold.length ?? 0) > 1;
}

/** Whether a printed name can be an organization's: two words and more, or an abbreviation of three letters and more. */
export function readsAsOrganization(text: string): boolean {
  const words = splitWords(text).filter((word) => word.fold !== 'the' && word.fold !== '');
  if (words.length === 0 || words.some((word) => /[<>"“”=|]/.test(word.text))) return false;
  if (words.length === 1) {
    const word = words[0];
    return word !== undefined && /^(?:\p{Lu}[\p{L}\p{N}]*){1}$/u.test(word.text) && word.text.length > 2 && !NOT_NAMES.has(word.fold);
  }
  const open = words[0];
  return open !== undefined && (open.capital || isParticle(open.fold) || /^\p{N}/u.test(open.text)) && !words.every((word) => NOT_NAMES.has(word.fold));
}

/** Folded words of an organization's name without article and legal form: "Sandoz AG" and "Sandoz" meet. */
export function organizationKey(text: string): string {
  const words = splitWords(text)
    .map((word) => word.fold)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const from = words[0] === 'the' && words.length > 1 ? 1 : 0;
  let to = words.length;
  while (to > from + 1 && SUFFIXES.has(words[to - 1] ?? '')) to--;
  return words.slice(from, to).join(' ');
}

/** First letters of the capitalized words of a name: what it is abbreviated to. */
export function initialsOf(text: string): string {
  return splitWords(text)
    .filter((word) => word.capital)
    .map((word) => word.text[0] ?? '')
    .join('');
}

/** Whether a recognized place can be one: capitalized words, at least one of three letters that is no common word. */
export function readsAsPlace(text: string): boolean {
  const words = splitWords(text);
  return words.length <= 5 && /^[\p{L}\p{M}\s.’'-]+$/u.test(text) && words.some((word) => word.capital && word.fold.length > 2 && !NOT_NAMES.has(word.fold));
}

/** A name printed in capitals with small letters behind the first: "PHUKET" as "Phuket". */
export function titleCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
