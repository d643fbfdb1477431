import type { MentionRule } from '../../model/rules.ts';
import { knownPerson, type Lexicon } from './lexicon.ts';
import { isParticle, personName, soundKey, type PersonName } from './name-key.ts';
import { isGivenName, isOrdinaryWord } from './person-evidence.ts';
import { slugify } from '../../model/slug.ts';
import { fold } from './words.ts';
import type { Survey } from './survey.ts';
import type { Seed } from './types.ts';

/** A person named in full in a story, with the words of the name. */
export interface StoryPerson {
  id: string;
  parts: readonly string[];
  last: string;
  /** Offset of the first full mention. */
  at: number;
  /** Known by the surname alone. */
  known: boolean;
}

/** Where a person's name leads: an id and the rule that led there. */
export interface PersonHit {
  id: string;
  rule: MentionRule;
  /** The archive's name for a person whom no shipped entry has. */
  seed?: Seed;
}

/** The people of one story. Full names are added first; short forms are then looked up among them. */
export class StoryPeople {
  readonly #lexicon: Lexicon;
  readonly #survey: Survey;
  readonly #people: StoryPerson[] = [];

  constructor(lexicon: Lexicon, survey: Survey) {
    this.#lexicon = lexicon;
    this.#survey = survey;
  }

  get all(): readonly StoryPerson[] {
    return this.#people;
  }

  /** Notes that a full name of the actor `id` stands at `at`. */
  add(id: string, name: PersonName, at: number, known = false): void {
    const first = this.#people.find((person) => person.id === id && person.last === name.last);
    if (first) first.at = Math.min(first.at, at);
    else this.#people.push({ id, parts: name.parts, last: name.last, at, known });
  }

  /** Notes a known person by the words that stand in the story. */
  noteText(id: string, text: string, at: number, known: boolean): void {
    const name = personName(text);
    if (!name) return;
    // "de Mistura" and "Queen Elizabeth" lend their last word; a bare surname lends itself.
    this.add(id, name, at, known);
  }

  /** Resolves a full name: known people by sound, then the archive's own. */
  full(name: PersonName): PersonHit | undefined {
    if (name.key === undefined) return undefined;
    const known = knownPerson(this.#lexicon, name);
    if (known && !this.#lexicon.not.get(known.id)?.has(name.parts.join(' '))) {
      return { id: known.id, rule: 'transliteration' };
    }
    const found = this.#survey.people.get(name.key);
    if (!found) return undefined;
    return {
      id: found.id,
      rule: 'name',
      seed: { name: found.name, ...(found.doubt !== undefined && { doubt: found.doubt }) },
    };
  }

  /** Whom "Jane Roes" means where the archive or the shipped lists have a Jane Roe. */
  knownOwner(name: PersonName): PersonHit | undefined {
    if (name.key === undefined || !/[^s]s$/.test(name.last) || name.last.length < 4) return undefined;
    const last = name.last.slice(0, -1);
    return this.full({ ...name, parts: [...name.parts.slice(0, -1), last], last, key: name.key.slice(0, -1) });
  }

  /** Whom "John Roes" means where the apostrophe of "John Roe's" got lost. */
  owner(name: PersonName): PersonHit | undefined {
    if (name.last.length < 5 || !name.last.endsWith('s')) return undefined;
    const last = name.last.slice(0, -1);
    const key = name.key?.endsWith('s') ? name.key.slice(0, -1) : undefined;
    const own = { ...name, parts: [...name.parts.slice(0, -1), last], last, ...(key !== undefined && { key }) };
    return this.full(own) ?? (this.bySurname(last).length > 0 ? this.short(own) : undefined);
  }

  /** The one known person with a surname, whom a title or speech vouches for: "Mr. Roe" with no full name in the archive. */
  byRecords(last: string): PersonHit | undefined {
    const ids = this.#lexicon.surnames.get(last);
    const [id] = ids ?? [];
    return ids?.size === 1 && id !== undefined && !this.#survey.surnames.has(last)
      ? { id, rule: 'records' }
      : undefined;
  }

  /** Whom a lone name means whose full form only the headline has: "Jane" under "Jane Roe: my life". */
  fromHeadline(name: string, headline: string): PersonHit | undefined {
    for (const [first, second] of pairsOf(headline)) {
      if (first !== name && second !== name) continue;
      const full = personName(`${first} ${second}`);
      const known = full && this.full(full);
      if (known) return known;
      const id = slugify(`${first} ${second}`);
      return { id: this.taken(id) ? `${id}-person` : id, rule: 'headline', seed: { name: `${first} ${second}` } };
    }
    return undefined;
  }

  /** Whether an id belongs to something that is no person. */
  taken(id: string): boolean {
    const kind = this.#lexicon.entries.get(id)?.kind;
    return kind !== undefined && kind !== 'person';
  }

  /** People of the story whose surname is a folded word, by first mention. */
  bySurname(last: string): StoryPerson[] {
    return this.#people.filter((person) => person.last === last && !isParticle(last)).sort((a, b) => a.at - b.at);
  }

  /** Resolves a short form among the story's people: surname, initials with surname, first name, middle of the name. */
  short(name: PersonName): PersonHit | undefined {
    const candidates = this.bySurname(name.last);
    const [first] = name.parts;
    if (name.parts.length > 1 && first !== undefined) {
      const initials = candidates.filter((person) => startsWithInitials(person.parts, name.parts));
      if (initials[0] && initials.length === 1) return { id: initials[0].id, rule: 'initials' };
      const bare = isParticle(first) && name.parts.length === 2 ? candidates[0] : undefined;
      if (bare) return { id: bare.id, rule: 'surname' };
      const inside = this.#people.filter((person) => isTail(person.parts, name.parts));
      return inside[0] && { id: inside[0].id, rule: 'surname' };
    }
    const best = candidates.find((person) => person.known) ?? candidates[0];
    if (best) return { id: best.id, rule: 'surname' };
    const sounded = this.#people.filter((person) => soundKey(person.last) === soundKey(name.last));
    if (sounded[0] && sounded.length === 1) return { id: sounded[0].id, rule: 'transliteration' };
    const given = this.#people.filter((person) => person.parts[0] === name.last && person.parts.length > 1);
    return given[0] && given.length === 1 ? { id: given[0].id, rule: 'given-name' } : undefined;
  }

  /** Whom a lone name means that is a slip of the pen: "Herrington" beside John Herington, "Sahilin" beside Salihin Roe. */
  misspelled(last: string): PersonHit | undefined {
    const found = this.#people.filter(
      ({ parts, last: surname }) => parts.length > 1 && [surname, parts[0] ?? ''].some((part) => isSlip(last, part)),
    );
    const ids = new Set(found.map(({ id }) => id));
    return found[0] && ids.size === 1 ? { id: found[0].id, rule: 'misspelling' } : undefined;
  }

  /** Resolves a surname by the whole archive: one full name, seen in two stories and more, has it, and no person's record. */
  byArchive(last: string): PersonHit | undefined {
    const recorded = [...(this.#lexicon.surnames.get(last) ?? [])];
    if (recorded.some((id) => this.#lexicon.entries.get(id)?.known === false)) return undefined;
    const keys = [...(this.#survey.surnames.get(last) ?? [])];
    const found = keys.length === 1 && keys[0] !== undefined ? this.#survey.people.get(keys[0]) : undefined;
    return found && found.stories > 1 ? { id: found.id, rule: 'archive', seed: { name: found.name } } : undefined;
  }
}

/** Names of fewer letters than this are too near to others. */
const LONG = 6;

/** Whether two long names differ by one letter put in, left out or put elsewhere, and begin alike. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || short.length < LONG || long.length - short.length > 1 || !long.startsWith(short.slice(0, 1)))
    return false;
  if (short.length === long.length) return short.at(-1) === long.at(-1) && sorted(short) === sorted(long);
  const at = Array.from(short).findIndex((letter, index) => letter !== long[index]);
  return at < 0 || long.slice(at + 1) === short.slice(at);
}

const sorted = (word: string): string => Array.from(word).sort().join('');

/** Given name and next word, where both stand large in a headline and the second is no ordinary word. */
function pairsOf(headline: string): [string, string][] {
  return Array.from(
    headline.matchAll(/(?<![\p{L}’'-])(\p{Lu}\p{L}+)\s+(?=(\p{Lu}[\p{L}’'-]+))/gu),
    ([, first = '', second = '']): [string, string] => [first, second.replace(/[’']s$/, '')],
  ).filter(([first, second]) => isGivenName(fold(first)) && !isOrdinaryWord(fold(second)) && /\p{Ll}/u.test(second));
}

/** "J Kerry" for "John Kerry", "V V Putin" for "Vladimir Putin". */
function startsWithInitials(full: readonly string[], short: readonly string[]): boolean {
  const lead = short.slice(0, -1);
  return lead.every((part) => part.length <= 2) && lead[0]?.[0] === full[0]?.[0];
}

/** Whether `short` is the end of `full`: "Pena Nieto" of "Enrique Pena Nieto". */
function isTail(full: readonly string[], short: readonly string[]): boolean {
  return short.length < full.length && short.every((part, at) => full[full.length - short.length + at] === part);
}
