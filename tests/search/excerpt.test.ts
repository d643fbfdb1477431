import { describe, expect, it } from 'vitest';
import { behindTitle, readExcerpt } from '../../src/search/excerpt.ts';

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

describe('a title is not said twice', () => {
  it.each([
    ['before the text', 'Rain over Zenda It rained.', 'Rain over Zenda', 'It rained.'],
    ['with the stop that the index adds', 'Rain over Zenda. It rained.', 'Rain over Zenda', 'It rained.'],
    ['elsewhere it stays', 'It rained. Rain over Zenda', 'Rain over Zenda', 'It rained. Rain over Zenda'],
    ['where nothing else is', 'Rain over Zenda', 'Rain over Zenda', ''],
  ])('%s', (_, text, title, left) => {
    expect(
      behindTitle(readExcerpt(text), title)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(left);
  });
});
