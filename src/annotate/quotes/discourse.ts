import type { ActorRecord } from '../../model/actor.ts';
import type { Mention, TextSpan } from '../../model/annotation.ts';
import { type Gender, genderOf } from './gender.ts';
import { BEFORE_GOVERNED, FRONTERS, NO_PARTICIPLES, PREPOSITIONS, VERBS, isRole } from './lexicon.ts';

/** A mention in the reporter's prose, with what its place in the sentence says. */
export interface ProseMention extends Mention {
  /** Running number of its sentence in the story. */
  sentence: number;
  /** It is the subject, or may be: no preposition before it, no possessive behind. Read when first asked. */
  subject?: boolean;
}

/** What a story and the records say of a person. */
export interface Profile {
  /** Words of the titles and appositions around the name. */
  told: ReadonlySet<string>;
  /** Words of the offices in the record. */
  recorded: ReadonlySet<string>;
  /** Mentions in the order of the text. */
  mentions: readonly ProseMention[];
}

/** Somebody was found to speak. */
export interface SpeechEvent {
  /** Absent when the speaker has no record: a person of whom only the words are known. */
  id?: string;
  at: number;
  sentence: number;
  /** The words that named the speaker. */
  words?: TextSpan;
  /** What an unknown speaker is; a person where absent. */
  kind?: Mention['kind'];
  /** Ids of those who spoke with the speaker. */
  with?: readonly string[];
  /** Several, whom "he" cannot stand for. */
  plural?: boolean;
  /** Did something else than speak, so that nothing is carried over from it. */
  acts?: boolean;
  /** Said in a statement, a letter, a report. */
  paper?: boolean;
  /** A paper is the speaker: "the report said". */
  document?: boolean;
}

/** What a story says of its actors outside quotations, for pronouns and roles. */
export interface Discourse {
  mentions: ProseMention[];
  /** The same by where they begin, and by where they end. */
  starting: ReadonlyMap<number, Mention>;
  ending: ReadonlyMap<number, Mention>;
  /** Which pronoun can stand for a person; `undefined` when nothing tells. Read when first asked. */
  genderOf: (id: string) => Gender | undefined;
  /** Notes for whom a pronoun has stood. */
  noteGender: (id: string, gender: Gender) => void;
  body: string;
  /** Day of the story, where it is known. */
  date?: string;
  actors: ReadonlyMap<string, ActorRecord>;
  /** The people by id; read when a description is first met. */
  profiles?: ReadonlyMap<string, Profile>;
  /** Speakers so far, in reading order; grows while quotations are attributed. */
  events: SpeechEvent[];
}

const isTitleWord = (word: string): boolean =>
  word === 'of' ||
  (!PREPOSITIONS.has(word.toLowerCase()) &&
    (BEFORE_GOVERNED.has(word.replace(/\.$/, '')) || /^\p{Lu}/u.test(word) || isRole(word)));

/** A phrase that a sentence opens with, up to its comma. */
const FRONTED = new RegExp(`^\\s*(?:${FRONTERS.join('|')}|\\p{Lu}\\p{Ll}{2,}ing)\\s[^,]{1,100},\\s`, 'u');
const OPENS_WITH_NO_PARTICIPLE = new RegExp(`^\\s*(?:${NO_PARTICIPLES.join('|')})\\s`, 'u');

/** A participle or the like at the start, and no comma since: "Asked whether", "Speaking after", "Commenting on". */
const isFronted = (sentence: string): boolean =>
  /^\s*(?:When\s+)?(?:Asked|\p{Lu}\p{Ll}{2,}ing)\s(?!\p{Lu})[^,]*$/u.test(sentence) &&
  !OPENS_WITH_NO_PARTICIPLE.test(sentence);

/** A verb of speech whose subject may stand behind it: "added Roe"; nobody says "told Roe" of Roe's words. */
const isSaying = (word: string): boolean => word !== 'told' && VERBS.get(word)?.about === false;

/** "the Facebook-owned company": a name that only says whose or where something is. */
export const isModifier = (body: string, { end }: Mention): boolean => /^-\p{Ll}{3}/u.test(body.slice(end, end + 4));

/**
 * No possessive behind it, and no preposition before it and its titles.
 * @param other the name before it, which a preposition governs instead: "the envoy in Oslo Jane Roe"
 */
function isSubject(body: string, mention: Mention, other?: Mention): boolean {
  if (/^[’']s?(?![\p{L}])/u.test(body.slice(mention.end, mention.end + 3)) || isModifier(body, mention)) return false;
  if (other && other.kind !== 'person' && mention.kind === 'person' && body.slice(other.end, mention.start) === ' ')
    return (
      isSubject(body, { ...mention, start: other.start }) ||
      /\s(?:to|in|at|of|for)\s(?:the\s)?$/u.test(body.slice(Math.max(0, other.start - 10), other.start))
    );
  const before = body.slice(Math.max(0, mention.start - 160), mention.start);
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('.\n'), before.lastIndexOf('\n\n'), before.lastIndexOf('"')) +
      1,
  );
  // "Asked whether Roe would come, he": who is named in what a sentence opens with is not its subject.
  if (isFronted(sentence)) return false;
  // "in trying to hold Roe accountable", "after meeting Roe": the object of a verb.
  if (/(?:^|\s)to\s+\p{Ll}+\s+$/u.test(sentence)) return false;
  const verb = /(?:^|\s)(\p{Ll}+ing)\s+$/u.exec(sentence)?.[1];
  if (verb !== undefined && !VERBS.has(verb)) return false;
  // "In Norland, the Roe": what a sentence opens with governs nothing behind its comma.
  const word = sentence
    .replace(FRONTED, '')
    .trim()
    .split(/\s+/u)
    .findLast((other) => !isTitleWord(other));
  // "sending former President Roe"
  if (word !== undefined && /^\p{Ll}{2,}ing$/u.test(word) && !VERBS.has(word)) return false;
  // "praised Roe", "told Roe"; "said Roe" has its subject behind it.
  if (word !== undefined && (/^\p{Ll}{3,}ed$/u.test(word) || word === 'told') && !isSaying(word)) return false;
  return word === undefined || !PREPOSITIONS.has(word.toLowerCase());
}

/** Gathers the mentions outside quotations and embeds. `sentenceOf` numbers sentences; `inProse` rules out the rest. */
export function readDiscourse(
  body: string,
  mentions: readonly Mention[],
  actors: ReadonlyMap<string, ActorRecord>,
  inProse: (mention: Mention) => boolean,
  sentenceOf: (at: number) => number,
  date?: string,
): Discourse {
  const prose = mentions.filter(inProse).map((mention) => ({ ...mention, sentence: sentenceOf(mention.start) }));
  const genders = new Map<string, Gender | undefined>();
  const readGender = (id: string): Gender | undefined => {
    const own = mentions.filter((mention) => mention.kind === 'person' && mention.id === id);
    const before = own.map(
      ({ start }) =>
        body
          .slice(Math.max(0, start - 24), start)
          .split(/[,.]\s|["”“]/u)
          .at(-1) ?? '',
    );
    return genderOf(
      actors.get(id),
      before,
      own.map(({ text }) => text),
    );
  };
  return {
    mentions: prose,
    starting: new Map(prose.map((mention) => [mention.start, mention])),
    ending: new Map(prose.map((mention) => [mention.end, mention])),
    genderOf: (id) => {
      if (!genders.has(id)) genders.set(id, readGender(id));
      return genders.get(id);
    },
    noteGender: (id, gender) => genders.set(id, gender),
    body,
    ...(date !== undefined && { date }),
    actors,
    events: [],
  };
}

/** Sentences over which those who spoke together stay "they". */
const TOGETHER_REACH = 3;

/** Who spoke together last, where nobody has spoken since. */
export function lastTogether(
  { events }: Discourse,
  at: number,
  sentence: number,
): { id: string; with: readonly string[] } | undefined {
  const last = events.findLast((event) => event.at < at && event.acts !== true);
  return last?.id !== undefined && last.with && last.with.length > 0 && sentence - last.sentence <= TOGETHER_REACH
    ? { id: last.id, with: last.with }
    : undefined;
}

/** Between two people of whom both do something: "Roe and Senator Jane Doe sent". */
const AND = /^,?\s+and\s+(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u;

/** A sentence's start and the titles of whoever it begins with. */
const OPENING = /(?:^|[.?!]["”’]?\s+|\n)(?:On\s\p{Lu}\p{Ll}+,?\s)?(?:\p{Lu}[\p{L}.]*\s+){0,4}$/u;

/** Two people whom the sentence at hand or the one before names as its subjects, "Roe and Doe", for "they" behind them. */
export function lastNamedTogether(
  { mentions, body }: Discourse,
  at: number,
  sentence: number,
): { id: string; with: readonly string[] } | undefined {
  for (let index = mentions.length - 1; index > 0; index--) {
    const [first, second] = [mentions[index - 1], mentions[index]];
    if (!first || !second || second.end > at) continue;
    if (sentence - second.sentence > 1) return undefined;
    if (first.kind !== 'person' || second.kind !== 'person' || first.id === second.id) continue;
    const opens = OPENING.test(body.slice(Math.max(0, first.start - 60), first.start));
    if (opens && AND.test(body.slice(first.end, second.start))) return { id: first.id, with: [second.id] };
  }
  return undefined;
}

/** How much each sentence of distance costs an antecedent. */
const DECAY = 2;
const WEIGHT = { subject: 10, opening: 10.5, speaker: 11, other: 6 };

/** Stands for a person without a record among the candidates, so that nobody else is taken for them. */
const UNKNOWN = '';

/**
 * The actor that a pronoun at `at` most likely stands for: the last subject or speaker that can be meant.
 * @param subjectsOnly leaves objects and owners out: "it" is rarely one
 */
export function antecedent(
  discourse: Discourse,
  at: number,
  sentence: number,
  fits: (id: string, kind: Mention['kind']) => boolean,
  subjectsOnly = false,
): string | undefined {
  let best: { id: string; score: number } | undefined;
  const offer = (id: string, score: number): void => {
    if (!best || score >= best.score) best = { id, score };
  };
  // From the last mention back, as long as one can still win; of two that weigh the same the later is meant.
  let mentioned: { id: string; score: number } | undefined;
  for (let index = discourse.mentions.length - 1; index >= 0; index--) {
    const mention = discourse.mentions[index];
    if (!mention || mention.end > at || mention.kind === 'place') continue;
    const distance = DECAY * (sentence - mention.sentence);
    if (mentioned && WEIGHT.opening - distance <= mentioned.score) break;
    if (!fits(mention.id, mention.kind)) continue;
    mention.subject ??= isSubject(discourse.body, mention, discourse.mentions[index - 1]);
    if (subjectsOnly && !mention.subject) continue;
    const opens = mention.subject && discourse.mentions[index - 1]?.sentence !== mention.sentence;
    const score = (mention.subject ? (opens ? WEIGHT.opening : WEIGHT.subject) : WEIGHT.other) - distance;
    if (!mentioned || score > mentioned.score) mentioned = { id: mention.id, score };
  }
  if (mentioned) offer(mentioned.id, mentioned.score);
  for (const event of discourse.events) {
    if (event.at > at || event.plural === true) continue;
    // A paper of nobody known is "it", and no company.
    if (event.document === true && event.id === undefined && !subjectsOnly) continue;
    const kind = event.id === undefined ? (event.kind ?? 'person') : discourse.actors.get(event.id)?.kind;
    if (!kind || !fits(event.id ?? UNKNOWN, kind)) continue;
    offer(event.id ?? UNKNOWN, (event.acts ? WEIGHT.subject : WEIGHT.speaker) - DECAY * (sentence - event.sentence));
  }
  return best?.id === UNKNOWN ? undefined : best?.id;
}
