import type { MentionRule } from '../../model/rules.ts';
import type { ActorRecord, PlaceRecord } from '../../model/actor.ts';
import type { EntityKind, Mention, Span } from '../../model/annotation.ts';
import type { Story } from '../../model/story.ts';
import type { NameSpan } from '../names/index.ts';

/** One story as the resolver takes it. `key` orders and identifies it. */
export interface ActorInput {
  key: string;
  story: Story;
  names: readonly NameSpan[];
  /** Words that mean a person of the story by the surname alone; found on rereading. */
  surnames?: ReadonlySet<string>;
}

/** What people have written or corrected in `content/actors` and `content/places`, by id. */
export interface Records {
  actors: ReadonlyMap<string, ActorRecord>;
  places: ReadonlyMap<string, PlaceRecord>;
}

/** Mentions by story key, and the records they lead to. */
export interface Resolved {
  mentions: Map<string, Mention[]>;
  actors: Map<string, ActorRecord>;
  places: Map<string, PlaceRecord>;
}

/** A stretch that may become a mention. */
export interface Candidate extends Span {
  kind: EntityKind;
  /** `none`: the stretch is taken, and nobody stands there. */
  rule: MentionRule | 'none';
  /** Id of the actor or place; absent while only the name is known. */
  id?: string;
  /** What the record would say, where the actor is composed or made by the machine. */
  seed?: Seed;
}

/** What is known of an actor that has no shipped entry. */
export interface Seed {
  name: string;
  parent?: string;
  country?: string;
  coordinates?: { lat: number; lon: number };
  doubt?: string;
}
