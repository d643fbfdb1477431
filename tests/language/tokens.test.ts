import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { tokenize } from '../../src/language/tokens.ts';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['the U.S. and the U.S sides', ['the', 'U.S.', 'and', 'the', 'U.S', 'sides']],
    ['Russian-U.S agreements', ['Russian', '-', 'U.S', 'agreements']],
    ['U.S.-led talks', ['U.S.', '-', 'led', 'talks']],
    ['Gen. John F. Hart Jr. spoke', ['Gen.', 'John', 'F.', 'Hart', 'Jr.', 'spoke']],
    ['St. Petersburg’s port', ['St.', 'Petersburg', '’s', 'port']],
    ["O'Hara's al-Nusra map", ["O'Hara", "'s", 'al-Nusra', 'map']],
    ['at 19:00 on the 3rd', ['at', '19:00', 'on', 'the', '3rd']],
    ['Acme Corp. fell.', ['Acme', 'Corp.', 'fell', '.']],
  ])('splits %j', (text, tokens) => {
    expect(words(text)).toEqual(tokens);
  });

  it.each([
    ['a stop that ends a sentence stays apart', 'They left. He stayed', '.'],
    ['a word that only ends like a title keeps no stop', 'the tempest. Then', '.'],
  ])('%s', (_, text, token) => {
    expect(words(text)).toContain(token);
  });

  it('gives spans that are the text, in order, and covers all but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = tokenize(text, 10);
        let at = 10;
        for (const token of tokens) {
          expect(text.slice(token.start - 10, token.end - 10)).toBe(token.text);
          expect(text.slice(at - 10, token.start - 10).trim()).toBe('');
          at = token.end;
        }
        expect(text.slice(at - 10).trim()).toBe('');
      }),
    );
  });

  it.each(['A.', 'a-', "a'", 'A. ', '1,', ' '])('is linear in a long line of %j', (unit) => {
    expect(tokenize(unit.repeat(200_000)).length).toBeGreaterThanOrEqual(0);
  });
});
