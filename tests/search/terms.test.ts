import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTerms } from '../../src/search/terms.ts';

describe('parseTerms', () => {
  it.each([
    ['peskov aleppo', { words: 'peskov aleppo', phrases: [], excluded: [] }],
    ['"moderate opposition"', { words: '', phrases: ['moderate opposition'], excluded: [] }],
    ['“moderate opposition” peskov', { words: 'peskov', phrases: ['moderate opposition'], excluded: [] }],
    ['«перемирие в Сирии»', { words: '', phrases: ['перемирие в Сирии'], excluded: [] }],
    ['truce -aleppo -"the week"', { words: 'truce', phrases: [], excluded: ['aleppo', 'the week'] }],
    ['"open ended', { words: '', phrases: ['open ended'], excluded: [] }],
    ['al-Nusra cease-fire', { words: 'al-Nusra cease-fire', phrases: [], excluded: [] }],
    ['- -- "" -', { words: '', phrases: [], excluded: [] }],
    ['', { words: '', phrases: [], excluded: [] }],
  ])('%s', (query, terms) => {
    expect(parseTerms(query)).toEqual(terms);
  });

  it('never throws and never passes a quotation mark on', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { words, phrases, excluded } = parseTerms(query);
        expect([words, ...phrases, ...excluded].join('')).not.toContain('"');
      }),
    );
  });
});
