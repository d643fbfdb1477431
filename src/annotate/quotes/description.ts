import type { Mention, TextSpan } from '../../model/annotation.ts';
import { bodyDescribed, isFirm, isUnit } from './bodies.ts';
import { personDescribed } from './described.ts';
import { type Discourse, lastTogether } from './discourse.ts';
import { issuerOf, ownerBehind, wholeOf } from './issuer.ts';
import { DETERMINERS, INDEFINITE, PAPERS, PAPERS_ABOUT, TIED_TO_PLACE, isBody, isRole } from './lexicon.ts';
import { descriptionWords, isPlural } from './roles.ts';

/** The actor behind the words that name a speaker. `rule` is absent when the words are the actor's name. */
export interface Resolved {
  id: string;
  rule?: string;
  /** Ids of those who are meant with the actor: "they", "the lawyers". */
  with?: readonly string[];
}

/** "the diplomat", "the ministry's press service", "the document", taken apart. */
interface Description {
  words: TextSpan;
  sentence: number;
  /** Words that count, the head noun last. */
  all: readonly string[];
  noun: string;
  /** "the", "his", "its". */
  definite: boolean;
  /** "a", "some", "no". */
  indefinite: boolean;
  /** Names within the description. */
  own: readonly Mention[];
  /** The last of them that can speak. */
  owner: Mention | undefined;
  /** Its last word is the noun, and no name. */
  isCommon: boolean;
}

/** Names in a description that only say where somebody is: "Britain" of "the Britain-based group". */
export const saysWhere = (behind: string): boolean => TIED_TO_PLACE.has(/^-(\p{Ll}+)/u.exec(behind)?.[1] ?? '');

/** "the minister", "his aide", "Norland's envoy"; not "another minister" and not "local residents". */
function isDefinite(text: string): boolean {
  const [first = ''] = text.split(/\s+/u, 1);
  return !INDEFINITE.has(first.toLowerCase()) && (DETERMINERS.has(first.toLowerCase()) || /^\p{Lu}/u.test(first));
}

/** Resolves a description without a name of its own; `undefined` when it means nobody with a record. */
export function resolveDescription(
  words: TextSpan,
  sentence: number,
  mentions: readonly Mention[],
  discourse: Discourse,
): Resolved | undefined {
  const [head = words.text] = words.text.split(/\s(?:of|for|from|at)\s/u);
  const all = descriptionWords(head);
  const own = mentions.filter(({ end }) => !saysWhere(discourse.body.slice(end, end + 14)));
  const description: Description = {
    words,
    sentence,
    all,
    noun: all.at(-1) ?? '',
    definite: isDefinite(words.text),
    indefinite: INDEFINITE.has(words.text.split(/\s+/u, 1)[0]?.toLowerCase() ?? ''),
    own,
    owner: own.findLast(({ kind }) => kind !== 'place'),
    isCommon: !/\p{Lu}\p{L}*$/u.test(head),
  };
  // "the lawyers": those who have just spoken together.
  const several =
    description.definite && own.length === 0 && isPlural(description.noun)
      ? lastTogether(discourse, words.start, sentence)
      : undefined;
  if (several) return { ...several, rule: 'role' };
  const named = isRole(description.noun) ? person(description, mentions, discourse) : undefined;
  if (named || (isRole(description.noun) && !isBody(description.noun))) return named;
  return unit(description, discourse) ?? body(description, discourse) ?? paper(description, discourse);
}

function person(
  { words, sentence, noun, definite, own }: Description,
  mentions: readonly Mention[],
  discourse: Discourse,
): Resolved | undefined {
  const places = own.filter(({ kind }) => kind === 'place').map(({ text }) => text);
  const id = definite
    ? personDescribed(discourse.body, discourse, words.text, words.start, sentence, undefined, places)
    : undefined;
  if (id) return { id, rule: 'role' };
  const institution = mentions.findLast(({ kind }) => kind !== 'person' && kind !== 'place');
  return institution && noun.startsWith('spokes') ? { id: institution.id, rule: 'spokesperson' } : undefined;
}

/** "BAE's security team", "the company's press service": the whole speaks. "Roe's team" is not Roe. */
function unit(
  { words, sentence, all, noun, owner, isCommon }: Description,
  discourse: Discourse,
): Resolved | undefined {
  if (!isUnit(noun) || !isCommon) return undefined;
  if (owner && owner.kind !== 'person' && owner.kind !== 'state') return { id: owner.id, rule: 'institution' };
  const whole = all.findIndex((word, at) => at < all.length - 1 && isBody(word) && (at === 0 || !isUnit(word)));
  const id = whole < 0 ? undefined : bodyDescribed(discourse, all.slice(0, whole + 1), words.start, sentence);
  return id === undefined ? undefined : { id, rule: 'institution' };
}

function body(description: Description, discourse: Discourse): Resolved | undefined {
  const { words, sentence, all, noun, indefinite, own, owner } = description;
  // "the Oslo company" is of the place, "the town's school" is not the school last named.
  const isPlaced = own.length > 0 && !owner;
  if (!(isBody(noun) || isUnit(noun)) || indefinite || (isPlaced && !isFirm(noun))) return undefined;
  const id =
    (isBody(noun) ? bodyDescribed(discourse, all, words.start, sentence) : undefined) ??
    (own.length === 0 ? wholeOf(discourse, noun, words.start) : undefined);
  return id === undefined ? undefined : { id, rule: 'institution' };
}

/** "the ministry's statement reads", "the document says": whoever issued it. */
function paper(description: Description, discourse: Discourse): Resolved | undefined {
  const { words, sentence, all, noun, indefinite, owner, isCommon } = description;
  if (!PAPERS.has(noun) || !isCommon) return undefined;
  const whose = ownerOfPaper(description, discourse) ?? ownerBehind(discourse, words.end);
  if (whose) return whose.isIssuer ? { id: whose.id } : { id: whose.id, rule: 'statement' };
  // "the Trump dossier", "Roe's indictment": about the name, and nobody says whose.
  if (owner) return undefined;
  // "the ministry statement", "a statement from the university"
  const [, behind = ''] = /\s(?:from|by)\s+(the\s[\p{Ll}\s-]+)$/u.exec(words.text) ?? [];
  const issuing = all.findIndex((word) => isBody(word));
  const wanted = issuing < 0 ? descriptionWords(behind) : all.slice(0, issuing + 1);
  const issuer = isBody(wanted.at(-1) ?? '') ? bodyDescribed(discourse, wanted, words.start, sentence) : undefined;
  if (issuer) return { id: issuer, rule: 'institution' };
  const id = indefinite ? undefined : issuerOf(discourse, noun, words.start, sentence);
  return id === undefined ? undefined : { id, rule: 'statement' };
}

/** The one whose paper it is: "Roe's letter", "an Intelogic announcement"; an indictment of somebody is not theirs. */
function ownerOfPaper(
  { noun, owner }: Description,
  { body: text }: Discourse,
): { id: string; isIssuer: boolean } | undefined {
  if (!owner || PAPERS_ABOUT.has(noun)) return undefined;
  const isPossessive = /^[’']/.test(text.slice(owner.end, owner.end + 1));
  const isBefore = new RegExp(`^\\)?(?:\\s+\\p{Ll}[\\p{L}-]*){0,3}\\s+${noun}`, 'iu').test(
    text.slice(owner.end, owner.end + 60),
  );
  return isPossessive || (owner.kind === 'organization' && isBefore) ? { id: owner.id, isIssuer: true } : undefined;
}
