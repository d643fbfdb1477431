import { describe, expect, it } from 'vitest';
import { solvePublication, type PublicationInput } from '../../src/publication/index.ts';
import { ACTORS, input } from './archive.ts';

const TOLD = 'The plan was dropped, an official told reporters on Tuesday.';
const ON_THE_TRUCE = ['dmitry-peskov', 'jabhat-al-nusra', 'russia', 'united-states', 'kremlin'];
const open = input({ key: 'open', day: [9, 20], source: 'TASS', lead: TOLD, actors: ON_THE_TRUCE });
const solved = input({ key: 'solved', day: [9, 29, 2016], actors: [...ON_THE_TRUCE, 'john-kerry'] });

const dates = (...inputs: PublicationInput[]): Record<string, string | undefined> => {
  const result = solvePublication(inputs, { actors: ACTORS });
  return Object.fromEntries(
    [...result]
      .map(([key, { date }]): [string, string | undefined] => [key, date])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};

describe('a solved story settles another on the same matter', () => {
  it('within a few weeks', () => {
    expect(dates(open, solved)).toEqual({ open: '2016-09-20?', solved: '2016-09-29' });
    expect(solvePublication([open, solved], { actors: ACTORS }).get('open')?.evidence.method).toBe('neighbors');
  });

  it('whatever the order', () => {
    const far = input({ key: 'far', day: [10, 11], source: 'TASS', lead: TOLD, actors: ON_THE_TRUCE });
    const forward = dates(open, solved, far);
    expect(dates(far, solved, open)).toEqual(forward);
    expect(dates(solved, far, open)).toEqual(forward);
  });
});

describe('a neighbor settles nothing', () => {
  it.each([
    ['without ties', input({ key: 'other', day: [9, 29, 2016], actors: ['john-kerry', 'united-states'] })],
    [
      'with states and seats of power in common only',
      input({ key: 'other', day: [9, 29, 2016], actors: ['russia', 'united-states', 'kremlin', 'dmitry-peskov'] }),
    ],
    ['months away', input({ key: 'other', day: [1, 29, 2016], actors: ON_THE_TRUCE })],
    ['that is itself open', input({ key: 'other', day: [9, 29], actors: ON_THE_TRUCE })],
  ])('%s', (_name, other) => {
    expect(dates(open, other)['open']).toBe('XXXX-09-20');
  });

  it('where neighbors of two years compete', () => {
    const later = input({ key: 'later', day: [9, 27, 2022], actors: ON_THE_TRUCE });
    expect(dates(open, solved, later)['open']).toBe('XXXX-09-20');
  });

  it('for a story with no evidence of its own', () => {
    expect(dates(input({ key: 'bare', day: [9, 20], actors: ON_THE_TRUCE }), solved)['bare']).toBe('XXXX-09-20');
  });
});
