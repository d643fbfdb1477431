import type { EntityKind } from '../../model/annotation.ts';
import type { NameSpan } from '../names/index.ts';
import { knownPerson, type Lexicon } from './lexicon.ts';
import { canBeOrganization, isOrdinaryPhrase } from './firm-names.ts';
import { personName } from './name-key.ts';
import { PersonVerdicts } from './person-verdicts.ts';
import {
  organizationKey,
  readsAsPerson,
  endsInLegalForm,
  hasOrganizationEvidence,
  isFragmentIn,
  isSure,
} from './shape.ts';
import type { ActorInput } from './types.ts';
import { phraseKey } from './words.ts';

/** A person or organization that the archive knows by name. */
export interface Namesake {
  id: string;
  name: string;
  /** Printed forms with the number of stories that have them. */
  forms: Map<string, number>;
  stories: number;
  /** The key it is known under; another than its own where it is a longer form of somebody's name. */
  key: string;
  /** Why a record of it needs a look. */
  doubt?: string;
}

/** What all stories together say about names: the evidence of the archive. */
export interface Survey {
  /** People by the sound key of their full name. */
  people: ReadonlyMap<string, Namesake>;
  /** Sound keys of the people by folded surname. */
  surnames: ReadonlyMap<string, ReadonlySet<string>>;
  organizations: ReadonlyMap<string, Namesake>;
  /** How many stories have a folded name as which kind. */
  kinds: ReadonlyMap<string, ReadonlyMap<EntityKind | 'misc', number>>;
}

function count(map: Map<string, Namesake>, key: string, form: string): void {
  const known = map.get(key) ?? { id: '', name: form, forms: new Map<string, number>(), stories: 0, key };
  known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
  known.stories++;
  map.set(key, known);
}

/** The form that most stories have; the longer, then the first by code point among equals. */
function preferredForm(forms: ReadonlyMap<string, number>): string {
  const ranked = [...forms].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? '';
}

/** Whether a mention says that its name is an organization's. */
function isOrganizationIn(span: NameSpan, body: string): boolean {
  if (span.kind !== 'organization' && span.kind !== 'armed-group') return false;
  if (span.kind === 'organization' && !isSure(span) && !hasOrganizationEvidence(span, body)) return false;
  return !(span.kind === 'organization' && isOrdinaryPhrase(span, body)) && canBeOrganization(span);
}

/** Counts every name of every story once. `stories` in any order; the result does not depend on it. */
export function surveyArchive(stories: readonly ActorInput[], lexicon: Lexicon): Survey {
  const people = new Map<string, Namesake>();
  const organizations = new Map<string, Namesake>();
  const kinds = new Map<string, Map<EntityKind | 'misc', number>>();
  const verdicts = new PersonVerdicts();
  for (const { names, story } of stories) {
    const seen = new Set<string>();
    const counted = new Set<string>();
    for (const span of names) {
      if (span.kind === 'person') verdicts.hear(span, story.body);
      if (isFragmentIn(span, story.body)) continue;
      const text = span.text.replace(/\s+/g, ' ');
      const key = phraseKey(text);
      const isFirst = !seen.has(`${span.kind} ${key}`);
      seen.add(`${span.kind} ${key}`);
      if (isFirst) {
        const votes = kinds.get(key) ?? new Map<EntityKind | 'misc', number>();
        votes.set(span.kind, (votes.get(span.kind) ?? 0) + 1);
        kinds.set(key, votes);
      }
      if (span.kind === 'person' && isFirst && readsAsPerson(text)) {
        const name = personName(text);
        if (name?.key !== undefined && !knownPerson(lexicon, name)) count(people, name.key, text.slice(name.at));
      } else if (!counted.has(key) && isOrganizationIn(span, story.body)) {
        // A later mention may have what the first lacks.
        counted.add(key);
        count(organizations, organizationKey(text), text.replace(/^the\s+/i, ''));
      }
    }
  }
  const firms = [...organizations].flatMap(([key, { forms }]) =>
    [...forms.keys()].some(endsInLegalForm) ? [key] : [],
  );
  for (const [key, person] of people) {
    const verdict = verdicts.judge(key, preferredForm(person.forms), firms);
    if (!verdict) people.delete(key);
    else if (verdict.doubt !== undefined) person.doubt = verdict.doubt;
  }
  joinLongerForms(people);
  const surnames = new Map<string, Set<string>>();
  for (const [key, person] of people) {
    if (person.key !== key) continue;
    person.name = preferredForm(person.forms);
    const last = personName(person.name)?.last;
    if (last !== undefined) surnames.set(last, (surnames.get(last) ?? new Set()).add(key));
  }
  for (const organization of organizations.values()) organization.name = preferredForm(organization.forms);
  return { people, surnames, organizations, kinds };
}

/** "NASA Administrator Charles Bolden" is the Charles Bolden whom the archive also names without more. */
function joinLongerForms(people: Map<string, Namesake>): void {
  for (const key of [...people.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const parts = key.split(' ');
    for (let from = 1; from <= parts.length - 2; from++) {
      const tail = people.get(parts.slice(from).join(' '));
      const longer = people.get(key);
      if (!tail || !longer) continue;
      tail.stories += longer.stories;
      people.set(key, tail);
      break;
    }
  }
}
