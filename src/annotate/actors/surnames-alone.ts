import type { NameSpan } from '../names/index.ts';
import { personName, SURNAME_TITLES, isTitleWord, surnameOf } from './name-key.ts';
import { isGivenName, personEvidence, speaksIn } from './person-evidence.ts';
import { isPlaceName, readsAsPerson } from './shape.ts';
import { fold, isPossessive, splitWords } from './words.ts';

/** Words of place right before a name: "in Martin". */
const WHERE = /(?:^|\s)(?:in|near|outside|around|across|throughout)\s+(?:the\s+)?$/iu;

/**
 * Surnames that stand alone in a story and mean a person whom it names in full, whatever else bears them: "Goodson" of Caesar
 * Goodson is no firm, "Garland" of Merrick Garland no place. A word that is a place's or a well-known body's name besides needs a
 * title, an age or speech of its own, and none that stands in a longer name of the story ("Ford Motor") is a person's.
 */
export function surnamesAlone(names: readonly NameSpan[], body: string): ReadonlySet<string> {
  const full = names.filter((name) => name.kind === 'person' && isFullName(name, body));
  const surnames = new Map<string, number>();
  for (const { text, start } of full) {
    const surname = surnameOf(text);
    if (/^\p{Lu}\p{Ll}/u.test(surname) && !surnames.has(surname)) surnames.set(surname, start);
  }
  if (surnames.size === 0) return new Set();
  const longer = wordsOfLonger(names);
  const votes = new Map<string, number>();
  for (const name of names) {
    const from = surnames.get(name.text);
    if (from === undefined || longer.has(name.text)) continue;
    votes.set(name.text, (votes.get(name.text) ?? 0) + vote(name, from, body));
  }
  return new Set([...votes].filter(([, sum]) => sum > 0).map(([text]) => text));
}

/** Words of the longer names that are no person's: "Ford" of "Ford Motor Company". */
export const wordsOfLonger = (names: readonly Pick<NameSpan, 'kind' | 'text'>[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ kind, text }) => (kind !== 'person' && /\s/.test(text) ? text.split(/\s+/) : [])));

/** A given name and a surname of which the story tells that they are a person's. */
function isFullName(name: NameSpan, body: string): boolean {
  const parts = personName(name.text)?.parts ?? [];
  if (parts.length < 2 || !readsAsPerson(name.text)) return false;
  return isGivenName(parts[0] ?? '') || personEvidence(name, body) === 'told';
}

/** What one mention says for the person; against where it is a place's, or stands before the full name. */
function vote({ start, end, text, rule, kind }: NameSpan, from: number, body: string): number {
  const before = body.slice(Math.max(0, start - 24), start);
  if (WHERE.test(before)) return -1;
  const isOfTitle = isTitled(before);
  if (isOfTitle) return 1;
  if (start < from) return 0;
  const isTelling = speaksIn({ start, end, text }, body) || /^,\s(?:\d{2},|who\s)/.test(body.slice(end, end + 6));
  // "Jordan said" is the country's as often.
  if (kind === 'state') return 0;
  if (isTelling) return 1;
  // "Garland, Texas"
  if (kind === 'place') return isPlaceName(text) || /^(?:,\s\p{Lu}|-)/u.test(body.slice(end, end + 3)) ? 0 : 1;
  return rule === 'list' ? 0 : 1;
}

/** "Mr. ", "Rep. ", "President ": a title right before a name. */
function isTitled(before: string): boolean {
  const words = splitWords(before).filter((word) => word.text !== '.');
  const last = words.at(-1);
  if (!last?.capital || isPossessive(last)) return false;
  return isTitleWord(last.fold) || SURNAME_TITLES.some((title) => fold(title) === last.fold);
}
