import cities from '../../data/places/cities.json' with { type: 'json' };
import citiesByHand from '../../data/places/cities-by-hand.json' with { type: 'json' };
import states from '../../data/actors/states.json' with { type: 'json' };
import places from '../../data/parse/dateline-places.json' with { type: 'json' };
import regions from '../../data/parse/regions.json' with { type: 'json' };
import words from '../../data/parse/no-place-words.json' with { type: 'json' };
import { isCalendarWord } from './day.ts';

/** Case, accents, hyphens and "St." do not part two spellings of a place. */
export function foldPlace(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[’'`ʼ‘]/gu, '')
    .replace(/\bST\.?(?=\s)/gu, 'SAINT')
    .replace(/[-\s\u00a0]+/gu, ' ')
    .trim();
}

const name = (entry: readonly (string | number)[]): string => String(entry[0] ?? '');
const KNOWN = new Set(
  [
    ...cities.entries.map(name),
    ...citiesByHand.entries.map(name),
    ...states.entries.flatMap((state) => [state.name, ...(state.capitals ?? [])]),
    ...places.entries,
  ].map(foldPlace),
);
/** Without the stop of an abbreviation: "Fla." and "Fla" are one. */
const foldRegion = (region: string): string => foldPlace(region).replace(/\.$/u, '');
const REGIONS = new Set([...regions.entries, ...states.entries.map((state) => state.name)].map(foldRegion));
const FUNCTION_WORDS = new Set(words.entries.openings);
const PARTICLES = new Set(words.entries.particles);
const MOST_WORDS = 4;
const LONGEST = 70;

/** How surely a string is the place of a dateline. `caps`: it is printed in capitals. `known`: a shipped list has it. */
export type PlaceGrade = 'caps' | 'known' | 'named';

export const isKnownPlace = (text: string): boolean => KNOWN.has(foldPlace(text));
export const isRegion = (text: string): boolean => REGIONS.has(foldRegion(text));

/** Whether letters are there and all of them are capitals. */
export function isCaps(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** "BEIRUT/MOSCOW", "PHUKET, Thailand", "WASHINGTON, D.C." graded; `undefined` when the string is no place. */
export function gradePlace(text: string): PlaceGrade | undefined {
  if (text.length < 2 || text.length > LONGEST || /[\d"“”()[\]:;!?—–]/u.test(text)) return undefined;
  const parts = text.split(/\s*[/,]\s*/u).filter((part) => part !== '');
  const first = parts[0];
  if (first === undefined || parts.length > 5 || !parts.every(isNameLike)) {
    return first !== undefined && parts.every(isKnownOrRegion) ? 'known' : undefined;
  }
  if (isKnownPlace(first) || (isCaps(first) && parts.slice(1).some(isRegion))) return 'known';
  return isCaps(first) ? 'caps' : 'named';
}

const isKnownOrRegion = (part: string): boolean => isKnownPlace(part) || isRegion(part);

/** Every word capitalized but for particles, the first no function word, no stop but in abbreviations. */
function isNameLike(part: string): boolean {
  const list = part.split(/\s+/u);
  if (list.length > MOST_WORDS && !isKnownPlace(part)) return false;
  const [first = ''] = list;
  const isArticle = /^the$/iu.test(first) && list.length > 1;
  if (FUNCTION_WORDS.has(first.toLowerCase()) && !isKnownPlace(part) && !isArticle) return false;
  return list.every((word) => {
    if (isCalendarWord(word)) return false;
    if (word.endsWith('.') && word.length > 5 && !isRegion(word)) return false;
    return /^\p{Lu}/u.test(word) || PARTICLES.has(word) || /^(?:al|el|as|ad|ar|d|l)[-’']\p{Lu}/u.test(word);
  });
}
