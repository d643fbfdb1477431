import { parseEdtf } from '../../model/edtf.ts';
import type { Edtf } from '../../model/edtf.ts';
import type { Mention } from '../../model/annotation.ts';
import { corrected } from './corrected.ts';
import { findOffices, type NamedOffice, type OwnerAt } from './find-offices.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { holdsIn, termsOf, type Term } from './offices.ts';
import { ofTheDay, type Days } from './resolve-namesakes.ts';
import { Registry } from './registry.ts';
import { blockWords, notedRoles, toMention, type StoryMention } from './resolve-story.ts';
import type { StoryRoles } from './roles.ts';
import type { ActorInput, Records, Resolved } from './types.ts';
import { splitWords, type Word } from './words.ts';

/**
 * Resolves what only the day of a story tells. Offices named without their holders, "the Turkish president", go by the terms that
 * records give: after the publication dates are solved, since these need the actors of the first pass. Where the year is open, where
 * two held the office, and where the story itself gives the office to somebody, nothing is added.
 * @param dates publication dates by story key
 */
export function resolveOffices(
  stories: readonly ActorInput[],
  resolved: Resolved,
  dates: ReadonlyMap<string, Edtf>,
  records: Records,
): Resolved {
  const lexicon = buildLexicon(records);
  const terms = termsOf(lexicon);
  const registry = new Registry(lexicon, records);
  const mentions = new Map(resolved.mentions);
  for (const input of stories) {
    const day = daysOf(dates.get(input.key));
    if (!day) continue;
    const known = ofTheDay(resolved.mentions.get(input.key) ?? [], input.story.body, day, lexicon);
    for (const mention of known) if (mention.rule === 'term') registry.add(mention, mention.text);
    const held = holdersIn(input, known, day, terms, lexicon).flatMap(
      (mention) => corrected(mention, input.story.body, lexicon, records) ?? [],
    );
    for (const mention of held) registry.add(mention, input.story.body.slice(mention.start, mention.end));
    const added = held.map((mention) => toMention(mention, input.story.body));
    const standing = known.filter((one) => one.rule !== 'record-role' || heldThen(one, day, lexicon));
    const kept = standing.filter((one) => !added.some((other) => other.start < one.end && one.start < other.end));
    mentions.set(
      input.key,
      [...kept, ...added].sort((a, b) => a.start - b.start),
    );
  }
  const more = registry.write();
  return { mentions, actors: union(resolved.actors, more.actors), places: union(resolved.places, more.places) };
}

/** First and last day that a publication date can be; none where the year is open. */
function daysOf(date: Edtf | undefined): Days | undefined {
  const value = date === undefined ? undefined : parseEdtf(date);
  return value?.first !== undefined && value.last !== undefined ? { first: value.first, last: value.last } : undefined;
}

const union = <T>(known: ReadonlyMap<string, T>, more: ReadonlyMap<string, T>): Map<string, T> =>
  new Map([...more, ...known].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The offices of one story with those who held them. */
function holdersIn(
  input: ActorInput,
  known: readonly Mention[],
  { first, last }: Days,
  terms: ReadonlyMap<string, readonly Term[]>,
  lexicon: Lexicon,
): StoryMention[] {
  const blocks = blockWords(input);
  const starts = new Map(known.map((mention) => [mention.start, mention]));
  let roles: StoryRoles | undefined;
  return blocks.flatMap((words) =>
    findOffices(words, ownerOf(words, starts)).flatMap((office): StoryMention[] => {
      const holders = terms.get(`${office.owner} ${office.office}`)?.filter((term) => holdsIn(term, first, last)) ?? [];
      const [term] = holders;
      if (!term || new Set(holders.map(({ id }) => id)).size > 1 || isOfAnotherTime(office, term)) return [];
      if (!isFree(office, known, term.id) || isApposed(office, words, starts)) return [];
      roles ??= notedRoles(blocks, known, lexicon);
      const told = roles.told(office.office.split(' '), office.owner);
      if (told !== undefined && told !== term.id) return [];
      return [{ start: office.start, end: office.end, id: term.id, kind: 'person', rule: 'office' }];
    }),
  );
}

/** Whether a person whom only a record gives an office held it on the day of the story. */
function heldThen({ id, text }: Mention, { first, last }: Days, lexicon: Lexicon): boolean {
  const head = splitWords(text).at(-1)?.fold ?? '';
  const roles = lexicon.entries.get(id)?.roles ?? [];
  return roles.some(
    ({ title, from, to }) =>
      splitWords(title).some(({ fold }) => fold === head || LEADER.has(head)) && holdsIn({ id, from, to }, first, last),
  );
}

/** The states and organizations of a block that are marked by their names. */
function ownerOf(words: readonly Word[], starts: ReadonlyMap<number, Mention>): OwnerAt {
  return (from) => {
    const mention = starts.get(words[from]?.start ?? -1);
    if (!mention || (mention.kind !== 'state' && mention.kind !== 'organization') || mention.rule === 'metonym')
      return undefined;
    let to = from;
    while ((words[to]?.start ?? Infinity) < mention.end) to++;
    return { id: mention.id, to, abbreviated: /^\p{Lu}[\p{Lu}.]{1,6}$/u.test(mention.text) };
  };
}

/** Whether nothing is marked where an office stands but what only records made of it. */
function isFree(office: NamedOffice, known: readonly Mention[], holder: string): boolean {
  return known
    .filter((one) => one.start < office.end && office.start < one.end)
    .every((one) => (one.rule === 'record-role' && one.id !== holder) || one.kind === 'state');
}

/** "Recep Tayyip Erdogan, the Turkish president", "the Turkish president, Recep Tayyip Erdogan": the name is there. */
function isApposed(office: NamedOffice, words: readonly Word[], starts: ReadonlyMap<number, Mention>): boolean {
  const next = words.findIndex((word) => word.start >= office.end);
  const [comma, name] = next < 0 ? [] : words.slice(next, next + 2);
  if (comma?.text === ',' && name && starts.get(name.start)?.kind === 'person') return true;
  const at = words.findIndex((word) => word.start >= office.start);
  const before = words.slice(Math.max(0, at - 4), at).findLast((word) => word.text === ',');
  return (
    before !== undefined && [...starts.values()].some(({ kind, end }) => kind === 'person' && end === before.start)
  );
}

/** "The Russian leader" may be a president. */
const LEADER = new Set(['leader']);
const YEAR = /^(?:1[89]|20)\d\d$/;

/** Whether the sentence speaks of a year in which the holder did not hold the office. */
function isOfAnotherTime({ sentence }: NamedOffice, { from, to }: Term): boolean {
  return sentence.some(
    ({ text }) =>
      YEAR.test(text) &&
      ((from !== undefined && text < from.slice(0, 4)) || (to !== undefined && text > to.slice(0, 4))),
  );
}
