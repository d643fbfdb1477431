import shapeData from '../../data/actors/name-shapes.json' with { type: 'json' };
import type { NameKind, NameSpan } from '../names/index.ts';
import { findCredits } from './credits.ts';
import { cutName } from './cut-names.ts';
import { isOffice } from './name-key.ts';
import { isGivenName, isOrdinaryWord, personEvidence, speaksIn } from './person-evidence.ts';
import { withOwnedBodies } from './owned-bodies.ts';
import { isPlaceName, readsAsPerson } from './shape.ts';
import { isShouted } from './shouted.ts';
import { SpanIndex } from './span-index.ts';
import { surnamesAlone } from './surnames-alone.ts';
import { toldKinds } from './told-kinds.ts';
import type { ActorInput } from './types.ts';
import { wholeFirms } from './whole-firms.ts';
import { fold, isPossessive, splitWords } from './words.ts';

const {
  placeEndings,
  bodyEndings,
  thingEndings,
  companyCues,
  placeCues,
  places,
  adjectives,
  quarters,
  suffixes,
  ships,
} = shapeData.entries;
const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
const [PLACE_ENDINGS, BODY_ENDINGS, THINGS, COMPANY_CUES] = [
  folded(placeEndings),
  folded(bodyEndings),
  folded(thingEndings),
  folded(companyCues),
];
const [PLACE_CUES, PLACES, ADJECTIVES] = [folded(placeCues), folded(places), folded(adjectives)];
const SUFFIXES = folded(suffixes);
const SHIPS = folded(ships);
const QUARTERS = folded(quarters);
/** Below this the model's kind is a guess. */
const DOUBTFUL = 0.8;
/** "PolitiFact", "BuzzFeed": a capital inside, which neither people nor places have but after "Mc" and the like. */
const INNER_CAPITAL = /^(?!(?:Mc|Mac|De|Di|La|Le|Du|Al|El|Van|Fitz|Des|Ben|Abu)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u;

/** The market behind a stock's code: "(ACME.N)". */
const TICKER = /^\.\p{Lu}{1,2}\b/u;

/** A stock's code alone in its brackets: "<ACME>". */
const CODE = /^\p{Lu}[\p{Lu}.]{0,7}$/u;

/** "John Tower, a former senator": a given name, and words around it that only a person has. */
const isToldPerson = (name: Pick<NameSpan, 'start' | 'end' | 'text'>, body: string): boolean =>
  isGivenName(splitWords(name.text)[0]?.fold ?? '') && personEvidence(name, body) === 'told';

/** What a name's last word tells of its kind. */
function byLastWord({ kind, rule, text, start, end }: NameSpan, body: string): NameKind {
  const words = splitWords(text);
  const previous = splitWords(body.slice(Math.max(0, start - 16), start)).at(-1)?.fold ?? '';
  const last = words.at(-1)?.fold ?? '';
  if (rule === 'list' || words.length < 2) return kind;
  if (SUFFIXES.has(last)) return 'organization';
  if (kind === 'person' && (THINGS.has(last) || BODY_ENDINGS.has(last)) && !isToldPerson({ start, end, text }, body))
    return BODY_ENDINGS.has(last) ? 'organization' : 'misc';
  if (kind === 'organization' && PLACE_ENDINGS.has(last)) return 'place';
  if (kind === 'organization' && last === 'city' && PLACE_CUES.has(previous)) return 'place';
  if (kind === 'place' && THINGS.has(last) && !PLACE_ENDINGS.has(last)) return 'misc';
  return kind === 'place' && BODY_ENDINGS.has(last) ? 'organization' : kind;
}

/** What stands around one mention of a lone name tells: a place, an organization, or nothing. */
function cue({ start, end }: NameSpan, body: string): 'place' | 'organization' | undefined {
  const before = splitWords(body.slice(Math.max(0, start - 32), start)).slice(-2);
  const [next, then] = splitWords(body.slice(end, end + 40));
  const previous = before.at(-1)?.fold ?? '';
  if (PLACES.has(next?.fold ?? '') || (before.at(-1)?.fold === 'of' && PLACES.has(before.at(-2)?.fold ?? '')))
    return 'place';
  if (speaksIn({ start, end, text: '' }, body)) return 'organization';
  if (PLACE_CUES.has(previous)) return 'place';
  if (next?.text === ',' && then?.capital) return 'place';
  const owned = isPossessive(next) ? then : next;
  if (owned && (COMPANY_CUES.has(owned.fold) || (owned.capital && isOffice(owned.fold)))) return 'organization';
  return COMPANY_CUES.has(previous) ? 'organization' : undefined;
}

/** A person's name before "neighborhood" or "district" is the place's. */
function byNextWord({ kind, rule, end }: NameSpan, body: string): NameKind {
  const [next] = splitWords(body.slice(end, end + 24));
  return kind === 'person' && rule === 'model' && next !== undefined && QUARTERS.has(next.fold) ? 'place' : kind;
}

/** Whether a state or region stands behind a name: "Alder, Ohio". */
function isInState(end: number, body: string): boolean {
  const [comma, next] = splitWords(body.slice(end, end + 24));
  return comma?.text === ',' && next?.capital === true && isPlaceName(next.text);
}

/** Kinds of the one-word names that only the model vouches for, by all that the story says around them. */
function loneKinds(names: readonly NameSpan[], body: string): Map<string, NameKind> {
  const told = new Map<string, { place: number; organization: number; person: number }>();
  for (const name of names) {
    if (/\s/.test(name.text)) continue;
    const counts = told.get(name.text) ?? { place: 0, organization: 0, person: 0 };
    // "said Xiaolin, a tenant" speaks, and is no organization.
    const isPerson = name.kind === 'person' && personEvidence(name, body) === 'told';
    const says = isPerson ? 'person' : cue(name, body);
    if (says) counts[says]++;
    told.set(name.text, counts);
  }
  const heads = new Set(
    names.flatMap(({ kind, text }) =>
      kind === 'organization' && /\s/.test(text) ? [text.split(/\s/, 1)[0] ?? ''] : [],
    ),
  );
  const kinds = new Map<string, NameKind>();
  const towns = new Set(names.filter(({ end }) => isInState(end, body)).map(({ text }) => text));
  for (const { text, kind, rule } of names) {
    const counts = told.get(text);
    if (!counts || rule === 'list' || kind === 'state' || kind === 'armed-group') continue;
    if (kind === 'place' && counts.place <= counts.organization)
      kinds.set(text, heads.has(text) || counts.organization > 0 ? 'organization' : 'misc');
    else if (kind !== 'organization' && INNER_CAPITAL.test(text))
      kinds.set(text, counts.organization > 0 ? 'organization' : 'misc');
    else if (kind === 'person' && rule === 'model' && towns.has(text)) kinds.set(text, 'place');
    else if (
      kind === 'person' &&
      rule === 'model' &&
      (heads.has(text) || counts.organization > Math.max(counts.place, counts.person))
    )
      kinds.set(text, 'organization');
  }
  return kinds;
}

/** Lone listed names that the model takes for a person's here and there, while the story has them as a body's more often. */
function listedBodies(names: readonly NameSpan[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const { text, kind, rule } of names)
    if (rule === 'list' && !/\s/.test(text) && (kind === 'organization' || kind === 'person'))
      votes.set(text, (votes.get(text) ?? 0) + (kind === 'organization' ? 1 : -1));
  return new Set([...votes].filter(([, lead]) => lead > 0).map(([text]) => text));
}

/** What the model takes for a body or place and doubts, but the story tells as a person: "Rucker Roe, who runs the vote". */
function byTelling(name: NameSpan, body: string): NameKind {
  const isDoubtful = name.rule === 'model' && name.score < DOUBTFUL && /^(?:organization|place|misc)$/.test(name.kind);
  return isDoubtful && readsAsPerson(name.text) && personEvidence(name, body) === 'told' && !isPlaceName(name.text)
    ? 'person'
    : name.kind;
}

/** A single ordinary word in capitals: "MORE", "PHOTO". */
const isShout = (text: string): boolean => /^\p{Lu}{4,}$/u.test(text) && isOrdinaryWord(fold(text));

/** "SWIFT" among lower-case words, again and again. */
const isUsed = (text: string, body: string): boolean =>
  [...body.matchAll(new RegExp(`\\p{Ll}\\s${text}\\s\\p{Ll}`, 'gu'))].length > 1;

/** "USS John Roe", "the destroyer John Roe": a ship has the name. */
function isShip({ start, kind }: NameSpan, body: string): boolean {
  const before = splitWords(body.slice(Math.max(0, start - 24), start)).at(-1);
  return kind === 'person' && before !== undefined && SHIPS.has(before.fold);
}

/** The story's names without those of its credits, each of the kind that its words and the story's others make it. */
export function rereadNames(input: ActorInput): ActorInput {
  const { body } = input.story;
  const credits = new SpanIndex(findCredits(input.story));
  const own = withOwnedBodies(wholeFirms(input.names, body), body)
    .filter((name) => !credits.near(name).some(({ start, end }) => name.start >= start && name.end <= end))
    .filter((name) => !TICKER.test(body.slice(name.end, name.end + 5)) || body[name.start - 1] !== '(')
    .filter(({ start, end, text }) => body[start - 1] !== '<' || body[end] !== '>' || !CODE.test(text))
    .filter(
      ({ rule, text }) => rule === 'list' || !(ADJECTIVES.has(fold(text)) || (isShout(text) && !isUsed(text, body))),
    )
    .filter((name) => name.kind === 'state' || !isShouted(name, body));
  const vessels = new Set(own.filter((name) => isShip(name, body)).map(({ text }) => text));
  const lone = loneKinds(own, body);
  const told = toldKinds(own, body);
  const bodies = listedBodies(own);
  const names = own
    .filter(({ text }) => !vessels.has(text))
    .map((name) => cutName(name, body))
    .map((name) => ({
      ...name,
      kind: name.kind === 'person' && bodies.has(name.text) ? ('organization' as const) : byTelling(name, body),
    }))
    .map((name) => ({
      ...name,
      kind: told.get(name.text) ?? lone.get(name.text) ?? byLastWord({ ...name, kind: byNextWord(name, body) }, body),
    }));
  const surnames = surnamesAlone(names, body);
  return {
    ...input,
    names: names.map((name) => (surnames.has(name.text) ? { ...name, kind: 'person', rule: 'surname' } : name)),
    surnames,
  };
}
