import englishNames from '../../data/names/first-names-english.json' with { type: 'json' };
import manyNames from '../../data/names/first-names-many.json' with { type: 'json' };
import worldNames from '../../data/names/first-names-world.json' with { type: 'json' };
import shapeData from '../../data/actors/name-shapes.json' with { type: 'json' };
import commonWords from '../../data/names/common-words.json' with { type: 'json' };
import ordinaryWords from '../../data/names/ordinary-words.json' with { type: 'json' };
import roleNouns from '../../data/quotes/role-nouns.json' with { type: 'json' };
import verbData from '../../data/quotes/speech-verbs.json' with { type: 'json' };
import type { TextSpan } from '../../model/annotation.ts';
import { SURNAME_TITLES, isOffice, isParticle, isTitleWord, personName, surnameOf } from './name-key.ts';
import { fold, isPossessive, splitWords, type Word } from './words.ts';

const FIRST_NAMES = new Set([...worldNames.entries, ...englishNames.entries, ...manyNames.entries].map(fold));
/** Whether a folded word is a given name. */
export const isGivenName = (folded: string): boolean => FIRST_NAMES.has(folded);
const COMPANY_WORDS = new Set([...shapeData.entries.suffixes, ...shapeData.entries.companyCues].map(fold));
/** Nouns of what people are: "farmer", "midfielder". */
const ROLE_NOUNS = new Set(roleNouns.entries.map(fold));
const isRoleNoun = (word: Word | undefined): boolean =>
  word !== undefined && (isOffice(word.fold) || ROLE_NOUNS.has(word.fold));
const SAYS = new Set(verbs(verbData.entries));

/** The verbs of the list, whatever its form. */
function verbs(entries: unknown): string[] {
  if (typeof entries === 'string') return [fold(entries)];
  if (Array.isArray(entries)) return entries.flatMap(verbs);
  return typeof entries === 'object' && entries !== null
    ? [...Object.keys(entries).map(fold), ...Object.values(entries).flatMap(verbs)]
    : [];
}

const ORDINARY = new Set([...commonWords.entries, ...ordinaryWords.entries].map(fold));

/** Whether a full name is made of words that are nothing else: nothing speaks for a person but the form. */
export function isRareName(text: string): boolean {
  const words = splitWords(text);
  return (
    words.length > 1 &&
    words.every(
      (word) =>
        isParticle(word.fold) ||
        (/^\p{Lu}\p{Ll}/u.test(word.text) && !ORDINARY.has(word.fold)) ||
        /^\p{Lu}\.?(?:\p{Lu}\.?)?$/u.test(word.text),
    )
  );
}

/** Whether the words around a name are of a person: "he", "her" or "who" soon after it. */
export function isSpokenOf({ end }: Pick<TextSpan, 'end'>, body: string): boolean {
  return /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him|who)\b/.test(body.slice(end, end + 300));
}

/** Whether a legal form or a company's business stands behind the same word anywhere in the text: "Acme Corp", "Acme shares". */
export function isCompanyAnywhere(word: string, body: string): boolean {
  // In a text longer than any story the search would cost more than it tells.
  if (body.length > 200_000) return false;
  for (
    let at = body.indexOf(word), looks = 0;
    at >= 0 && looks < 50;
    at = body.indexOf(word, at + word.length), looks++
  ) {
    const behind = splitWords(body.slice(at + word.length, at + word.length + 32)).filter(
      (other) => !isPossessive(other),
    );
    if (
      behind[0] &&
      (COMPANY_WORDS.has(behind[0].fold) || (behind[1] && behind[0].capital && COMPANY_WORDS.has(behind[1].fold)))
    )
      return true;
  }
  return false;
}

/** Whether a folded word is an ordinary one, written large at the start of a sentence. */
export const isOrdinaryWord = (folded: string): boolean => ORDINARY.has(folded);

/** "J. Roe"; two initials as often open a firm's name. */
const INITIAL_AND_SURNAME = /^\p{Lu}\.\s?\p{Lu}\p{Ll}[\p{L}’'-]+$/u;

/**
 * What, beside the recognizer, says that a name is a person's: `told` by a title, an office or an age; `named` by a given
 * name; `weak` where initials, a particle or speech would fit a firm as well and the story goes on with "he" or "she".
 */
export function personEvidence(span: TextSpan, body: string): 'told' | 'named' | 'weak' | undefined {
  const name = personName(span.text);
  const [first] = name?.parts ?? [];
  if (!name || first === undefined) return undefined;
  if (name.at > 0 || introduced(span, body) || apposed(span, body)) return 'told';
  if (quotedAlone(span, body) && !isThing(span, body)) return 'told';
  if (isTitledElsewhere(span, name.last, body)) return 'named';
  if (FIRST_NAMES.has(first) || (INITIAL_AND_SURNAME.test(span.text) && !isThing(span, body))) return 'named';
  const weak =
    /^\p{Lu}\./u.test(span.text) ||
    name.parts.slice(1, -1).some(isParticle) ||
    speaksIn(span, body) ||
    recurs(span, name.last, body);
  return weak && !isThing(span, body) && (isSpokenOf(span, body) || isRareName(span.text)) ? 'weak' : undefined;
}

/** Whether the sentence goes on with "its" or "the company": a firm has the name. */
function isThing({ end }: Pick<TextSpan, 'end'>, body: string): boolean {
  const behind = /^[^.!?]{0,120}/.exec(body.slice(end, end + 120))?.[0] ?? '';
  return /\b(?:it|its|their)\b|\b(?:the|as)\s+(?:company|firm|bank|group)\b/.test(
    behind.split(/\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b/)[0] ?? '',
  );
}

/** Whether a name stands beside a verb of speech: "X said", "said X". */
export function speaksIn(span: TextSpan, body: string): boolean {
  const before = splitWords(body.slice(Math.max(0, span.start - 24), span.start)).at(-1);
  const [next] = splitWords(body.slice(span.end, span.end + 24));
  return (next !== undefined && SAYS.has(next.fold)) || (before !== undefined && SAYS.has(before.fold));
}

/**
 * Whether a name speaks the quotation it stands behind: "…," said X; "…," X said; "…," X, a neighbor, said. A firm that is quoted
 * has a spokesman or goes on with "it".
 */
function quotedAlone({ start, end }: TextSpan, body: string): boolean {
  const before = /["”»’](\s+\p{Ll}+)?\s+$/u.exec(body.slice(Math.max(0, start - 24), start));
  if (!before) return false;
  const verb = before[1]?.trim();
  if (verb !== undefined)
    return (
      SAYS.has(verb) &&
      /^(?:,\s+(?:an?|the|who|whose|\d{2}|\p{Lu}[\p{L}.-]+[’']s)\s|[.]?\s*$|\.\s)/u.test(body.slice(end, end + 12))
    );
  const after =
    /^(?:,\s+(?:an?|the|who|whose)\s[^"“”\n]{2,160},)?\s+(?:(?:\p{Ll}+ly|later|also|then)\s+)?(\p{Ll}+)/u.exec(
      body.slice(end, end + 200),
    );
  return after?.[1] !== undefined && SAYS.has(after[1]);
}

/** "Minister of Public Security" right before a name. */
const PORTFOLIO = /(?<!\p{L})(?:Minister|Secretary)\s+(?:of|for)\s+(?:\p{Lu}\p{Ll}+\s+(?:and\s+)?){1,4}$/u;

/** A title or "by" before the name: "analyst X", "a lawyer, X", "Reporting by X". */
function introduced(span: TextSpan, body: string): boolean {
  const before = splitWords(body.slice(Math.max(0, span.start - 40), span.start)).filter((word) => word.text !== '.');
  const [previous, last] = [before.at(-2), before.at(-1)];
  if (!last) return false;
  if (last.text === ',') return isRoleNoun(previous);
  return (
    isTitleWord(last.fold) ||
    isRoleNoun(last) ||
    PORTFOLIO.test(body.slice(Math.max(0, span.start - 60), span.start)) ||
    (last.fold === 'by' && /^(?:reporting|editing|writing)$/.test(previous?.fold ?? ''))
  );
}

/** An age or an office behind the name: "X, 47", "X, a lawyer". */
function apposed(span: TextSpan, body: string): boolean {
  const behind = splitWords(body.slice(span.end, span.end + 60));
  const [first, second] = behind;
  if (first?.text !== ',') return false;
  if (/^\d{2}$/.test(second?.text ?? '') || second?.fold === 'who') return true;
  const rest = behind.slice(1, 8);
  const end = rest.findIndex((word) => /^[,.;]$/.test(word.text));
  return rest.slice(0, end < 0 ? undefined : end).some((word) => isRoleNoun(word) && !isPossessive(word));
}

/** "Mr. Roe" elsewhere in the story. */
function isTitledElsewhere({ text }: TextSpan, last: string, body: string): boolean {
  if (last.length < 3 || body.length > 200_000) return false;
  const surname = surnameOf(text);
  return SURNAME_TITLES.some((title) => body.includes(`${title}. ${surname}`) || body.includes(`${title} ${surname}`));
}

/** The surname alone, speaking or owning, elsewhere in the story. */
function recurs(span: TextSpan, last: string, body: string): boolean {
  const surname = surnameOf(span.text);
  // In a text longer than any story the search would cost more than it tells.
  if (last.length < 3 || body.length > 200_000) return false;
  for (let at = body.indexOf(surname); at >= 0; at = body.indexOf(surname, at + surname.length)) {
    if (at >= span.start && at < span.end) continue;
    const [next, then] = splitWords(body.slice(at + surname.length, at + surname.length + 24));
    const alone = !/\p{Lu}[\p{L}.’'-]*\s$/u.test(body.slice(Math.max(0, at - 24), at));
    if (
      alone &&
      next &&
      (SAYS.has(next.fold) || (/ly$|^(?:later|also|has|had)$/.test(next.fold) && SAYS.has(then?.fold ?? '')))
    )
      return true;
  }
  return false;
}
