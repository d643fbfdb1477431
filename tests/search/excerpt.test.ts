import { describe, expect, it } from 'vitest';
import { readExcerpt } from '../../src/search/excerpt.ts';

describe('readExcerpt', () => {
  it.each([
    ['plain', [{ text: 'plain', hit: false }]],
    ['', []],
    [
      'a <mark>hit</mark> b',
      [
        { text: 'a ', hit: false },
        { text: 'hit', hit: true },
        { text: ' b', hit: false },
      ],
    ],
    ['<mark>Terrorist</mark> <mark>forces</mark>', [{ text: 'Terrorist forces', hit: true }]],
    ['&lt;script&gt; &amp;amp; &quot;', [{ text: '<script> &amp; "', hit: false }]],
    ['&lt;mark&gt;no&lt;/mark&gt;', [{ text: '<mark>no</mark>', hit: false }]],
  ])('%s', (excerpt, pieces) => {
    expect(readExcerpt(excerpt)).toEqual(pieces);
  });
});
