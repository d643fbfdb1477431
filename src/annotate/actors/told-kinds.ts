import shapeData from '../../data/actors/name-shapes.json' with { type: 'json' };
import type { TextSpan } from '../../model/annotation.ts';
import type { NameKind, NameSpan } from '../names/index.ts';
import { isParticle } from './name-key.ts';
import { isGivenName } from './person-evidence.ts';
import { isSure } from './shape.ts';
import { fold, isPossessive, splitWords } from './words.ts';

const { companyLeads, companyCues, peopleHaveToo, places, quarters, introducers } = shapeData.entries;
const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
const PLACES = folded(places);
const QUARTERS = folded(quarters);
const INTRODUCERS = folded(introducers);
/** People own, employ and decline as well. */
const COMPANY_CUES = folded(companyCues.filter((word) => !peopleHaveToo.includes(word)));
const LEADS = new RegExp(`(?<!\\p{L})(?:${companyLeads.join('|').replaceAll(' ', '\\s+')})\\s+(?:the\\s+)?$`, 'iu');

const isQuarter = (word: string): boolean =>
  QUARTERS.has(word) || (word.endsWith('s') && QUARTERS.has(word.slice(0, -1)));

/** "the town of X", "X province", "the X neighborhood": words that only a place has beside it. */
function isToldPlace({ start, end }: Pick<TextSpan, 'start' | 'end'>, body: string): boolean {
  const before = splitWords(body.slice(Math.max(0, start - 32), start)).slice(-2);
  if (before[1]?.fold === 'of' && isQuarter(before[0]?.fold ?? '')) return true;
  const [next] = splitWords(body.slice(end, end + 24));
  return next !== undefined && QUARTERS.has(next.fold);
}

/** "in X, where", "at X": what stands around a place and around few firms. */
function isPlaced({ start, end }: Pick<TextSpan, 'start' | 'end'>, body: string): boolean {
  const previous = splitWords(body.slice(Math.max(0, start - 16), start)).at(-1)?.fold ?? '';
  const [next, then] = splitWords(body.slice(end, end + 24));
  return (
    /^(?:in|near|outside|around)$/.test(previous) ||
    next?.fold === 'where' ||
    (next?.text === ',' && then?.fold === 'where') ||
    (next !== undefined && PLACES.has(next.fold))
  );
}

/** "a stake in X", "rivals such as X", "the maker X", "X executives": what stands beside a firm. */
function isToldFirm({ start, end }: Pick<TextSpan, 'start' | 'end'>, body: string): boolean {
  const before = body.slice(Math.max(0, start - 40), start);
  if (LEADS.test(before)) return true;
  const previous = splitWords(before).at(-1);
  if (previous && /\s$/.test(before) && INTRODUCERS.has(previous.fold)) return true;
  const [next, then] = splitWords(body.slice(end, end + 40));
  const owned = isPossessive(next) ? then : next;
  return owned !== undefined && COMPANY_CUES.has(owned.fold);
}

/** "Jane Roe of Alder Marsh said": the second name is no person's. `ends` has where the names of people end. */
function isEmployer({ start }: Pick<TextSpan, 'start'>, ends: ReadonlySet<number>, body: string): boolean {
  const of = /\s+(?:of|from|at)\s+$/.exec(body.slice(Math.max(0, start - 12), start));
  return of !== null && ends.has(start - of[0].length);
}

/** Whether only the recognizer says that a name is a person's; "Al" of "Al-Vorlau" is no given name. */
function isUnknownPerson({ kind, text }: NameSpan): boolean {
  const first = splitWords(text)[0]?.fold ?? '';
  return kind === 'person' && (isParticle(first) || !isGivenName(first));
}

/**
 * Kinds that the story tells of names, by their text, where the recognizer read another: a person's or organization's that the
 * words beside it make a place, a place's or person's that they make a firm. Names of the closed lists keep theirs.
 */
export function toldKinds(names: readonly NameSpan[], body: string): Map<string, NameKind> {
  const ends = new Set(names.flatMap(({ kind, end }) => (kind === 'person' ? [end] : [])));
  const counts = new Map<string, { place: number; placed: number; firm: number; of: NameSpan[] }>();
  for (const name of names) {
    if (name.rule === 'list' || name.rule === 'demonym' || name.kind === 'state' || name.kind === 'armed-group')
      continue;
    const own = counts.get(name.text) ?? { place: 0, placed: 0, firm: 0, of: [] };
    if (isToldPlace(name, body)) own.place++;
    else if (isToldFirm(name, body) || (name.kind === 'person' && isEmployer(name, ends, body))) own.firm++;
    else if (isPlaced(name, body)) own.placed++;
    own.of.push(name);
    counts.set(name.text, own);
  }
  const told = new Map<string, NameKind>();
  for (const [text, { place, placed, firm, of }] of counts) {
    const kinds = new Set(of.map(({ kind }) => kind));
    const open = of.every((name) => name.kind !== 'person' || isUnknownPerson(name));
    if (!open) continue;
    if (place > firm && !kinds.has('place')) told.set(text, 'place');
    else if (firm > place && firm >= placed && !kinds.has('organization')) told.set(text, 'organization');
    else if (kinds.has('person') && placed > 0 && firm === 0 && text.includes(' ')) told.set(text, 'place');
    else if (kinds.has('place') && firm === 0 && of.some(isSure)) told.set(text, 'place');
  }
  return told;
}
