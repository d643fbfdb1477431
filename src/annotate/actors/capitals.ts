import data from '../../data/actors/capital-cues.json' with { type: 'json' };
import { isPossessive, type Word } from './words.ts';

const PRESSED_ON = new Set(data.entries['pressed on']);
const BEHIND_HYPHEN = new Set(data.entries['behind a hyphen']);

const { acts, places, sides, sideNouns, relation, ready, notVerbs } = data.entries;
const ACTS = new Set(acts);
const PLACES = new Set(places);
const SIDES = new Set(sides);
const SIDE_NOUNS = new Set(sideNouns);
const RELATION = new Set(relation);
const COLLEAGUES = new Set(['counterparts', 'partners', 'colleagues', 'politicians']);
const SKIPPED = new Set([
  'still',
  'also',
  'now',
  'already',
  'again',
  'never',
  'both',
  'not',
  'too',
  'then',
  'always',
  'only',
  'even',
  'just',
  'itself',
  'in',
  'turn',
  'meanwhile',
]);

/** What a capital stands for in its sentence; `none` when it names neither ("Moscow time"). */
export type CapitalSense = 'place' | 'speaker' | 'none';

/** The verb-like word behind a position, past adverbs. */
function actAfter(words: readonly Word[], at: number): boolean {
  let next = at;
  while (next < at + 4 && (SKIPPED.has(words[next]?.fold ?? '') || words[next]?.fold.endsWith('ly') === true)) next++;
  const word = words[next];
  return word !== undefined && !word.glued && ACTS.has(word.fold);
}

const OPENERS = new Set([
  'said',
  'says',
  'noted',
  'stressed',
  'added',
  'believes',
  'hopes',
  'thinks',
  'that',
  'whether',
  'if',
  'because',
  'while',
  'and',
  'but',
  'as',
  'when',
  'since',
  'although',
  'though',
  'why',
  'how',
  'what',
  'where',
  '"',
  '“',
  ',',
  '.',
  ';',
  ':',
  '—',
  '–',
  '(',
]);

const NOT_VERBS = new Set(notVerbs);
const STATES_OF_MIND = new Set(ready);

/** "was ready", "are not interested": only who can act is so. */
function isReady(words: readonly Word[], at: number): boolean {
  if (!/^(?:is|are|was|were)$/.test(words[at]?.fold ?? '')) return false;
  return words.slice(at + 1, at + 4).some((word) => STATES_OF_MIND.has(word.fold));
}

/** Reads what stands before a capital: a place's preposition, a side in a relation, or nothing telling. */
function senseBefore(words: readonly Word[], from: number): CapitalSense | undefined {
  const before = words[from - 1];
  if (!before) return undefined;
  const near = words.slice(Math.max(0, from - 5), from - 1).map((word) => word.fold);
  const word = before.fold;
  if (word === 'to' || word === 'from') return near.some((other) => RELATION.has(other)) ? 'speaker' : 'place';
  if (word === 'of')
    return near.slice(-2).some((other) => SIDE_NOUNS.has(other) || RELATION.has(other)) ? 'speaker' : 'place';
  if (word === 'in' && COLLEAGUES.has(near.at(-1) ?? '')) return 'speaker';
  if (word === 'on' && near.some((other) => PRESSED_ON.has(other))) return 'speaker';
  if (PLACES.has(word)) return 'place';
  if (SIDES.has(word)) return 'speaker';
  return undefined;
}

/**
 * Tells a capital that acts, speaks or is dealt with from the city.
 * `from` and `to` bound the words of the name; `partners` bound a coordination it stands in ("Moscow and Washington").
 */
export function capitalSense(
  words: readonly Word[],
  from: number,
  to: number,
  partners: { from: number; to: number } = { from, to },
): CapitalSense {
  const next = words[to];
  if (next?.glued)
    return ACTS.has(next.fold) || SIDE_NOUNS.has(next.fold)
      ? 'speaker'
      : BEHIND_HYPHEN.has(next.fold)
        ? 'speaker'
        : 'place';
  if (next?.fold === 'time') return 'none';
  if (isPossessive(next)) {
    const owned = words[to + 1];
    const further = words[to + 2];
    return owned && !owned.capital && (SIDE_NOUNS.has(owned.fold) || SIDE_NOUNS.has(further?.fold ?? ''))
      ? 'speaker'
      : 'place';
  }
  if (next?.text === ',' && words[to + 1]?.fold === 'which' && actAfter(words, to + 2)) return 'speaker';
  const before = senseBefore(words, partners.from);
  if (before) return before;
  const lead = words[partners.from - 1];
  const opens = !lead || OPENERS.has(lead.text.toLowerCase()) || !lead.capital;
  if (opens && (actAfter(words, partners.to) || isReady(words, partners.to))) return 'speaker';
  // Two capitals that open a clause together do something: "Tehran and Moscow coordinate their plans".
  const verb = words[partners.to];
  const pair = partners.to - partners.from >= 3 && (!lead || OPENERS.has(lead.text.toLowerCase()));
  return pair && verb && !verb.capital && /^\p{Ll}{3,}$/u.test(verb.text) && !NOT_VERBS.has(verb.fold)
    ? 'speaker'
    : 'place';
}
