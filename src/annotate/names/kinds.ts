import { TYPES } from './labels.ts';
import { List } from './lexicon.ts';
import type { NameKind } from './name-span.ts';

const ORGANIZATIONS = List.international | List.governing | List.media | List.party | List.company | List.club;

/** The kind of a name that the model gave a type, when the same words stand on lists too. */
export function kindOf(type: number, lists: number): NameKind {
  const name = TYPES[type];
  if (name === 'PER') return 'person';
  if (lists & List.armedGroup) return 'armed-group';
  if (lists & List.state) return 'state';
  if (lists & (List.demonym | List.people | List.event)) return 'misc';
  if (lists & List.international) return 'organization';
  if (name === 'ORG')
    return lists & (List.capital | List.region) && !(lists & ORGANIZATIONS) ? 'place' : 'organization';
  if (name === 'LOC') return lists & List.governing ? 'organization' : 'place';
  return lists & ORGANIZATIONS & ~List.club ? 'organization' : 'misc';
}
