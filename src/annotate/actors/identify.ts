import { slugify } from '../../model/slug.ts';
import type { Lexicon } from './lexicon.ts';
import type { Namesake, Survey } from './survey.ts';

/** Gives every person and organization of the survey its id: the slug of the name, with its kind behind it where the slug is taken. */
export function identify(survey: Survey, lexicon: Lexicon): void {
  const taken = new Map<string, string>();
  const give = (kind: 'person' | 'organization', entries: ReadonlyMap<string, Namesake>): void => {
    for (const [key, namesake] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (namesake.key !== key) continue;
      const slug = slugify(namesake.name);
      const known = lexicon.entries.get(slug);
      const free = (known === undefined || known.kind === kind) && (taken.get(slug) ?? kind) === kind;
      namesake.id = free ? slug : `${slug}-${kind}`;
      taken.set(namesake.id, kind);
    }
  };
  give('person', survey.people);
  give('organization', survey.organizations);
}
