import type { Candidate } from './types.ts';
import type { Lexicon } from './lexicon.ts';
import type { TrimmedName } from './name-spans.ts';
import { initialsOf, organizationKey, readsAsOrganization } from './shape.ts';
import type { Survey } from './survey.ts';

/** The organizations of one story by key, for short forms and abbreviations. */
export class StoryOrganizations {
  readonly #named: { key: string; id: string; initials: string; name: string }[] = [];
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  add(key: string, id: string, name: string): void {
    this.#named.push({ key, id, initials: initialsOf(name), name });
  }

  /** The longer name of the story that a short form is the beginning or the abbreviation of. */
  short(key: string, text: string): { id: string; rule: string; name: string } | undefined {
    const longer = this.#named.filter((other) => other.key.startsWith(`${key} `));
    if (longer[0]) return { id: longer[0].id, rule: 'short-name', name: longer[0].name };
    if (!/^\p{Lu}{2,6}$/u.test(text)) return undefined;
    const spelled = this.#named.find((other) => other.initials === text);
    return spelled && { id: spelled.id, rule: 'abbreviation', name: spelled.name };
  }

  /** Whether an id is taken by something that is no organization. */
  taken(id: string): boolean {
    const entry = this.#lexicon.entries.get(id);
    return entry !== undefined && entry.kind !== 'organization' && entry.kind !== 'armed-group';
  }
}

/** Resolves one recognized organization: a short form of one named before, or one of its own. */
export function findOrganization(
  name: TrimmedName,
  kind: 'organization' | 'armed-group',
  organizations: StoryOrganizations,
  survey: Survey,
  body: string,
): Candidate[] {
  if (!readsAsOrganization(name.text)) return [];
  const text = name.text.replace(/\s+/g, ' ');
  const key = organizationKey(text);
  const span = { start: name.start, end: name.end, kind };
  const short = organizations.short(key, text);
  if (short) return [{ ...span, id: short.id, rule: short.rule, seed: { name: short.name } }];
  const known = survey.organizations.get(key);
  if (!known || organizations.taken(known.id)) return [];
  const words = key.split(' ').length;
  // One word is an organization only with its legal form, in more than one story, or bracketed as an abbreviation.
  const sure = words > 1 || key !== organizationKey(`${key} x`).split(' ')[0] || known.stories > 1 || organizationKey(known.name) !== known.name.toLowerCase();
  if (!sure) return [];
  organizations.add(key, known.id, known.name);
  const bracket = /^\s*\((\p{Lu}[\p{Lu}&.]{1,7})\)/u.exec(body.slice(name.end, name.end + 14));
  if (bracket?.[1] !== undefined) organizations.add(organizationKey(bracket[1]), known.id, known.name);
  return [{ ...span, id: known.id, rule: 'name', seed: { name: known.name } }];
}
