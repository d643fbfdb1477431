import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNarrowed, readState, SORTS, toggle, writeState, type SearchState } from '../../src/search/state.ts';

const read = (query: string): SearchState => readState(new URLSearchParams(query));

const text = fc.string({ minLength: 1 });
const values = fc.uniqueArray(text, { maxLength: 3 });
const day = fc.constantFrom('', '2016-09-20', '0001-01-01');
const states: fc.Arbitrary<SearchState> = fc.record({
  q: fc.string(),
  chosen: fc.record({ year: values, month: values, speaker: values, actor: values, place: values, source: values }),
  from: day,
  to: day,
  sort: fc.constantFrom(...SORTS),
  literal: fc.boolean(),
});

describe('the state of a search', () => {
  it('comes back from its address as it went in', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(writeState(state).toString())).toEqual(state);
      }),
    );
  });

  it('leaves out what is the default', () => {
    expect(writeState(read('q=&sort=best&from=')).toString()).toBe('');
  });

  it.each(['from=yesterday', 'sort=random', 'actor=', 'unknown=1', 'to=2016-09'])('takes no notice of %s', (query) => {
    expect(read(query)).toEqual(read(''));
  });

  it('takes a value once, and lets it go when chosen again', () => {
    const once = read('actor=A&actor=A');
    expect(once.chosen.actor).toEqual(['A']);
    expect(toggle(once, 'actor', 'A').chosen.actor).toEqual([]);
    expect(toggle(once, 'actor', 'B').chosen.actor).toEqual(['A', 'B']);
  });

  it.each([
    ['q=x&sort=oldest&as=words', false],
    ['source=TASS', true],
    ['from=2016-09-20', true],
  ])('%s narrows: %s', (query, narrowed) => {
    expect(isNarrowed(read(query))).toBe(narrowed);
  });
});
