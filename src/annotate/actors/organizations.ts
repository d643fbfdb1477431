import type { MentionRule } from '../../model/rules.ts';
import type { Candidate } from './types.ts';
import { canBeOrganization, isOpeningWord } from './firm-names.ts';
import { isBareInstitution } from './institutions.ts';
import { fullKey } from './owned-bodies.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry } from './shipped.ts';
import type { TrimmedName } from './name-spans.ts';
import { initialsOf, organizationKey, isFragmentIn, isSure, isThingWord } from './shape.ts';
import type { Survey } from './survey.ts';
import { fold, phraseKey } from './words.ts';

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
  short(key: string, text: string): { id: string; rule: MentionRule; name: string } | undefined {
    const equal = this.#named.find((other) => other.key === key);
    if (equal) return { id: equal.id, rule: 'name', name: equal.name };
    const longer = this.#named.filter((other) => other.key.startsWith(`${key} `));
    if (longer[0]) return { id: longer[0].id, rule: 'short-name', name: longer[0].name };
    const within = new Set(this.#named.filter((other) => isWordOfLong(other.key, key)).map((other) => other.id));
    const [only] = within;
    if (only !== undefined && within.size === 1)
      return { id: only, rule: 'short-name', name: this.#named.find((other) => other.id === only)?.name ?? text };
    if (!/^\p{Lu}{2,6}$/u.test(text)) return undefined;
    const spelled = this.#named.find((other) => other.initials === text);
    return spelled && { id: spelled.id, rule: 'abbreviation', name: spelled.name };
  }

  /** The record that a name leads to where it is the name of one but for article and legal form. */
  listed(key: string, text: string): Entry | undefined {
    const entry = this.#lexicon.organizations.get(key);
    return entry && this.#lexicon.not.get(entry.id)?.has(phraseKey(text)) !== true ? entry : undefined;
  }

  /** Whether an id is taken by something that is no organization. */
  taken(id: string): boolean {
    const entry = this.#lexicon.entries.get(id);
    return entry !== undefined && entry.kind !== 'organization' && entry.kind !== 'armed-group';
  }
}

/** "Observatory" of "Syrian Observatory for Human Rights": one word of a name of four and more. */
function isWordOfLong(long: string, key: string): boolean {
  const words = long.split(' ');
  return words.length > 3 && key.length > 5 && words.includes(key);
}

/** A recognized organization with its reading in the archive. */
export interface OrganizationName {
  name: TrimmedName;
  kind: 'organization' | 'armed-group';
}

/** Resolves the organizations among recognized names: long names first, so that short forms and abbreviations find them. */
export function findOrganizations(
  names: readonly OrganizationName[],
  organizations: StoryOrganizations,
  survey: Survey,
  body: string,
  lower: ReadonlySet<string>,
): Candidate[] {
  const found: Candidate[] = [];
  // A single word that the story also writes small is a word, and no name.
  const proper = names.filter(
    ({ name }) =>
      canBeOrganization(name) &&
      !isBareInstitution(name.text) &&
      !lower.has(fold(name.text)) &&
      !isFragmentIn(name, body),
  );
  const length = (name: TrimmedName): number => organizationKey(name.text).split(' ').length;
  for (const { name, kind } of [...proper].sort(
    (a, b) => length(b.name) - length(a.name) || a.name.start - b.name.start,
  )) {
    const candidate = findOrganization(name, organizations, survey, body);
    if (candidate) found.push({ start: name.start, end: name.end, kind, ...candidate });
  }
  return found;
}

/** The short form in brackets behind a name: "(FSA)", and "(Nasscom)" where its letters are the name's in their order. */
function shortFormBehind({ text, end }: TrimmedName, body: string): string | undefined {
  const short = /^\s*\((\p{Lu}[\p{L}&.]{1,9})\)/u.exec(body.slice(end, end + 16))?.[1];
  if (short === undefined || /^[\p{Lu}&.]{2,8}$/u.test(short)) return short;
  let at = 0;
  const letters = text.toLowerCase();
  const isDrawn = Array.from(short.toLowerCase()).every((letter) => {
    at = letters.indexOf(letter, at) + 1;
    return at > 0;
  });
  return isDrawn && letters.startsWith(short.charAt(0).toLowerCase()) && text.includes(' ') ? short : undefined;
}

/** Resolves one organization: a short form of one of the story's, or one of its own. */
function findOrganization(
  name: TrimmedName,
  organizations: StoryOrganizations,
  survey: Survey,
  body: string,
): Required<Pick<Candidate, 'id' | 'rule' | 'seed'>> | undefined {
  const text = name.text.replace(/\s+/g, ' ');
  const key = organizationKey(text);
  const short = organizations.short(key, text);
  if (short?.rule === 'short-name' && isOpeningWord(name, body)) return undefined;
  if (short) return { id: short.id, rule: short.rule, seed: { name: short.name } };
  // "Electronics" alone is the end of a longer name that was cut.
  if (isThingWord(key)) return undefined;
  const full = fullKey(key);
  const known =
    organizations.listed(key, text) ??
    (full === undefined ? undefined : survey.organizations.get(full)) ??
    survey.organizations.get(key);
  if (!known || organizations.taken(known.id)) return undefined;
  const bracketed = shortFormBehind(name, body);
  // Some mention in the archive vouches for it; a word in capitals needs a second mention, a bracket or a list.
  const repeated = body.indexOf(text) !== body.lastIndexOf(text);
  const sure =
    key.includes(' ') ||
    known.name.includes(' ') ||
    bracketed !== undefined ||
    repeated ||
    isSure(name) ||
    !/^\p{Lu}+$/u.test(text);
  if (!sure) return undefined;
  organizations.add(key, known.id, known.name);
  if (bracketed !== undefined) organizations.add(organizationKey(bracketed), known.id, known.name);
  return { id: known.id, rule: 'name', seed: { name: known.name } };
}
