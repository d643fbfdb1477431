import regions from '../../data/names/regions.json' with { type: 'json' };
import statesData from '../../data/actors/states.json' with { type: 'json' };
import type { Discourse, Profile, ProseMention } from './discourse.ts';
import type { Gender } from './gender.ts';
import { legislatorWords } from './legislators.ts';
import { HE_WORDS, OF_MANY_STATES, SHE_WORDS, isRole } from './lexicon.ts';
import { canBeCalled, PEOPLE, PERSUASIONS, STRANGERS, TOLD_APART_BY } from './role-kinds.ts';
import {
  OWNED,
  descriptionWords,
  inOwnWords,
  isNear,
  isPlural,
  lastAnonymous,
  properWords,
  wordsAround,
} from './roles.ts';

/** What makes one person likelier than another to be meant by "the minister". */
const WEIGHT = {
  /** The story gives the person the very noun, the record does, or either gives one that the noun covers. */
  noun: 6,
  recorded: 4,
  kind: 4,
  recordedKind: 3,
  modifier: 2,
  /** From the place that the description names. */
  from: 3,
  /** Whoever spoke last. */
  last: 3,
  spoke: 1,
  /** First named behind the description. */
  later: -4,
  /** Of a state that the story does not say. */
  stateless: -2,
  perSentence: -0.5,
  farthest: -4,
};

/** A person whom nothing but their having just spoken makes likely is not meant from farther off than this, in sentences. */
const JUST_SPOKE = 2;

/** Words of states, lower case, each with those of the same state: "russian" and "russia". */
const STATE_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  statesData.entries.flatMap(({ name, adjectives = [] }) => {
    const words = [name, ...adjectives].flatMap((form) => form.toLowerCase().split(/\s+/u)).filter(isTelling);
    return words.map((word) => [word, words] as const);
  }),
);

const REGIONS: ReadonlySet<string> = new Set(regions.entries);

/** Regions that words begin to name: "Texas" of "the Texas Democrat", though no mention stands there. */
function regionsIn(words: string): string[] {
  return Array.from(words.matchAll(/\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)?/gu), ([both]) => both).flatMap((both) =>
    REGIONS.has(both) ? [both] : (both.split(' ').find((word) => REGIONS.has(word)) ?? []),
  );
}

function isTelling(word: string): boolean {
  return word.length > 3 && !OF_MANY_STATES.has(word);
}

/**
 * The person whom a description means ("the Russian diplomat"): of those whom the story or their record gives an office that it can
 * stand for, whoever is nearest and speaks; else whoever has just spoken and is nothing else.
 * @param favored whom the resolver of names takes it to mean
 * @param places names of places in the description, which somebody is from without the story's saying so
 */
export function personDescribed(
  body: string,
  discourse: Discourse,
  words: string,
  at: number,
  sentence: number,
  favored?: string,
  places: readonly string[] = [],
): string | undefined {
  const wanted = descriptionWords(inOwnWords(words));
  const noun = wanted.findLast((word) => isRole(word));
  if (!noun || isPlural(noun)) return undefined;
  const anonymous = lastAnonymous(body, noun, at);
  const from = new Set([...places, ...regionsIn(words)].flatMap((place) => place.toLowerCase().split(/\s+/u)));
  const owners = properWords(words, noun).filter((word) => !from.has(word));
  const gender = genderOfNoun(words);
  // "the boy's teacher", "his lawyer": somebody else than whoever has spoken.
  const isOwned = /[’']s?\s|^(?:his|her|their|its)\s/iu.test(words);
  const modifiers = wanted.filter((word) => word !== noun && !owners.includes(word) && !from.has(word));
  const spoke = discourse.events.findLast((event) => event.at < at);
  let best: { id: string; score: number } | undefined;
  for (const [id, { told, recorded, mentions }] of profiles(discourse)) {
    const last = mentions.findLast(({ start }) => start < at);
    if (gender !== undefined && (discourse.genderOf(id) ?? gender) !== gender) continue;
    const event = discourse.events.findLast((one) => one.id === id && one.at < at);
    const trace = Math.max(last?.start ?? -1, event?.at ?? -1);
    if (anonymous > trace) continue;
    const all = new Set([...told, ...recorded]);
    // An office that only the record gives may be past: "the former president".
    const isPast = recorded.has(noun) && !told.has(noun);
    // "the foreign minister" is not the finance minister.
    if (modifiers.some((word) => TOLD_APART_BY.has(word) && !all.has(word) && !(isFormer(word) && isPast))) continue;
    const owned = ownersFit(owners, all, id);
    if (owned === undefined) continue;
    const distance = sentence - Math.max(event?.sentence ?? -Infinity, last?.sentence ?? -Infinity);
    const hits = wanted.filter((word) => word !== noun && all.has(word)).length;
    let fit = fitOf(noun, told, recorded);
    // Beside "a ministry official", who has no name, a minister is "the official" only having spoken since.
    if (anonymous > (event?.at ?? -1) && !told.has(noun)) continue;
    // The record's word alone, without the state or body that the description names, is of somebody else as often.
    if (fit > 0 && modifiers.length > 0 && hits === 0 && trace < 0) continue;
    if (fit === 0) {
      const isJustSpoken = spoke?.id === id && distance <= JUST_SPOKE && last !== undefined;
      const isOfficer = [...told].some((word) => isRole(word));
      const isAnybody = PEOPLE.has(noun) || (!isOfficer && modifiers.length === 0);
      if (!isJustSpoken || !isAnybody || isOwned || owners.length > 0 || STRANGERS.has(noun)) continue;
      fit = 1;
    }
    const score =
      fit +
      hits * WEIGHT.modifier +
      (from.size > 0 && [...from].every((word) => all.has(word)) ? WEIGHT.from : 0) +
      owned +
      (spoke?.id === id ? WEIGHT.last : event ? WEIGHT.spoke : 0) +
      (last ? Math.max(WEIGHT.farthest, WEIGHT.perSentence * distance) : WEIGHT.later) +
      (id === favored ? WEIGHT.modifier : 0);
    if (!best || score >= best.score) best = { id, score };
  }
  return best?.id;
}

const isFormer = (word: string): boolean => word === 'former' || word === 'ex';

/** How well a noun fits a person; 0 where nothing says so. */
function fitOf(noun: string, told: ReadonlySet<string>, recorded: ReadonlySet<string>): number {
  if (told.has(noun)) return WEIGHT.noun;
  if (recorded.has(noun)) return WEIGHT.recorded;
  if (canBeCalled(noun, told)) return WEIGHT.kind;
  return canBeCalled(noun, recorded) ? WEIGHT.recordedKind : 0;
}

/** What the names in a description speak for a person: `undefined` against, a weight otherwise. "China's minister" is nobody of another state. */
function ownersFit(owners: readonly string[], all: ReadonlySet<string>, id: string): number | undefined {
  const name = new Set(id.split('-'));
  let weight = 0;
  for (const owner of owners) {
    const state = STATE_WORDS.get(owner);
    // "Austrian" looks like "Australian": a state is told by its own words alone.
    if (state ? state.some((word) => all.has(word)) : isNear(owner, all) || isNear(owner, name)) continue;
    const isOpen = state ? ![...all].some((word) => STATE_WORDS.has(word)) : PERSUASIONS.has(owner) || all.has(OWNED);
    if (!isOpen) return undefined;
    weight += WEIGHT.stateless;
  }
  return weight;
}

/** The pronoun that a noun asks for: of "the spokeswoman for the council" her. */
function genderOfNoun(words: string): Gender | undefined {
  const [head = ''] = words.toLowerCase().split(/\s(?:of|for|from|at|in|with)\s/u);
  const noun = head.match(/\p{L}+/gu)?.at(-1) ?? '';
  if (noun.endsWith('woman') || SHE_WORDS.has(noun)) return 'she';
  // Old copy calls women spokesmen and chairmen, too.
  return HE_WORDS.has(noun) && !noun.endsWith('man') ? 'he' : undefined;
}

/** The people of a story with what is said of them, by id; read once. */
function profiles(discourse: Discourse): ReadonlyMap<string, Profile> {
  discourse.profiles ??= readProfiles(discourse);
  return discourse.profiles;
}

function readProfiles({ mentions, body, actors, date }: Discourse): Map<string, Profile> {
  const people = Map.groupBy(
    mentions.filter(({ kind }) => kind === 'person'),
    ({ id }) => id,
  );
  return new Map(
    [...people].map(([id, own]) => [
      id,
      {
        told: new Set(own.flatMap((mention) => wordsAround(body, mention, floorOf(mentions, mention)))),
        recorded: new Set([
          ...(actors.get(id)?.roles ?? [])
            // Nobody is called by an office that they hold only years later.
            .filter(({ from }) => from === undefined || date === undefined || from <= date)
            .flatMap(({ title, of }) => [...descriptionWords(title), ...(of ? of.split('-') : [])]),
          ...legislatorWords(actors.get(id), date),
        ]),
        mentions: own,
      },
    ]),
  );
}

/** Where the last other person before a mention ends: what stands before is that one's. */
const floorOf = (mentions: readonly ProseMention[], { start, id }: ProseMention): number =>
  mentions.findLast((other) => other.kind === 'person' && other.id !== id && other.end <= start)?.end ?? 0;
