import armedGroups from '../../src/data/names/armed-groups.json' with { type: 'json' };
import englishFirstNames from '../../src/data/names/first-names-english.json' with { type: 'json' };
import worldFirstNames from '../../src/data/names/first-names-world.json' with { type: 'json' };
import organizations from '../../src/data/names/organizations.json' with { type: 'json' };
import states from '../../src/data/names/states.json' with { type: 'json' };
import surnames from '../../src/data/names/surnames.json' with { type: 'json' };
import cities from '../../src/data/places/cities.json' with { type: 'json' };
import { tokenize } from '../../src/language/tokens.ts';
import type { Random } from './random.ts';
import { namesOf } from './score.ts';
import type { TaggedDocument, TaggedSentence } from './tagged.ts';

const CITIES = cities.entries.flatMap(([name]) => (typeof name === 'string' ? [name] : []));
const STATES = states.entries.map(({ name }) => name);
const STATE_NAMES = new Set(states.entries.flatMap(({ name, aliases }) => [name, ...aliases]));
const { companies, clubs, governing, international, media, parties } = organizations.entries;
const ORGANIZATIONS = [
  companies,
  companies,
  clubs,
  clubs,
  governing,
  international,
  media,
  parties,
  armedGroups.entries,
];
const FORMS = [
  'Corp',
  'Corp.',
  'Inc',
  'Inc.',
  'Ltd',
  'Co',
  'Co.',
  'Plc',
  'AG',
  'Group',
  'Bank',
  'Holdings',
  'Industries',
  'Motors',
  'United',
  'City',
  'FC',
  'Party',
  'University',
  'Institute',
];

/** A word that is on no list but looks like its parents: the head of one and the tail of the other. */
function blend(a: string, b: string): string {
  const head = a.slice(0, Math.max(2, Math.ceil(a.length / 2)));
  const tail = b.toLowerCase().slice(Math.floor(b.length / 2));
  return `${head}${tail}`.replace(/[\s.]/g, '');
}

/** Makes new names of each type, about half of them on no list. */
function inventor(random: Random): {
  first: () => string;
  last: () => string;
  place: () => string;
  organization: () => string;
} {
  const of = (items: readonly string[]): string => random.pick(items) ?? 'Alder';
  const any = (items: readonly string[]): string => (random.next() < 0.5 ? of(items) : blend(of(items), of(items)));
  const letters = (): string =>
    Array.from({ length: 2 + Math.floor(random.next() * 3) }, () => of(Array.from('ABCDEFGHIKLMNPRSTU'))).join('');
  const last = (): string => any(surnames.entries);
  return {
    first: () =>
      random.next() < 0.12
        ? `${of(Array.from('ABCDEFGHIJKLMNPRSTVW'))}.`
        : any(random.next() < 0.5 ? worldFirstNames.entries : englishFirstNames.entries),
    last,
    place: () => any(CITIES),
    organization: () => {
      const dice = random.next();
      if (dice < 0.45) return of(random.pick(ORGANIZATIONS) ?? companies);
      if (dice < 0.6) return letters();
      if (dice < 0.8) return blend(of(companies), of(surnames.entries));
      return `${random.next() < 0.5 ? last() : any(CITIES)} ${of(FORMS)}`;
    },
  };
}

/**
 * A copy of a document with other people, places and organizations in it, each the same throughout, so that the model learns what
 * surrounds a name and how names look, and not the few names of the training sets.
 */
export function swapNames(document: TaggedDocument, random: Random): TaggedDocument {
  const invent = inventor(random);
  const swapped = new Map<string, string[]>();
  const once = (key: string, make: () => string): string[] => {
    let tokens = swapped.get(key);
    if (!tokens) swapped.set(key, (tokens = tokenize(make()).map(({ text }) => text)));
    return tokens;
  };
  const replace = (tokens: readonly string[], type: string): string[] => {
    const words = tokens.join(' ');
    if (type === 'PER' && tokens.length <= 3 && tokens.every((token) => /^\p{Lu}/u.test(token))) {
      return tokens.flatMap((token, i) => once(`PER ${token}`, i < tokens.length - 1 ? invent.first : invent.last));
    }
    if (type === 'LOC' && STATE_NAMES.has(words))
      return random.next() < 0.6 ? [...tokens] : once(`LOC ${words}`, () => random.pick(STATES) ?? words);
    if (type === 'LOC' && tokens.length <= 2) return once(`LOC ${words}`, invent.place);
    if (type === 'ORG' && tokens.length <= 3)
      return once(`ORG ${words}`, () => (random.next() < 0.6 ? invent.organization() : words));
    return [...tokens];
  };
  return document.map(({ tokens, tags }): TaggedSentence => {
    const out: TaggedSentence = { tokens: [], tags: [] };
    let at = 0;
    for (const name of namesOf(tags)) {
      const [from, to, type = ''] = name.split(':');
      for (; at < Number(from); at++) {
        out.tokens.push(tokens[at] ?? '');
        out.tags.push('O');
      }
      const words = replace(tokens.slice(Number(from), Number(to)), type);
      out.tokens.push(...words);
      out.tags.push(...words.map((_, i) => `${i === 0 ? 'B' : 'I'}-${type}`));
      at = Number(to);
    }
    out.tokens.push(...tokens.slice(at));
    out.tags.push(...tokens.slice(at).map(() => 'O'));
    return out;
  });
}
