import englishFirstNames from '../../src/data/names/first-names-english.json' with { type: 'json' };
import manyFirstNames from '../../src/data/names/first-names-many.json' with { type: 'json' };
import manySurnames from '../../src/data/names/surnames-many.json' with { type: 'json' };
import worldFirstNames from '../../src/data/names/first-names-world.json' with { type: 'json' };
import regions from '../../src/data/names/regions.json' with { type: 'json' };
import surnames from '../../src/data/names/surnames.json' with { type: 'json' };
import cities from '../../src/data/places/cities.json' with { type: 'json' };
import { armedGroupNames, organizationNames, stateNames } from '../../src/annotate/names/listed.ts';
import type { Random } from './random.ts';

const CITIES = cities.entries.flatMap(([name]) => (typeof name === 'string' ? [name] : []));
const [companies, clubs] = [organizationNames('companies'), organizationNames('clubs')];
/** Firms and clubs twice: copy has the most of them. */
const ORGANIZATIONS = [
  ...(['companies', 'companies', 'clubs', 'clubs', 'governing', 'international', 'media', 'parties'] as const).map(
    organizationNames,
  ),
  armedGroupNames,
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

/** Makes names of each type, about half of them on no list. */
export interface Inventor {
  first: () => string;
  last: () => string;
  place: () => string;
  state: () => string;
  organization: () => string;
  /** A name for a slot of drills.json. */
  slot: (slot: string) => string;
}

/** Makes an inventor of names. Same seed, same names. */
export function inventor(random: Random): Inventor {
  const of = (items: readonly string[]): string => random.pick(items) ?? 'Alder';
  const any = (items: readonly string[]): string => (random.next() < 0.5 ? of(items) : blend(of(items), of(items)));
  const letters = (): string =>
    Array.from({ length: 2 + Math.floor(random.next() * 3) }, () => of(Array.from('ABCDEFGHIKLMNPRSTU'))).join('');
  const initial = (): string => `${of(Array.from('ABCDEFGHIJKLMNPRSTVW'))}.`;
  const given = (): string =>
    any(random.pick([worldFirstNames.entries, englishFirstNames.entries, manyFirstNames.entries]) ?? []);
  const last = (): string => any(random.next() < 0.5 ? surnames.entries : manySurnames.entries);
  const place = (): string => any(CITIES);
  const state = (): string => of(stateNames);
  const firm = (): string => {
    const dice = random.next();
    if (dice < 0.4) return of(companies);
    if (dice < 0.7) return blend(of(companies), of(manySurnames.entries));
    return dice < 0.85 ? `${last()} ${of(FORMS)}` : `${last()} ${blend(of(companies), of(companies))}`;
  };
  const organization = (): string => {
    const dice = random.next();
    if (dice < 0.45) return of(random.pick(ORGANIZATIONS) ?? companies);
    if (dice < 0.6) return letters();
    if (dice < 0.8) return blend(of(companies), of(surnames.entries));
    return `${random.next() < 0.5 ? last() : any(CITIES)} ${of(FORMS)}`;
  };
  const slots: Readonly<Record<string, () => string>> = {
    FULL: () => `${given()} ${last()}`,
    LAST: last,
    FIRST: given,
    INIT: () => `${initial()} ${last()}`,
    TEAM: () => (random.next() < 0.15 ? of(regions.entries) : place()),
    CLUB: () => of(clubs),
    FIRM: firm,
    BODY: organization,
    ACRO: letters,
    PLACE: () => (random.next() < 0.5 ? state() : of(regions.entries)),
    TOWN: place,
    STATE: state,
  };
  return {
    first: () => (random.next() < 0.12 ? initial() : given()),
    last,
    place,
    state,
    organization,
    slot: (slot) => slots[slot]?.() ?? slot,
  };
}
