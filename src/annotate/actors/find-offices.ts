import officeData from '../../data/actors/offices.json' with { type: 'json' };
import type { Span } from '../../model/annotation.ts';
import { stateAt } from './institutions.ts';
import { officeAt, OWNERS } from './offices.ts';
import { fold, isPossessive, type Word } from './words.ts';

const PREDICATES = new Set(officeData.entries.predicates.map(fold));
const CANDIDATES = new Set(officeData.entries.candidates.map(fold));

/** An office named without its holder: "the Turkish president". */
export interface NamedOffice extends Span {
  /** Id of the state or organization. */
  owner: string;
  office: string;
  /** The sentence that it stands in, as words. */
  sentence: readonly Word[];
}

/** The state or organization named right at a word, and the word behind it. */
export type OwnerAt = (from: number) => { id: string; to: number; abbreviated: boolean } | undefined;

const isThe = (word: Word | undefined): boolean => word?.fold === 'the';

/** Whether the words behind a title leave it alone: no name, no candidate, no owner of something else. */
function standsAlone(words: readonly Word[], to: number): boolean {
  const next = words[to];
  return (
    next === undefined ||
    (!(next.glued || isPossessive(next) || CANDIDATES.has(next.fold) || /^(?:for|and)$/.test(next.fold)) &&
      !(next.capital && /\p{L}/u.test(next.text)))
  );
}

/** Bounds of the sentence around a word. */
function sentenceAround(words: readonly Word[], at: number): Word[] {
  const ends = (word: Word | undefined): boolean => word !== undefined && /^[.!?]$/.test(word.text);
  let from = at;
  while (from > 0 && !ends(words[from - 1])) from--;
  let to = at;
  while (to < words.length && !ends(words[to])) to++;
  return words.slice(from, to);
}

/**
 * Finds offices named without their holders in the words of one block: "the Turkish president", "Turkey's president",
 * "the president of Turkey", "the NATO secretary general", "the Pope".
 */
export function findOffices(words: readonly Word[], ownerAt: OwnerAt): NamedOffice[] {
  const found: NamedOffice[] = [];
  const push = (from: number, to: number, owner: string, office: string, article: number): void => {
    const [first, last] = [words[from], words[to - 1]];
    // "was elected the Turkish president": somebody is said to hold it, and is not meant by it.
    if (!first || !last || PREDICATES.has(words[article - 1]?.fold ?? '')) return;
    found.push({ start: first.start, end: last.end, owner, office, sentence: sentenceAround(words, from) });
  };
  for (let at = 0; at < words.length; at++) {
    const title = officeAt(words, at);
    if (!title || words[at]?.glued) continue;
    const { office, to } = title;
    const alone = OWNERS.get(office);
    const owner = words[to]?.fold === 'of' ? ownerAt(isThe(words[to + 1]) ? to + 2 : to + 1) : undefined;
    if (owner && isThe(words[at - 1])) push(at, to, owner.id, office, at - 1);
    else if (words[to]?.fold !== 'of' && standsAlone(words, to)) {
      const own = ownerBefore(words, at, ownerAt);
      if (own) push(own.marked, to, own.id, office, own.article);
      else if (alone !== undefined && (isThe(words[at - 1]) || words[at]?.capital)) push(at, to, alone, office, at - 1);
    }
    at = to - 1;
  }
  return found;
}

/** "the Turkish", "the US", "Turkey's" right before a title; the adjective is part of what is marked, a name is not. */
function ownerBefore(
  words: readonly Word[],
  title: number,
  ownerAt: OwnerAt,
): { id: string; marked: number; article: number } | undefined {
  for (let from = Math.max(0, title - 4); from < title; from++) {
    const owner = ownerAt(from);
    if (owner?.to === title && owner.abbreviated && isThe(words[from - 1]))
      return { id: owner.id, marked: title, article: from - 1 };
    if (owner && owner.to + 1 === title && isPossessive(words[owner.to]))
      return { id: owner.id, marked: title, article: from };
    const adjective = stateAt(words, from).find(({ to, possessive }) => to === title && !possessive);
    if (adjective && isThe(words[from - 1])) return { id: adjective.state.id, marked: from, article: from - 1 };
  }
  return undefined;
}
