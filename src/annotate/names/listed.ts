import knownGroups from '../../data/actors/armed-groups.json' with { type: 'json' };
import knownOrganizations from '../../data/actors/organizations.json' with { type: 'json' };
import knownStates from '../../data/actors/states.json' with { type: 'json' };
import moreGroups from '../../data/names/armed-groups.json' with { type: 'json' };
import moreOrganizations from '../../data/names/organizations.json' with { type: 'json' };
import moreStates from '../../data/names/states.json' with { type: 'json' };

/** What the lists of actors say of one; only its names matter here. */
interface Named {
  name: string;
  aliases?: readonly string[];
  capitals?: readonly string[];
  adjectives?: readonly string[];
  people?: readonly string[];
}

const namesOf = (entries: readonly Named[]): string[] =>
  entries.flatMap(({ name, aliases = [] }) => [name, ...aliases]);

const STATES: readonly Named[] = knownStates.entries;

/** Names of states: those of the actors' records, and more that lead to no record of their own. */
export const stateNames: readonly string[] = [...namesOf(STATES), ...moreStates.entries.names];

export const stateCapitals: readonly string[] = [
  ...STATES.flatMap(({ capitals = [] }) => capitals),
  ...moreStates.entries.capitals,
];

/** Adjectives and peoples of states. */
export const demonyms: readonly string[] = [
  ...STATES.flatMap(({ adjectives = [], people = [] }) => [...adjectives, ...people]),
  ...moreStates.entries.demonyms,
];

export const armedGroupNames: readonly string[] = [...namesOf(knownGroups.entries), ...moreGroups.entries];

/** Names of the organizations of a list. */
export function organizationNames(group: keyof typeof moreOrganizations.entries): readonly string[] {
  return [
    ...namesOf(knownOrganizations.entries.filter((entry) => entry.group === group)),
    ...moreOrganizations.entries[group],
  ];
}
