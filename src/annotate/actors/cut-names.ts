import shapeData from '../../data/actors/name-shapes.json' with { type: 'json' };
import surnames from '../../data/names/surnames.json' with { type: 'json' };
import type { NameSpan } from '../names/index.ts';
import { findCity } from './cities.ts';
import { isOffice } from './name-key.ts';
import { isGivenName, isOrdinaryWord } from './person-evidence.ts';
import { isPlaceName, isThingWord } from './shape.ts';
import { fold, splitWords } from './words.ts';

const SURNAMES = new Set(surnames.entries.map(fold));
const EPITHETS = new Set(shapeData.entries.epithets.map(fold));

/** "known as Abu Roe": an "as" without a hyphen is no part of the name. */
function withoutAs(name: NameSpan): NameSpan {
  const lead = /^as\s+(?=\p{Lu})/u.exec(name.text)?.[0].length ?? 0;
  return lead === 0 ? name : { ...name, start: name.start + lead, text: name.text.slice(lead) };
}

/** "Nineteen-year-old Jane Roe" */
function withoutAge(name: NameSpan): NameSpan {
  const age = /^[\p{L}\d-]+-years?-old\s+/iu.exec(name.text)?.[0].length ?? 0;
  return age === 0 ? name : { ...name, start: name.start + age, text: name.text.slice(age) };
}

/** A word before a full name that is no part of it: "Crooked John Roe", "Wizard John Roe". */
function withoutEpithet(name: NameSpan): NameSpan {
  const [first, second, third] = splitWords(name.text);
  if (
    name.kind !== 'person' ||
    !first ||
    !second ||
    second.glued ||
    isGivenName(first.fold) ||
    !(
      EPITHETS.has(first.fold) ||
      isOrdinaryWord(first.fold) ||
      (third && (isPlaceName(first.text) || findCity(first.text, new Set())))
    ) ||
    !isGivenName(second.fold)
  )
    return name;
  if (!third && SURNAMES.has(second.fold)) return name;
  return { ...name, start: name.start + second.start, text: name.text.slice(second.start) };
}

/** What somebody is, behind their name where the comma was lost: "Jane Roe Regional Coordinator". */
function withoutOffice(name: NameSpan): NameSpan {
  const words = splitWords(name.text);
  const last = words.at(-1);
  if (name.kind !== 'person' || !isOffice(last?.fold ?? '') || last?.glued || !isGivenName(words[0]?.fold ?? ''))
    return name;
  const office = words.findIndex(
    (word, at) => at > 1 && (isOrdinaryWord(word.fold) || isThingWord(word.fold) || isOffice(word.fold)),
  );
  // "Rachel Ann King"
  if (office === words.length - 1) return name;
  const text = name.text.slice(0, words[office - 1]?.end);
  return { ...name, end: name.start + text.length, text };
}

/** "Minister of Public Security Jane Roe": what somebody is minister of is no part of the name. */
function withoutPortfolio(name: NameSpan, body: string): NameSpan {
  if (name.kind !== 'person') return name;
  const before = splitWords(body.slice(Math.max(0, name.start - 40), name.start)).filter(
    ({ fold: word }) => word !== 'the',
  );
  if (!/^(?:of|for)$/.test(before.at(-1)?.fold ?? '') || !isOffice(before.at(-2)?.fold ?? '')) return name;
  const words = splitWords(name.text);
  const first = words.findIndex((word) => !isOrdinaryWord(word.fold) && !isThingWord(word.fold));
  const start = words[first]?.start;
  return start === undefined || first === 0 || words.length - first < 2
    ? name
    : { ...name, start: name.start + start, text: name.text.slice(start) };
}

/** A recognized name without what does not belong to it: an "as", an age, an epithet, an office, a portfolio. */
export const cutName = (name: NameSpan, body: string): NameSpan =>
  withoutPortfolio(withoutOffice(withoutEpithet(withoutAge(withoutAs(name)))), body);
