import { tokenize } from '../../language/tokens.ts';
import englishFirstNames from '../../data/names/first-names-english.json' with { type: 'json' };
import manyFirstNames from '../../data/names/first-names-many.json' with { type: 'json' };
import manySurnames from '../../data/names/surnames-many.json' with { type: 'json' };
import worldFirstNames from '../../data/names/first-names-world.json' with { type: 'json' };
import events from '../../data/names/events.json' with { type: 'json' };
import peoples from '../../data/names/peoples.json' with { type: 'json' };
import regions from '../../data/names/regions.json' with { type: 'json' };
import surnames from '../../data/names/surnames.json' with { type: 'json' };
import cueWords from '../../data/names/cue-words.json' with { type: 'json' };
import cities from '../../data/places/cities.json' with { type: 'json' };
import { armedGroupNames, demonyms, organizationNames, stateCapitals, stateNames } from './listed.ts';

/** Lists a phrase can stand on; one bit each. */
export const List = {
  state: 1 << 0,
  demonym: 1 << 1,
  capital: 1 << 2,
  region: 1 << 3,
  city: 1 << 4,
  bigCity: 1 << 5,
  international: 1 << 6,
  governing: 1 << 7,
  media: 1 << 8,
  party: 1 << 9,
  company: 1 << 10,
  club: 1 << 11,
  armedGroup: 1 << 12,
  people: 1 << 13,
  event: 1 << 14,
} as const;

/** Lists a single word can stand on; one bit each. */
export const Cue = {
  firstName: 1 << 0,
  surname: 1 << 1,
  title: 1 << 2,
  organizationHead: 1 << 3,
  companySuffix: 1 << 4,
  placeHead: 1 << 5,
  connector: 1 << 6,
  particle: 1 << 7,
  calendar: 1 << 8,
  notName: 1 << 9,
  /** On the long lists of given names and surnames alone. */
  rareFirstName: 1 << 10,
  rareSurname: 1 << 11,
} as const;

/** A node of the phrase tree: the lists of the phrase that ends here, and what may follow. */
export interface PhraseNode {
  lists: number;
  next: Map<string, PhraseNode> | undefined;
}

const BIG_CITY = 300_000;

/** One spelling for apostrophes and dashes, so that lists match any typography. */
export function plain(word: string): string {
  return word.replace(/[’ʼ‘]/g, "'").replace(/[‐‑]/g, '-');
}

function addPhrase(root: PhraseNode, phrase: string, lists: number): void {
  let node = root;
  for (const { text } of tokenize(phrase)) {
    node.next ??= new Map();
    const key = plain(text);
    let child = node.next.get(key);
    if (!child) node.next.set(key, (child = { lists: 0, next: undefined }));
    node = child;
  }
  node.lists |= lists;
}

const FIRST_NAMES = new Set([...englishFirstNames.entries, ...worldFirstNames.entries]);
const TITLES = new Set(cueWords.entries.titles);

/** "Prince George", "Prince Albert": a city that more often is a person. */
function isTitled(name: string): boolean {
  const [title = '', given = '', rest] = name.split(' ');
  return rest === undefined && TITLES.has(title) && FIRST_NAMES.has(given);
}

function growPhrases(): PhraseNode {
  const root: PhraseNode = { lists: 0, next: undefined };
  const add = (phrases: readonly string[], lists: number): void => {
    for (const phrase of phrases) addPhrase(root, phrase, lists);
  };
  add(stateNames, List.state);
  add(stateCapitals, List.capital);
  add(demonyms, List.demonym);
  add(regions.entries, List.region);
  for (const [name, , , , population] of cities.entries) {
    if (typeof name === 'string' && !isTitled(name))
      addPhrase(root, name, Number(population) >= BIG_CITY ? List.city | List.bigCity : List.city);
  }
  add(organizationNames('international'), List.international);
  add(organizationNames('governing'), List.governing);
  add(organizationNames('media'), List.media);
  add(organizationNames('parties'), List.party);
  add(organizationNames('companies'), List.company);
  add(organizationNames('clubs'), List.club);
  add(armedGroupNames, List.armedGroup);
  add(peoples.entries, List.people);
  add(events.entries, List.event);
  return root;
}

function gatherCues(): ReadonlyMap<string, number> {
  const cues = new Map<string, number>();
  const add = (words: readonly string[], cue: number): void => {
    for (const word of words) cues.set(word, (cues.get(word) ?? 0) | cue);
  };
  add(englishFirstNames.entries, Cue.firstName);
  add(worldFirstNames.entries, Cue.firstName);
  add(manyFirstNames.entries, Cue.rareFirstName);
  add(manySurnames.entries, Cue.rareSurname);
  add(surnames.entries, Cue.surname);
  add(cueWords.entries.titles, Cue.title);
  add(cueWords.entries.organizationHeads, Cue.organizationHead);
  add(cueWords.entries.companySuffixes, Cue.companySuffix);
  add(cueWords.entries.placeHeads, Cue.placeHead);
  add(cueWords.entries.connectors, Cue.connector);
  add(cueWords.entries.particles, Cue.particle);
  add(cueWords.entries.calendar, Cue.calendar);
  add(cueWords.entries.notNames, Cue.notName);
  return cues;
}

/** The closed lists, made ready once. */
export interface Lexicon {
  phrases: PhraseNode;
  cues: ReadonlyMap<string, number>;
}

let ready: Lexicon | undefined;

/** The closed lists as a phrase tree and a table of cue words; built on first use. */
export function lexicon(): Lexicon {
  ready ??= { phrases: growPhrases(), cues: gatherCues() };
  return ready;
}
