import { describe, expect, it } from 'vitest';
import { actorsLike, actorsNamed, fold, type ActorNames } from '../../src/search/names.ts';

const ACTORS: ActorNames[] = [
  { id: 'united-states', name: 'United States', also: ['US', 'U.S.', 'Washington'], stories: 5 },
  { id: 'denzel-washington', name: 'Denzel Washington', also: ['Washington'], stories: 1 },
  { id: 'dmitry-peskov', name: 'Dmitry Peskov', also: ['Peskov', 'Песков'], stories: 4 },
  { id: 'kremlin', name: 'Kremlin', also: [], stories: 3 },
  { id: 'syria', name: 'Syria', also: ['Damascus'], stories: 9 },
  { id: 'slavoj-zizek', name: 'Slavoj Žižek', also: [], stories: 1 },
];
const named = (query: string): string[] => actorsNamed(query, ACTORS).map(({ id }) => id);

describe('actorsNamed', () => {
  it.each([
    ['Washington', ['united-states', 'denzel-washington']],
    ['  the  kremlin ', ['kremlin']],
    ['U.S.', ['united-states']],
    ['песков', ['dmitry-peskov']],
    ['slavoj zizek', ['slavoj-zizek']],
  ])('reads %s as %j', (query, ids) => {
    expect(named(query)).toEqual(ids);
  });

  it.each(['', 'the', 'Washington talks', 'Pesk', 'constructor'])('reads %s as nobody', (query) => {
    expect(named(query)).toEqual([]);
  });
});

describe('actorsLike', () => {
  it.each([
    ['Peskow', ['dmitry-peskov']],
    ['washingten', ['united-states', 'denzel-washington']],
    ['"Dmitri Peskof"', ['dmitry-peskov']],
    ['damas', ['syria']],
  ])('offers for %s %j', (query, ids) => {
    expect(actorsLike(query, ACTORS).map(({ id }) => id)).toEqual(ids);
  });

  it.each(['', 'of', 'xyzzy', '"damn emails"', 'dam', 'washed', 'kremnil'])('offers nobody for "%s"', (query) => {
    expect(actorsLike(query, ACTORS)).toEqual([]);
  });
});

it('fold makes spellings meet', () => {
  expect(['The U.S.', 'the u s', 'U S'].map(fold)).toEqual(['u s', 'u s', 'u s']);
});
