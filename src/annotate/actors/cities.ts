import handData from '../../data/places/cities-by-hand.json' with { type: 'json' };
import cityData from '../../data/places/cities.json' with { type: 'json' };
import { z } from 'zod';
import { slugify } from '../../model/slug.ts';
import { states } from './shipped.ts';
import { phraseKey } from './words.ts';

const City = z.tuple([z.string(), z.string(), z.number(), z.number(), z.number()]);

/** A city of the shipped lists. */
export interface City {
  id: string;
  name: string;
  /** Id of its state, where the state is known. */
  country?: string;
  lat: number;
  lon: number;
  population: number;
}

const STATE_OF = new Map(states.filter((state) => !state.ended).map((state) => [state.iso2, state.id]));

let index: ReadonlyMap<string, readonly City[]> | undefined;

function build(): ReadonlyMap<string, readonly City[]> {
  const byName = new Map<string, City[]>();
  const rows = [handData.entries, cityData.entries].flatMap((entries) => z.array(City).parse(entries));
  for (const [name, iso2, lat, lon, population] of rows) {
    const key = phraseKey(name);
    const list = byName.get(key) ?? [];
    const country = STATE_OF.get(iso2);
    if (list.some((city) => city.country === country)) continue;
    list.push({ id: slugify(name), name, ...(country !== undefined && { country }), lat, lon, population });
    byName.set(key, list);
  }
  for (const list of byName.values()) {
    list.sort((a, b) => b.population - a.population);
    // The largest city keeps the plain id; its namesakes carry their country's.
    for (const city of list.slice(1)) city.id = `${city.id}-${city.country ?? 'elsewhere'}`;
  }
  return byName;
}

/** The city of a name: of the story's states if there is one, else the largest. */
export function findCity(name: string, storyStates: ReadonlySet<string>): City | undefined {
  index ??= build();
  const cities = index.get(phraseKey(name)) ?? [];
  const [largest] = cities;
  if (!largest) return undefined;
  const near = cities.find((city) => city.country !== undefined && storyStates.has(city.country));
  return near && near.population * 20 > largest.population ? near : largest;
}
