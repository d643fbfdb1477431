import type { ProseMention } from './discourse.ts';
import synonyms from '../../data/quotes/role-synonyms.json' with { type: 'json' };
import {
  ALSO_NOUN,
  AUXILIARIES,
  CONJUNCTIONS,
  HONORIFICS,
  NAME_ADJECTIVES,
  PAST_FORMS,
  PREPOSITIONS,
  VERBS,
  isRole,
} from './lexicon.ts';

/** A word of a description without its possessive, stop or sex: "sen." is "sen", "spokeswoman" "spokesman". */
export const stem = (word: string): string =>
  word.replace(/[’']s?$|(?<=^\p{L}{2,5})\.$/u, '').replace(/(?<=\p{L}{3})(?:woman|person)$/u, 'man');

/** Stands among the words of somebody whose body the story names by a pronoun: "its president Jane Roe". */
export const OWNED = 'its';

/** Words of a description that count: no articles. */
export function descriptionWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}][\p{L}.’'-]*/gu) ?? [])
    .map(stem)
    .filter((word) => !/^(?:the|a|an|of|for|this|that|his|her|their|its|another|year-old)$/.test(word));
}

/** Words that end a title to their right: "said in an interview with" is none. */
const endsTitle = (word: string): boolean =>
  !/^(?:of|for|at|to)$/.test(word) &&
  (PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    AUXILIARIES.has(word) ||
    // "met", "jailed": the words before are the subject's.
    PAST_FORMS.has(word) ||
    (/^\p{Ll}{2,}ed$/u.test(word) && !NAME_ADJECTIVES.has(word)) ||
    (VERBS.has(word) && !isRole(word) && !ALSO_NOUN.has(word)));

/** The end of some words that can be a title before a name; none where a preposition binds the name to a noun: "a spokesman for X". */
function titleOf(text: string): string {
  const words = text.trim().split(/\s+/u);
  const from = words.findLastIndex((word) => endsTitle(word.toLowerCase())) + 1;
  return /^(?:of|for|at|to|from|by|with)$/i.test(words.at(-1) ?? '') || /[’']s?$/.test(words.at(-1) ?? '')
    ? ''
    : words.slice(from).join(' ');
}

/** The last stop that ends a sentence: that of "Sen. Roe" does not. */
function lastStop(text: string): number {
  for (let at = text.lastIndexOf('. '); at >= 0; at = at === 0 ? -1 : text.lastIndexOf('. ', at - 1))
    if (!HONORIFICS.has(/(\p{L}+)$/u.exec(text.slice(0, at))?.[1]?.toLowerCase() ?? '')) return at;
  return -1;
}

/**
 * The words around a mention that say who it is: "Kremlin spokesman Dmitry Peskov", "Dmitry Peskov, the Kremlin spokesman".
 * @param floor offset before which the words are somebody else's
 */
export function wordsAround(body: string, mention: ProseMention, floor = 0): string[] {
  const before = body.slice(Math.max(floor, mention.start - 70), mention.start);
  const own = before.slice(
    Math.max(
      lastStop(before),
      before.lastIndexOf('\n\n'),
      before.lastIndexOf('.\n'),
      before.lastIndexOf(', and '),
      before.lastIndexOf('"'),
      before.lastIndexOf('”'),
    ) + 1,
  );
  const title = titleOf(
    own.endsWith(', ') ? (own.slice(0, -2).split(', ').at(-1) ?? '') : (own.split(', ').at(-1) ?? ''),
  );
  const after = /^,\s+([^,.;:"“”\n]{3,80})/u.exec(body.slice(mention.end, mention.end + 90))?.[1] ?? '';
  const apposition =
    /^(?:the|a|an|its|his|her|their|who\s+is)\s/u.test(after) ||
    isRole(descriptionWords(after)[0] ?? '') ||
    isRole(descriptionWords(/^(?:\p{L}+\s){1,4}(?=(?:of|for)\s)/u.exec(after)?.[0] ?? '').at(-1) ?? '')
      ? after
      : '';
  const owned = /\b(?:its|their)\s/iu.test(`${title} ${apposition}`) ? [OWNED] : [];
  return [...descriptionWords(title), ...descriptionWords(apposition), ...owned];
}

/** Whether a role noun is of several people. */
export const isPlural = (noun: string): boolean =>
  noun.endsWith('men') || (noun.endsWith('s') && isRole(noun.slice(0, -1)) && noun !== 'boss');

/** Patterns of the nouns of the list, which is short. */
const ANONYMOUS = new Map<string, RegExp>();

/** Where the text last brings in somebody without a name in this role: "a senior official", "another diplomat". */
export function lastAnonymous(body: string, noun: string, before: number): number {
  const from = Math.max(0, before - 6000);
  const text = body.slice(from, before);
  if (!text.includes(noun)) return -1;
  let pattern = ANONYMOUS.get(noun);
  if (!pattern) {
    pattern = new RegExp(
      `(?<![\\p{L}])(?:[Aa]n?|[Aa]nother|[Oo]ne|second|senior)\\s(?:[\\p{L}.’'-]+\\s){0,4}?${noun}(?![\\p{L}])(?!,?\\s\\p{Lu})`,
      'gu',
    );
    if (isRole(noun)) ANONYMOUS.set(noun, pattern);
  }
  let at = -1;
  for (const match of text.matchAll(pattern)) at = from + match.index;
  return at;
}

const SYNONYMS = Object.entries(synonyms.entries).map(
  ([phrase, office]) =>
    [
      new RegExp(`(?<![\\p{L}])${phrase.replaceAll(' ', '\\s+(?:the\\s+)?(?:\\p{L}+\\s+)??')}(?![\\p{L}])`, 'u'),
      office,
    ] as const,
);

/** The usual words for an office: "the Russian top diplomat" is the Russian foreign minister. */
export function inOwnWords(words: string): string {
  let text = words.toLowerCase();
  for (const [pattern, office] of SYNONYMS) text = text.replace(pattern, office);
  return text;
}

/** Proper names in a description: "China" of "China's foreign minister". Nothing of titles written large. */
export function properWords(words: string, noun: string): string[] {
  return (words.match(/\p{Lu}[\p{L}’'-]*/gu) ?? [])
    .map((word) => stem(word.toLowerCase()))
    .filter(
      (word, at) =>
        word !== noun &&
        !isRole(word) &&
        !/^(?:the|a|an|mr|mrs|ms|prime|foreign|chief|deputy|vice|former)$/.test(word) &&
        (at > 0 || !/^\p{Lu}/u.test(words) || word.length > 3),
    );
}

/** Whether a word or its kin is among some: "Russian" and "Russia". */
export function isNear(word: string, among: ReadonlySet<string>): boolean {
  const root = word.slice(0, Math.max(4, word.length - 3));
  return (
    among.has(word) ||
    [...among].some((other) => other.startsWith(root) || (other.length > 3 && word.startsWith(other)))
  );
}
