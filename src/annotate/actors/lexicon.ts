import type { MentionRule } from '../../model/rules.ts';
import type { ActorRecord } from '../../model/actor.ts';
import { resolveMerges } from '../../model/merges.ts';
import type { Entry } from './shipped.ts';
import { shippedEntries } from './shipped.ts';
import type { Records } from './types.ts';
import { isWordOfName, personName, surnameOf, type PersonName } from './name-key.ts';
import { organizationKey } from './shape.ts';
import { phraseKey, splitWords, type Word } from './words.ts';

/** One form of a known name, ready for matching word by word. */
export interface Form {
  words: readonly Word[];
  entry: Entry;
  /** `name`, `alias`, `abbreviation`, `surname` or `metonym`. */
  rule: MentionRule;
}

/** Everything known by name: what ships, with a person's records over it. */
export interface Lexicon {
  entries: ReadonlyMap<string, Entry>;
  /** Forms by their first folded word, longest first. */
  forms: ReadonlyMap<string, readonly Form[]>;
  /** Known people by the sound of their full names. */
  people: ReadonlyMap<string, Entry>;
  /** Known organizations by their names without article and legal form. */
  organizations: ReadonlyMap<string, Entry>;
  /** Ids of the known people by folded surname. */
  surnames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids whose mentions go to another id: a person's merge. */
  merged: ReadonlyMap<string, string>;
  /** Folded names that are not the actor of that id: a person's split. */
  not: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folded names that are no actor at all: a person's ban. */
  banned: ReadonlySet<string>;
}

const ABBREVIATION = /^(?:\p{Lu}\.?){2,6}$/u;

/** A shipped entry with a person's record over it. */
function withRecord(entry: Entry | undefined, id: string, record: ActorRecord): Entry {
  const base: Entry = entry ?? {
    id,
    name: record.name,
    kind: record.kind,
    aliases: [],
    metonyms: [],
    roles: [],
    known: false,
  };
  const aliases = [...(record.name === base.name ? [] : [base.name]), ...record.aliases, ...base.aliases];
  return {
    ...base,
    name: record.name,
    kind: record.kind,
    aliases: [...new Set(aliases)],
    metonyms: [...new Set([...record.metonyms, ...base.metonyms])],
    ...(record.parent !== undefined && { parent: record.parent }),
    ...(record.roles.length > 0 && { roles: record.roles }),
    ...(record.active !== undefined && { active: record.active }),
  };
}

function collectEntries(records: Records): Map<string, Entry> {
  const entries = new Map(shippedEntries.map((entry) => [entry.id, entry]));
  for (const [id, record] of [...records.actors].sort(([a], [b]) => (a < b ? -1 : 1))) {
    entries.set(id, withRecord(entries.get(id), id, record));
  }
  for (const [id, record] of [...records.places].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const base = entries.get(id);
    entries.set(id, {
      ...(base ?? { id, metonyms: [], roles: [], known: false }),
      kind: 'place',
      name: record.name,
      aliases: [...new Set([...record.aliases, ...(base?.aliases ?? [])])],
      ...(record.country !== undefined && { country: record.country }),
      ...(record.coordinates !== undefined && { coordinates: record.coordinates }),
    });
  }
  return entries;
}

/** What people merged, split and banned. */
function collectCorrections(records: Records): Pick<Lexicon, 'merged' | 'not' | 'banned'> {
  const not = new Map<string, ReadonlySet<string>>();
  const banned = new Set<string>();
  for (const [id, record] of [...records.actors, ...records.places]) {
    if (record.not.length > 0) not.set(id, new Set(record.not.map(phraseKey)));
    if (record.banned) for (const name of [record.name, ...record.aliases]) banned.add(phraseKey(name));
  }
  return { merged: resolveMerges(records.actors), not, banned };
}

/** Whether an alias is a word of the person's own name: whoever a story names in full has it first. */
const isShortForm = (alias: string, { kind, name, aliases, known }: Entry): boolean =>
  kind === 'person' && !known && [name, ...aliases].some((full) => isWordOfName(alias, full));

function formsOf(entry: Entry): Form[] {
  const forms: Form[] = [];
  const add = (text: string, rule: MentionRule): void => {
    const words = splitWords(text).filter((word) => word.fold !== '');
    // "The Guardian" and "the West" are names only with their article.
    const open = words[0]?.fold === 'the' && words.length > 2 ? words.slice(1) : words;
    if (open[0]?.fold === 'the') open[0].capital = false;
    if (open.length > 0) forms.push({ words: open, entry, rule: ABBREVIATION.test(text) ? 'abbreviation' : rule });
  };
  add(entry.name, 'name');
  if (entry.kind === 'state') add(`Republic of ${entry.name}`, 'alias');
  for (const alias of entry.aliases) add(alias, isShortForm(alias, entry) ? 'surname' : 'alias');
  if (entry.known) {
    for (const name of [entry.name, ...entry.aliases]) {
      const last = surnameOf(name);
      if (/^\p{Lu}/u.test(last)) add(last, 'surname');
    }
  }
  return forms;
}

/** The known person with a full name; "Donald Trump Jr." is another than Donald Trump where he is known himself. */
export function knownPerson({ people }: Pick<Lexicon, 'people'>, { key, generation }: PersonName): Entry | undefined {
  if (key === undefined) return undefined;
  return (generation === undefined ? undefined : people.get(`${key} ${generation}`)) ?? people.get(key);
}

/** Builds the lexicon from what ships and from the records of people. */
export function buildLexicon(records: Records): Lexicon {
  const entries = collectEntries(records);
  const corrections = collectCorrections(records);
  const forms = new Map<string, Form[]>();
  const people = new Map<string, Entry>();
  const organizations = new Map<string, Entry>();
  const surnames = new Map<string, Set<string>>();
  const reviewed = (entry: Entry): boolean => records.actors.has(entry.id) || records.places.has(entry.id);
  const ordered = [...entries.values()].sort((a, b) => Number(reviewed(b)) - Number(reviewed(a)));
  const taken = new Map<string, Form>();
  for (const entry of ordered) {
    if (records.actors.get(entry.id)?.banned || records.places.get(entry.id)?.banned) continue;
    for (const form of formsOf(entry)) {
      const key = form.words.map((word) => word.fold).join(' ');
      if (corrections.not.get(entry.id)?.has(key) || corrections.banned.has(key)) continue;
      const exact = `${key} ${form.rule === 'abbreviation' ? 'A' : ''}`;
      const twin = taken.get(exact);
      if (twin) {
        // "Castello Road" and "Castello road" of one entry: a word needs its capital only where every form has it.
        if (twin.entry === entry) twin.words.forEach((word, at) => (word.capital &&= form.words[at]?.capital ?? false));
        continue;
      }
      taken.set(exact, form);
      const first = form.words[0]?.fold ?? '';
      forms.set(first, [...(forms.get(first) ?? []), form]);
    }
    if (entry.kind === 'organization') {
      const key = organizationKey(entry.name);
      if (!organizations.has(key)) organizations.set(key, entry);
    }
    if (entry.kind === 'person') {
      for (const name of [entry.name, ...entry.aliases]) {
        const { key, last, generation } = personName(name) ?? {};
        if (last !== undefined) surnames.set(last, (surnames.get(last) ?? new Set()).add(entry.id));
        if (key !== undefined && generation !== undefined) people.set(`${key} ${generation}`, entry);
        if (key !== undefined && !people.has(key)) people.set(key, entry);
      }
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { entries, forms, people, organizations, surnames, ...corrections };
}
