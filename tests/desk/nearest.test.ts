import { expect, test } from 'vitest';
import { nearest } from '../../src/desk/nearest.ts';

const ids = ['russia', 'prussia', 'dmitry-peskov', 'sergey-lavrov', 'kremlin'];

test.each([
  ['dmitri-peskov', 'dmitry-peskov'],
  ['sergei-lavrov', 'sergey-lavrov'],
  ['rusia', 'russia'],
  ['russia', 'russia'],
  ['kremiln', 'kremlin'],
])('%s is meant to be %s', (word, meant) => {
  expect(nearest(word, ids)).toBe(meant);
});

test.each(['angela-merkel', 'x', '', 'united-states'])('nothing known is near %s', (word) => {
  expect(nearest(word, ids)).toBeUndefined();
});
