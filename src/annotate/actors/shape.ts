import shapeData from '../../data/actors/name-shapes.json' with { type: 'json' };
import type { Span, TextSpan } from '../../model/annotation.ts';
import { isOffice, isParticle, isTitleWord, personName } from './name-key.ts';
import { isGivenName } from './person-evidence.ts';
import { shippedEntries, states } from './shipped.ts';
import { fold, splitWords } from './words.ts';

const {
  suffixes,
  organizationWords,
  notNames,
  generic,
  thingEndings,
  notInNames,
  alsoSurnames,
  officeSurnames,
  introducers,
  companyCues,
  bodyEndings,
} = shapeData.entries;
const SUFFIXES = new Set(suffixes.map(fold));
const ORGANIZATION_WORDS = new Set(organizationWords.map(fold));
const GENERIC = new Set(generic.map(fold));
const THING_ENDINGS = new Set(thingEndings.map(fold));
const PLACE_WORDS = new Set(
  [
    ...states.flatMap((state) => [state.name, ...state.adjectives]),
    ...shippedEntries.filter((entry) => entry.kind === 'place').map((entry) => entry.name),
  ].map(fold),
);
const BODY_ENDINGS = new Set(bodyEndings.map(fold));
const NEVER_IN_NAMES = new Set(notInNames.map(fold));
const INTRODUCERS = new Set(introducers.map(fold));
const COMPANY_CUES = new Set(companyCues.map(fold));
const SPEECH = new Set([
  'said',
  'says',
  'reported',
  'reports',
  'announced',
  'told',
  'claimed',
  'wrote',
  'added',
  'denied',
  'confirmed',
  'warned',
  'urged',
  'called',
  'quoted',
  'broadcast',
  'published',
  'declined',
]);
const ALSO_SURNAMES = new Set(alsoSurnames.map(fold));
const OFFICE_SURNAMES = new Set(officeSurnames.map(fold));
const NOT_NAMES = new Set(notNames.map(fold));

/** Whether a text is the name of a state or known place, or the adjective of a state. */
export const isPlaceName = (text: string): boolean => PLACE_WORDS.has(fold(text));

/** Whether a folded word, capitalized behind a name, makes it the name of a thing: "Tower", "War", "County". */
export const isThingWord = (folded: string): boolean => ORGANIZATION_WORDS.has(folded);

/** Whether a folded word is a legal form: "Inc", "Ltd". */
export const isLegalForm = (folded: string): boolean => SUFFIXES.has(folded);

/** Whether a folded word speaks for an organization: "bank", "committee", a legal form. */
export const isOrganizationWord = (folded: string): boolean =>
  ORGANIZATION_WORDS.has(folded) || GENERIC.has(folded) || SUFFIXES.has(folded);

/** Whether anything but the recognizer says that a name is an organization's: its words, or what stands around it. */
export function hasOrganizationEvidence(span: TextSpan, body: string): boolean {
  return splitWords(span.text).some((word) => isOrganizationWord(word.fold)) || hasWitness(span, body);
}

/** Whether the words around a name say that it is an organization's: a noun before it, speech, an office or a bracket behind it. */
export function hasWitness(span: TextSpan, body: string): boolean {
  const before = splitWords(body.slice(Math.max(0, span.start - 24), span.start)).at(-1);
  if (before && (before.text === '<' || INTRODUCERS.has(before.fold))) return true;
  const behind = splitWords(body.slice(span.end, span.end + 48)).filter((word) => !/^[’'"”)]s?$/.test(word.text));
  const next = behind[0]?.text === '(' ? undefined : behind[0];
  if (behind[0]?.text === '(' || behind[0]?.text === '<') return true;
  return (
    next !== undefined &&
    (SPEECH.has(next.fold) ||
      INTRODUCERS.has(next.fold) ||
      COMPANY_CUES.has(next.fold) ||
      behind.slice(0, 3).some((word) => isOffice(word.fold)))
  );
}

/** Whether the noun of a body heads a name: "Budget Committee", "Court of Appeals". */
export function isBodyName(text: string): boolean {
  const words = splitWords(text).filter((word) => word.fold !== '');
  const link = words.findIndex((word) => /^(?:of|for|on)$/.test(word.fold));
  const head = words[link < 0 ? words.length - 1 : link - 1];
  return words.length > 1 && head !== undefined && BODY_ENDINGS.has(head.fold);
}

/** Whether a printed name can be a person's full name: two to five capitalized words, none of them an organization's. */
export function readsAsPerson(text: string): boolean {
  const name = personName(text);
  if (!name || name.parts.length < 2 || name.parts.length > 6) return false;
  // "Rachel King" is a person, "Danish King" an office.
  // Marks around a nickname are no words.
  const words = splitWords(text.slice(name.at)).filter((word) => word.fold !== '' && !/^["“”]$/.test(word.text));
  // ... "Omar al-Sheikh" too.
  const isSurname = OFFICE_SURNAMES.has(name.last) ? isGivenName(name.parts[0] ?? '') : words.at(-1)?.glued === true;
  if (isOffice(name.last) && !isSurname) return false;
  return (
    words.every(
      (word, at) =>
        /^[\p{L}.’']+$/u.test(word.text) &&
        (word.capital || word.glued || isParticle(word.fold)) &&
        (!ORGANIZATION_WORDS.has(word.fold) || ALSO_SURNAMES.has(word.fold)) &&
        !SUFFIXES.has(word.fold) &&
        // "Jane A. Roe", "Jan Roe"
        (!NOT_NAMES.has(word.fold) || (at === 0 ? isGivenName(word.fold) : /^\p{Lu}$/u.test(word.text))),
    ) &&
    !(name.parts.length === 2 && /^[ivx]+$/.test(name.last)) &&
    words.some((word) => word.fold.length > 2) &&
    (words.at(-1)?.fold.length ?? 0) > 1
  );
}

/** Whether a printed name can be an organization's: more than general words, more than a fragment of a longer name. */
export function readsAsOrganization(text: string): boolean {
  const words = splitWords(text).filter((word) => word.fold !== 'the' && word.fold !== '');
  const [open] = words;
  const last = words.at(-1);
  if (
    !open ||
    !last ||
    words.some((word) => /[<>"“”=|\d]/.test(word.text) && !/^\p{Lu}/u.test(word.text)) ||
    THING_ENDINGS.has(last.fold)
  )
    return false;
  if (readsAsTitle(text) || words.some((word) => NEVER_IN_NAMES.has(word.fold))) return false;
  if (/^(?:in|on|at|by|for|from|with|as)$/.test(open.fold)) return false;
  if (words.length === 1)
    return (
      /^\p{Lu}[\p{L}\p{N}]{2,}$/u.test(open.text) &&
      !NOT_NAMES.has(open.fold) &&
      !GENERIC.has(open.fold) &&
      !SUFFIXES.has(open.fold)
    );
  // A line of capitals is a table's or a headline's.
  if (words.length > 1 && text === text.toUpperCase() && text.length > 8) return false;
  const own = words.filter((word) => !SUFFIXES.has(word.fold) && !GENERIC.has(word.fold) && !NOT_NAMES.has(word.fold));
  const fragment =
    own.length < words.length && own.length === 1 && PLACE_WORDS.has(own[0]?.fold ?? '') && SUFFIXES.has(last.fold);
  return (open.capital || isParticle(open.fold)) && open.fold.length > 1 && own.length > 0 && !fragment;
}

/** Folded words of an organization's name without article, legal form and ".com": "Sandoz AG" and "Sandoz" meet. */
export function organizationKey(text: string): string {
  const words = splitWords(text.replace(/\.com\b/, '').replace(/[’']s\b/gi, ''))
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
  return (
    words.length <= 5 &&
    /^[\p{L}\p{M}\s.’'-]+$/u.test(text) &&
    words.some((word) => word.capital && word.fold.length > 2 && !NOT_NAMES.has(word.fold))
  );
}

/** A name printed in capitals with small letters behind the first: "PHUKET" as "Phuket". */
export function titleCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Whether a recognized name is an office and no name: "US Secretary of State", "UN Special Envoy". */
export function readsAsTitle(text: string): boolean {
  const words = splitWords(text).map((word) => word.fold);
  const office = words.findLastIndex((word) => isOffice(word));
  return (
    office >= 0 &&
    words.length > 1 &&
    (office === words.length - 1 || words[office + 1] === 'of' || words[office + 1] === 'for') &&
    words[0] !== 'office'
  );
}

/** Whether a name closes with a legal form: "Acme Works Ltd". */
export function endsInLegalForm(text: string): boolean {
  return isLegalForm(splitWords(text).findLast(({ fold }) => fold !== '')?.fold ?? '');
}

const LEGAL_FORM_BEHIND = /^(?:\s+and)?\s+(?:Co|Inc|Corp|Plc|PLC|Ltd|AG|Cos|Group|SA|NV)\b/;

/** Whether a legal form stands behind a name, so that it is a company's: "Harris Upham and Co". */
export function isCompanyIn(span: Span, body: string): boolean {
  return LEGAL_FORM_BEHIND.test(body.slice(span.end, span.end + 12));
}

/** Score of the recognizer from which on a name needs no other evidence. */
const SURE = 0.95;

/** Whether the recognizer or its lists vouch for a name without more. */
export const isSure = ({ rule, score }: { rule: string; score: number }): boolean => rule === 'list' || score >= SURE;

/** Whether a name is the end of a longer one ("Schroder Wagg Ltd") or, unless it is sure, stands in a table's line of capitals and figures. */
export function isFragmentIn(span: TextSpan & { rule: string; score: number }, body: string): boolean {
  const before = body.slice(Math.max(0, span.start - 32), span.start);
  const words = splitWords(span.text);
  const legal = SUFFIXES.has(words.at(-1)?.fold ?? '');
  const own = words.filter((word) => !SUFFIXES.has(word.fold) && !GENERIC.has(word.fold)).length;
  const previous = /(\p{Lu}[\p{L}.]+)\s+((?:and|&|of|fuer|für|und|de|di|e|y|et)\s+)?$/u.exec(before);
  const opens = /(?:^|[.!?]["”]?\s+)\p{Lu}[\p{L}]*\s+$/u.test(before);
  const word = fold(previous?.[1] ?? '');
  // A word in capitals before a name in small letters is the dateline's, a legal form another company's.
  const apart =
    isTitleWord(word) ||
    PLACE_WORDS.has(word) ||
    SUFFIXES.has(word) ||
    (/^\p{Lu}{3,}$/u.test(previous?.[1] ?? '') && /\p{Ll}/u.test(span.text));
  if (legal && previous && !opens && !apart && own <= (previous[2] === undefined ? 2 : 1)) return true;
  if (isSure(span)) return false;
  const left = body.slice(Math.max(0, span.start - 160), span.start);
  const right = body.slice(span.end, span.end + 160);
  const line = (left.slice(left.lastIndexOf('\n') + 1) + span.text + (right.split('\n', 1)[0] ?? ''))
    .split(/\s+/)
    .filter((part) => part !== '');
  const cells = line.filter((part) => !/\p{Ll}/u.test(part)).length;
  return line.length > 3 && cells * 10 > line.length * 7;
}
