import { ActorRecord, PlaceRecord } from '../../model/actor.ts';
import type { EntityKind } from '../../model/annotation.ts';
import { composedInstitution } from './institutions.ts';
import type { Lexicon } from './lexicon.ts';
import type { StoryMention } from './resolve-story.ts';
import type { Records, Seed } from './types.ts';
import { titleCase } from './shape.ts';
import { isWordOfName } from './name-key.ts';

/** Rules whose words are no name of the actor. */
const NOT_NAMES = new Set([
  'role',
  'record-role',
  'office',
  'description',
  'demonym',
  'metonym',
  'dateline',
  'given-name',
]);

/** An office or owner may be a ministry that no story names. */
const composedKind = (id: string): 'organization' | undefined =>
  composedInstitution(id) === undefined ? undefined : 'organization';

interface Collected {
  kind: EntityKind;
  seed?: Seed;
  forms: Set<string>;
  metonyms: Set<string>;
}

/** The printed forms beside the name itself, in order; "Obamas" where copy lost the apostrophe of "Obama's" is none. */
function otherForms(forms: ReadonlySet<string> = new Set(), name: string): string[] {
  const isOwner = (form: string): boolean => {
    const owner = form.slice(0, -1);
    return form.endsWith('s') && (forms.has(owner) || name === owner || name.endsWith(` ${owner}`));
  };
  return [...forms].filter((form) => form !== name && !isOwner(form)).sort((a, b) => (a < b ? -1 : 1));
}

/** Collects what mentions say of actors and places, and writes their records. */
export class Registry {
  readonly #lexicon: Lexicon;
  readonly #records: Records;
  readonly #collected = new Map<string, Collected>();

  constructor(lexicon: Lexicon, records: Records) {
    this.#lexicon = lexicon;
    this.#records = records;
  }

  add(mention: StoryMention, text: string): void {
    const known = this.#collected.get(mention.id) ?? {
      kind: mention.kind,
      forms: new Set<string>(),
      metonyms: new Set<string>(),
    };
    if (mention.seed && !known.seed) known.seed = mention.seed;
    const form = text.replace(/\s+/g, ' ');
    if (mention.rule === 'metonym') known.metonyms.add(form);
    else if (!NOT_NAMES.has(mention.rule)) known.forms.add(form);
    this.#collected.set(mention.id, known);
  }

  /** The records of everything mentioned and of the actors they belong to, by id. */
  write(): { actors: Map<string, ActorRecord>; places: Map<string, PlaceRecord> } {
    const actors = new Map<string, ActorRecord>();
    const places = new Map<string, PlaceRecord>();
    const wanted = [...this.#collected.keys()];
    for (let id = wanted.shift(); id !== undefined; id = wanted.shift()) {
      if (actors.has(id) || places.has(id)) continue;
      const kind = this.#collected.get(id)?.kind ?? this.#lexicon.entries.get(id)?.kind ?? composedKind(id);
      if (kind === 'place') {
        const place = this.#records.places.get(id) ?? this.#place(id);
        places.set(id, place);
        if (place.country !== undefined) wanted.push(place.country);
      } else if (kind !== undefined) {
        const actor = this.#records.actors.get(id) ?? this.#actor(id, kind);
        actors.set(id, actor);
        wanted.push(...[actor.parent, ...actor.roles.map((role) => role.of)].filter((other) => other !== undefined));
      }
    }
    const sorted = <T>(map: Map<string, T>): Map<string, T> => new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { actors: sorted(actors), places: sorted(places) };
  }

  #actor(id: string, kind: Exclude<EntityKind, 'place'>): ActorRecord {
    const entry = this.#lexicon.entries.get(id);
    const seen = this.#collected.get(id);
    const seed = seen?.seed ?? composedInstitution(id);
    const name = entry?.name ?? seed?.name ?? id;
    const forms = otherForms(seen?.forms, name).filter(
      // A surname alone is read where a story gives the name; in a record it would claim every bearer of it once a person edits that.
      (form) => (entry?.kind ?? kind) !== 'person' || !isWordOfName(form, name),
    );
    const parent = entry?.parent ?? seed?.parent;
    return ActorRecord.parse({
      name,
      kind: entry?.kind ?? kind,
      aliases: [...new Set([...(entry?.aliases ?? []), ...forms])],
      metonyms: [...new Set([...(entry?.metonyms ?? []), ...[...(seen?.metonyms ?? [])].map(titleCase)])],
      ...(parent !== undefined && { parent }),
      roles: entry?.roles ?? [],
      ...(entry?.active && { active: entry.active }),
      ...(seen?.seed?.doubt !== undefined && !entry && { doubt: seen.seed.doubt }),
    });
  }

  #place(id: string): PlaceRecord {
    const entry = this.#lexicon.entries.get(id);
    const seen = this.#collected.get(id);
    const name = entry?.name ?? seen?.seed?.name ?? id;
    const forms = otherForms(seen?.forms, name);
    const country = entry?.country ?? seen?.seed?.country;
    const coordinates = entry?.coordinates ?? seen?.seed?.coordinates;
    return PlaceRecord.parse({
      name,
      aliases: [...new Set([...(entry?.aliases ?? []), ...forms])],
      ...(country !== undefined && { country }),
      ...(coordinates && { coordinates }),
    });
  }
}
