import { z } from 'zod';
import groupData from '../../data/actors/armed-groups.json' with { type: 'json' };
import organizationData from '../../data/actors/organizations.json' with { type: 'json' };
import peopleData from '../../data/actors/people.json' with { type: 'json' };
import stateData from '../../data/actors/states.json' with { type: 'json' };
import territoryData from '../../data/actors/territories.json' with { type: 'json' };
import placeData from '../../data/places/known.json' with { type: 'json' };
import type { EntityKind } from '../../model/annotation.ts';
import { Role } from '../../model/actor.ts';
import { slugify } from '../../model/slug.ts';

/** One actor or place that the program knows, shipped or from a record. */
export interface Entry {
  id: string;
  name: string;
  kind: EntityKind;
  aliases: string[];
  /** Capitals that stand for a state when it acts or speaks. */
  metonyms: string[];
  parent?: string;
  roles: Role[];
  active?: { from?: string | undefined; to?: string | undefined };
  /** The surname alone means this person. */
  known: boolean;
  /** Of a place: the state it lies in. */
  country?: string;
  coordinates?: { lat: number; lon: number };
}

/** A state with the words for what is its own. */
export interface State {
  id: string;
  name: string;
  /** Head of the ids of its institutions: `russian` in `russian-foreign-ministry`. */
  prefix: string;
  adjectives: readonly string[];
  people: readonly string[];
  capitals: readonly string[];
  /** Actor that a speaking capital stands for. */
  speaker: string;
  iso2?: string;
  /** What news copy calls it beside its other half: `North`, of "the North". */
  half?: string;
  /** No longer a state. */
  ended: boolean;
}

const Row = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.literal('organization').optional(),
  aliases: z.array(z.string()).default([]),
  capitals: z.array(z.string()).default([]),
  parent: z.string().optional(),
  roles: z.array(Role).default([]),
  active: z.strictObject({ from: z.string().optional(), to: z.string().optional() }).optional(),
  known: z.boolean().default(false),
  country: z.string().optional(),
  coordinates: z.tuple([z.number(), z.number()]).optional(),
  prefix: z.string().optional(),
  adjectives: z.array(z.string()).default([]),
  people: z.array(z.string()).default([]),
  iso2: z.string().optional(),
  half: z.string().optional(),
  capitalSpeaksFor: z.string().optional(),
});
type Row = z.infer<typeof Row>;
const Rows = z.array(Row);

function entry(row: Row, kind: EntityKind): Entry {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind ?? kind,
    aliases: row.aliases,
    metonyms: row.capitals,
    ...(row.parent !== undefined && { parent: row.parent }),
    roles: row.roles,
    ...(row.active !== undefined && { active: row.active }),
    known: row.known,
    ...(row.country !== undefined && { country: row.country }),
    ...(row.coordinates !== undefined && { coordinates: { lat: row.coordinates[0], lon: row.coordinates[1] } }),
  };
}

const stateRows = Rows.parse(stateData.entries);

const listed = (entries: unknown, kind: EntityKind): Entry[] => Rows.parse(entries).map((row) => entry(row, kind));

const places = listed(placeData.entries, 'place');

/** The capitals that no list of places has, with the state they lie in. */
function capitals(): Entry[] {
  const known = new Set(places.flatMap((place) => [place.name, ...place.aliases]));
  const found = new Map<string, Entry>();
  for (const row of stateRows) {
    for (const name of row.capitals) {
      if (known.has(name) || found.has(name)) continue;
      found.set(name, entry({ ...Row.parse({ id: slugify(name), name, country: row.id }) }, 'place'));
    }
  }
  return [...found.values()];
}

/** Everything the program ships, states first. */
export const shippedEntries: readonly Entry[] = [
  ...stateRows.map((row) => entry(row, 'state')),
  entry(Row.parse({ id: 'the-west', name: 'The West' }), 'state'),
  ...listed(organizationData.entries, 'organization'),
  ...listed(groupData.entries, 'armed-group'),
  ...listed(peopleData.entries, 'person'),
  ...places,
  ...capitals(),
];

/** The states with their words. */
export const states: readonly State[] = stateRows.map((row) => ({
  id: row.id,
  name: row.name,
  prefix: row.prefix ?? slugify(row.adjectives[0] ?? row.name),
  adjectives: row.adjectives,
  people: row.people,
  capitals: row.capitals,
  speaker: row.capitalSpeaksFor ?? row.id,
  ...(row.iso2 !== undefined && { iso2: row.iso2 }),
  ...(row.half !== undefined && { half: row.half }),
  ended: row.active?.to !== undefined,
}));

/** Territories with a government of their own, as the states that they belong to with words of their own: what is theirs has that state for its parent. */
export const territories: readonly State[] = territoryData.entries.map(({ name, adjectives, of }) => ({
  id: of,
  name,
  prefix: slugify(name),
  adjectives,
  people: [],
  capitals: [],
  speaker: of,
  ended: false,
}));
