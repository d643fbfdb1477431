import type { Discourse, ProseMention } from './discourse.ts';
import { DONE_WITH_PAPERS, HONORIFICS, KIN_PAPERS, PAPERS, RECENT_PAPERS, isRole } from './lexicon.ts';
import { SEEN, isMedium } from './media.ts';

/** How far back a paper's issuer is looked for, in characters. */
const REACH = 2500;
/** How many mentions of its noun are asked. */
const LOOKS = 6;
/** How far a statement that somebody has just spoken in stays "the document", in sentences. */
const JUST_SPOKEN = 3;

/** Between a paper and whoever it is of: "statement issued by", "email sent from the chief,". */
const BEHIND = /^((?:\s+(?!(?:and|but|that|which|who)\b)\p{Ll}+){0,4}?)\s+(by|from|of)\s+([^;:"“”\n]{0,60})$/u;

/** Whether the words between a paper and a name make the name its issuer's; "of" only of a body that follows at once. */
function leadsTo(between: string, { kind }: ProseMention): boolean {
  const [, , preposition, title = ''] = BEHIND.exec(between) ?? [];
  if (preposition === undefined || SEEN_BY.test(between)) return false;
  const words = title.split(/\s+/u).filter((word) => word !== '');
  if (preposition === 'of')
    return kind === 'organization' && words.every((word) => /^(?:the|its)$|^\p{Lu}/u.test(word));
  // "from the club's director, Jane Roe": whatever a comma sets beside the name.
  if (title.trimEnd().endsWith(',') && !/\.\s/u.test(title)) return true;
  return words.every((word) => {
    const bare = word.replace(/[,.]$/u, '');
    const isStop = word.endsWith('.') && !HONORIFICS.has(bare.toLowerCase());
    return (
      !isStop &&
      (/^\p{Lu}/u.test(bare) ||
        /^(?:the|its|of|and|then|former)$/.test(bare) ||
        isRole(bare) ||
        /(?:ive|al|ing)$/.test(bare))
    );
  });
}

/** A letter seen by a newspaper is not the newspaper's. */
const SEEN_BY = new RegExp(`(?<!\\p{L})(?:${[...SEEN].join('|')})\\s+by\\s`, 'u');
/** Between whoever it is of and the paper: "the ministry's latest report". */
const OWNED = /^[’']s?\s+(?:[\p{Ll}-]+\s+){0,3}$/u;
/** Before a paper in which somebody is said to speak: "said in a statement", "in its bulletin", "according to his prepared". */
const SPOKEN_IN = new RegExp(
  `\\b(?:${DONE_WITH_PAPERS.join('|')})\\s+(?:an?|its|his|her|their|the)\\s+(?:[\\p{L}-]+\\s+){0,3}$`,
  'iu',
);

/**
 * Whose words "the report said" are: whoever the story last said a report to be by, the owner of "the ministry's report",
 * or whoever spoke in one. `undefined` where the story does not say.
 * @param noun the paper's noun, lower case
 */
export function issuerOf(discourse: Discourse, noun: string, at: number, sentence: number): string | undefined {
  for (const paper of [noun, ...(KIN_PAPERS.get(noun) ?? [])]) {
    const issuer = lastOf(discourse, paper, at, (start, end) => issuerAt(discourse, start, end));
    if (issuer) return issuer;
  }
  const spoke = discourse.events.findLast((event) => event.at < at && event.acts !== true);
  // A news agency that tells of a paper did not issue it.
  if (spoke?.id !== undefined && isMedium(discourse.actors.get(spoke.id))) return undefined;
  const isTheirs = spoke?.paper === true || RECENT_PAPERS.has(noun);
  return isTheirs && sentence - (spoke?.sentence ?? -Infinity) <= JUST_SPOKEN ? spoke?.id : undefined;
}

/** Bounds of the sentence around a stretch; a line may end within one. */
function sentenceAround(body: string, start: number, end: number): [opening: number, closing: number] {
  const before = body.slice(0, start);
  const opening = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('. '), before.lastIndexOf('.\n')) + 1;
  return [opening, end + (/[.](?:\s|$)|\n\n/.exec(body.slice(end))?.index ?? body.length - end)];
}

/** The body that the story last said a part to be of: "the press service" of "the press service of the Harbor Ministry". */
export function wholeOf(discourse: Discourse, noun: string, at: number): string | undefined {
  const id = lastOf(discourse, noun, at, (start, end) => relatedTo(discourse, start, end));
  const kind = id === undefined ? undefined : discourse.actors.get(id)?.kind;
  return kind === 'organization' || kind === 'armed-group' ? id : undefined;
}

/** Asks each mention of a noun before an offset, the last one first. */
function lastOf(
  { body }: Discourse,
  noun: string,
  at: number,
  ask: (start: number, end: number) => string | undefined,
): string | undefined {
  const from = Math.max(0, at - REACH);
  const found = [...body.slice(from, at).matchAll(new RegExp(`(?<!\\p{L})${noun}s?(?!\\p{L})`, 'giu'))];
  for (const match of found.slice(-LOOKS).reverse()) {
    const start = from + match.index;
    const id = ask(start, start + match[0].length);
    if (id) return id;
  }
  return undefined;
}

const isActor = ({ kind }: ProseMention): boolean => kind !== 'place';

/** Whoever the words around a noun say it is by, of or owned by. */
function relatedTo({ body, mentions }: Discourse, start: number, end: number): string | undefined {
  const behind = mentions.find(
    (mention) =>
      isActor(mention) &&
      mention.start >= end &&
      mention.start < end + 90 &&
      !/^[’']/.test(body.slice(mention.end, mention.end + 1)) &&
      leadsTo(body.slice(end, mention.start), mention),
  );
  if (behind) return behind.id;
  // "the Roe Center, which conducted the study for the ministry"
  const maker = MADE_BY.exec(body.slice(Math.max(0, start - 60), start));
  const made = maker && mentions.findLast(({ end }) => end === Math.max(0, start - 60) + maker.index);
  if (made && isActor(made)) return made.id;
  const owner = mentions.findLast((mention) => isActor(mention) && mention.end <= start && mention.end > start - 40);
  return owner && OWNED.test(body.slice(owner.end, start)) ? owner.id : undefined;
}

/** Between a body and the paper that it made. */
const MADE_BY = /,\s(?:which|who)\s(?:has\s|had\s)?\p{Ll}+ed\s(?:the|a|an|its)\s(?:\p{Ll}+\s){0,2}$/u;

/** Right behind a paper: "an editorial in the". */
const BESIDE = /^\s+(?:in|by|from)\s+(?:the\s+)?$/u;

/** Whoever stands right behind a paper: "an editorial in the Global Times". */
export function ownerBehind({ body, mentions }: Discourse, end: number): { id: string; isIssuer: boolean } | undefined {
  const owner = mentions.find(
    (mention) =>
      isActor(mention) &&
      mention.start > end &&
      mention.start < end + 12 &&
      BESIDE.test(body.slice(end, mention.start)),
  );
  return owner && { id: owner.id, isIssuer: false };
}

/** The issuer that the words around one mention of a paper name, or whoever speaks in it there. */
function issuerAt(discourse: Discourse, start: number, end: number): string | undefined {
  const { body, mentions, events, actors } = discourse;
  const related = relatedTo(discourse, start, end);
  if (related) return related;
  if (!SPOKEN_IN.test(body.slice(Math.max(0, start - 60), start))) return undefined;
  // Whoever speaks in that sentence, else its first subject.
  const [opening, closing] = sentenceAround(body, start, end);
  const event = events.find(
    ({ id, at }) => id !== undefined && at >= opening && at <= closing && !isMedium(actors.get(id)),
  );
  // "In its letter Roe asked"
  const behind = mentions.find((mention) => isActor(mention) && /^,?\s+$/u.test(body.slice(end, mention.start)));
  return (
    event?.id ??
    mentions.find((mention) => isActor(mention) && mention.start >= opening && mention.end <= start)?.id ??
    behind?.id
  );
}

/** Whether some words speak of a paper: "said in a statement". */
export const namesPaper = (words: readonly { lower: string }[]): boolean =>
  words.some(({ lower }) => PAPERS.has(lower));
