import { z } from 'zod';
import { dateText } from './plain-date.ts';

/** Kinds of actors; places have records of their own. */
export const ActorKind = z.enum(['person', 'organization', 'state', 'armed-group']);
export type ActorKind = z.infer<typeof ActorKind>;

/** A year, month or day, as far as it is known: `2013`, `2013-02`, `2013-02-01`. */
const PartialDate = z.preprocess(
  dateText,
  z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD'),
);

/** An office somebody held, with its term. Dates bound what year a text may be of. */
export const Role = z.strictObject({
  /** Title of the office in lower case but for names: "Secretary of State". */
  title: z.string(),
  /** First day of the term, as far as known. */
  from: PartialDate.optional(),
  /** Last day of the term; absent while it lasts or when unknown. */
  to: PartialDate.optional(),
  /** Id of the state or organization the office belongs to. */
  of: z.string().optional(),
});
export type Role = z.infer<typeof Role>;

/** Frontmatter of `content/actors/<id>.md`: the authority record of one actor. */
export const ActorRecord = z.strictObject({
  /** Preferred name: "Dmitry Peskov". */
  name: z.string(),
  kind: ActorKind,
  /** Other names, in any script; matched like the name. */
  aliases: z.array(z.string()).default([]),
  /** Places that stand for the actor when they act or speak: Moscow for Russia. */
  metonyms: z.array(z.string()).default([]),
  /** Id of the actor it belongs to: `russia` for the Kremlin. */
  parent: z.string().optional(),
  roles: z.array(Role).default([]),
  /** When the actor existed: life span, founding and end. */
  active: z.strictObject({ from: PartialDate.optional(), to: PartialDate.optional() }).optional(),
  /** Same actor elsewhere, e.g. a Wikidata URL. */
  sameAs: z.array(z.string()).default([]),
  /** `machine` until a person has looked at it. */
  status: z.enum(['machine', 'reviewed']).default('machine'),
  /** Ids of records that are the same actor: their mentions come here. A person's merge. */
  same: z.array(z.string()).default([]),
  /** Names that are not this actor although they look like it. A person's split. */
  not: z.array(z.string()).default([]),
  /** True when the name is no actor at all; it is then never marked. A person's ban. */
  banned: z.boolean().optional(),
  /** Why a machine-made record is doubtful; shown on the health page. */
  doubt: z.string().optional(),
  /** SHA-256 of what the machine wrote. */
  machine: z.string().optional(),
});
export type ActorRecord = z.infer<typeof ActorRecord>;

/** Frontmatter of `content/places/<id>.md`. */
export const PlaceRecord = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  /** Id of the state it lies in. */
  country: z.string().optional(),
  /** WGS 84, degrees. */
  coordinates: z.strictObject({ lat: z.number(), lon: z.number() }).optional(),
  sameAs: z.array(z.string()).default([]),
  status: z.enum(['machine', 'reviewed']).default('machine'),
  /** Names that are not this place. */
  not: z.array(z.string()).default([]),
  banned: z.boolean().optional(),
  machine: z.string().optional(),
});
export type PlaceRecord = z.infer<typeof PlaceRecord>;

/** Frontmatter of `content/sources/<id>.md`: who published. */
export const SourceRecord = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  /** How the source signs its copy is known from the shipped agency list; a country id, where known. */
  country: z.string().optional(),
  url: z.string().optional(),
  /** How much of its articles is published; overrides the archive's default. */
  publish: z.enum(['full', 'excerpt', 'metadata', 'none']).optional(),
  sameAs: z.array(z.string()).default([]),
  status: z.enum(['machine', 'reviewed']).default('machine'),
  machine: z.string().optional(),
});
export type SourceRecord = z.infer<typeof SourceRecord>;
