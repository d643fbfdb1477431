import titleData from '../../data/actors/titles.json' with { type: 'json' };
import { fold, splitWords } from './words.ts';

const TITLES = new Set([...titleData.entries.honorifics, ...titleData.entries.heads].map(fold));
const OFFICES = new Set(titleData.entries.heads.map(fold));
/** What tells father from son behind a name: "Jr.", "III". */
const GENERATIONS = new Set(titleData.entries.generations.map(fold));
const LINKS = new Set(['of', 'for', 'the', 'and', 'state', 'affairs', 'security', 'council', 'house', 'staff']);

/** Whether a folded word is a title or the name of an office. */
export const isTitleWord = (folded: string): boolean => TITLES.has(folded);

/** Titles that any surname may follow, with and without their stop. */
export const SURNAME_TITLES: readonly string[] = titleData.entries['before a surname'];

/** Whether a folded word is the name of an office ("minister", "envoy"). */
export const isOffice = (folded: string): boolean => OFFICES.has(folded);

/** Particles that belong to the surname behind them. */
const PARTICLES = new Set([
  'al',
  'el',
  'de',
  'la',
  'del',
  'da',
  'dos',
  'di',
  'van',
  'der',
  'den',
  'von',
  'bin',
  'ben',
  'ibn',
  'abu',
  'ul',
  'as',
  'ash',
  'an',
  'ad',
  'ez',
  'le',
  'du',
  'st',
  'mac',
  'mc',
  'ter',
  'zu',
]);

/** Whether a folded word is a particle of names ("al", "de", "van"). */
export const isParticle = (folded: string): boolean => PARTICLES.has(folded);

/**
 * A sound-alike spelling for transliterated names, so that Sergei and Sergey, Aleksandr and Alexander,
 * -sky and -skiy, Haidar and Haider meet. Only ever compared with another whole name's spelling.
 */
export function soundKey(folded: string): string {
  return folded
    .replace(/x/g, 'ks')
    .replace(/ksander/g, 'ksandr')
    .replace(/ph/g, 'f')
    .replace(/q/g, 'k')
    .replace(/kh/g, 'h')
    .replace(/w/g, 'v')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/(?:iy|yi|ii|yy|ey|ei|ay|ai|ij|y|j)/g, 'i')
    .replace(/^ie/, 'e')
    .replace(/^mohamm?[ae]d$|^muhamm?[ae]d$|^mohamm?[ae]d$/, 'muhamad')
    .replace(/^huss?e?in$|^husain$/, 'husin')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/er$/, 'ar')
    .replace(/ie/g, 'i');
}

/** A person's name taken apart. */
export interface PersonName {
  /** Folded words without titles: `["dmitry", "peskov"]`. */
  parts: string[];
  /** Key under which spellings of one full name meet: first and last name by sound; absent with one word. */
  key?: string;
  /** Folded "jr", "sr" or "iii" behind the name. */
  generation?: string;
  /** Folded last word. */
  last: string;
  /** Where the name begins in the printed form, behind its titles. */
  at: number;
}

/** The words of a printed name with hyphenated ones joined: "Jean-Marc" is one, "al-Assad" is two. */
function nameWords(text: string): { fold: string; start: number }[] {
  const words: { fold: string; start: number }[] = [];
  for (const word of splitWords(text)) {
    if (!/\p{L}/u.test(word.text) || /^[’']s?$/.test(word.text)) continue;
    const before = words.at(-1);
    if (before && word.glued && !PARTICLES.has(before.fold) && !TITLES.has(before.fold)) before.fold += word.fold;
    else words.push({ fold: word.fold, start: word.start });
  }
  return words;
}

/** Where the surname begins in a printed full name: "Assad" of "Bashar al-Assad", "Boutros-Ghali" of "Boutros Boutros-Ghali". */
export function surnameOf(text: string): string {
  return text.slice(nameWords(text).at(-1)?.start ?? 0);
}

/** Takes a printed person's name apart; `undefined` when nothing but titles is left. */
export function personName(text: string): PersonName | undefined {
  const words = nameWords(text);
  let lead = 0;
  while (lead < words.length - 1) {
    const folded = words[lead]?.fold ?? '';
    if (!TITLES.has(folded) && !(lead > 0 && LINKS.has(folded))) break;
    lead++;
  }
  // A title inside ("Bates Chairman Robert Jacoby") ends what is no part of the name.
  for (let at = words.length - 3; at > lead; at--) {
    if (OFFICES.has(words[at]?.fold ?? '')) lead = Math.max(lead, at + 1);
  }
  // The surname of "John Roe Jr." is Roe.
  const generation = words.length - lead > 2 && GENERATIONS.has(words.at(-1)?.fold ?? '') ? words.pop() : undefined;
  const parts = words.slice(lead).map((word) => word.fold);
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const name: PersonName = {
    parts,
    last,
    at: words[lead]?.start ?? 0,
    ...(generation && { generation: generation.fold }),
  };
  const first = parts[0];
  if (parts.length < 2 || first === undefined) return name;
  const core = parts.slice(1, -1).filter((part) => part.length > 1 && !PARTICLES.has(part));
  // The father is another than the son, who is more often named.
  const elder = generation?.fold === 'sr' ? ['sr'] : [];
  return { ...name, key: [first, ...core, last, ...elder].map(soundKey).join(' ') };
}

/** Whether a form is nothing but one word of a longer name: "Roe" of "Jane Roe", with titles or without. */
export function isWordOfName(form: string, full: string): boolean {
  const [short, parts] = [personName(form)?.parts ?? [], personName(full)?.parts ?? []];
  return short.length === 1 && parts.length > 1 && parts.includes(short[0] ?? '');
}
