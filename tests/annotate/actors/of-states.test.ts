/** What belongs to a state without saying so in full: halves, territories, courts, possessives that lost their apostrophe. */
import { describe, expect, it } from 'vitest';
import { read, storyOf } from './resolve.ts';

describe('"the North" and "the South"', () => {
  it.each([
    [
      'beside their full names',
      'South Korea spoke of North Korea. The North left the South behind.',
      ['South Korea=south-korea', 'North Korea=north-korea', 'North=north-korea', 'South=south-korea'],
    ],
    [
      'with a possessive',
      'North Korea sent men of the North’s army.',
      ['North Korea=north-korea', 'North=north-korea'],
    ],
  ])('are states %s', (_, text, mentions) => {
    expect(read(storyOf(text))).toEqual(mentions);
  });
  it.each([
    ['where the story has no Korea', 'The North left the South behind.'],
    ['before it is named', 'The North left. It is far from here.'],
    ['of something', 'South Korea sold it in the South of England.'],
    ['within a longer name', 'South Korea sold it on the South Bank.'],
    ['in lower case', 'South Korea looked to the south.'],
  ])('are none %s', (_, text) => {
    const found = read(storyOf(text));
    expect(found.filter((mention) => /^(?:North|South)=/.test(mention))).toEqual([]);
  });
});

describe('a territory', () => {
  it.each([
    ['Hong Kong’s government said so.', 'Hong Kong’s government=hong-kong-government'],
    ['The Scottish government said so.', 'Scottish government=scotland-government'],
    ['The Puerto Rican police said so.', 'Puerto Rican police=puerto-rico-police'],
  ])('has a government of its own: %s', (text, mention) => {
    expect(read(storyOf(text))).toContain(mention);
  });
  it('is a place otherwise', () => {
    expect(read(storyOf('They flew to Hong Kong.'))).toEqual(['Hong Kong=hong-kong']);
  });
});

describe('a possessive that lost its apostrophe', () => {
  it('owns the institution behind it', () => {
    expect(read(storyOf('Syrias armed forces said so.'))).toEqual(['Syrias armed forces=syrian-armed-forces']);
  });
  it('is none of a name in -s', () => {
    expect(read(storyOf('The Netherlands army said so.'))).not.toContain('Netherlands army=netherlandss-army');
  });
});

describe('"the Supreme Court"', () => {
  const american =
    'President Barack Obama and Hillary Clinton met in Washington, in the United States. Then the Supreme Court ruled.';
  it('is that of the state that the story is about', () => {
    expect(read(storyOf(american))).toContain('Supreme Court=us-supreme-court');
  });
  it('is that of the dateline', () => {
    expect(read(storyOf('MOSCOW, September 20. /TASS/. The Supreme Court ruled.'))).toContain(
      'Supreme Court=russian-supreme-court',
    );
  });
  it.each([
    ['of a part of it', 'They left the United States. Then the state Supreme Court ruled.'],
    ['in a story about nobody', 'Then the Supreme Court ruled.'],
    ['in a story about several', 'Russia, China, the United States and Iran left. Then the Supreme Court ruled.'],
  ])('is nobody’s %s', (_, text) => {
    expect(read(storyOf(text)).filter((mention) => mention.includes('Court'))).toEqual([]);
  });
});

describe('a name with "Jr." behind it', () => {
  const names = { 'Harry B. Harris Jr.': 'person', Harris: 'person' } as const;
  it('is what its surname means', () => {
    expect(read(storyOf('Adm. Harry B. Harris Jr. leads. Admiral Harris left.'), names)).toEqual([
      'Harry B. Harris Jr.=harry-b-harris-jr',
      'Harris=harry-b-harris-jr',
    ]);
  });
  it('is nobody’s father', () => {
    const both = { 'Karl Ripley Sr.': 'person', 'Karl Ripley Jr.': 'person' } as const;
    const ids = read(storyOf('Karl Ripley Sr. spoke. Karl Ripley Jr. left.'), both).map(
      (mention) => mention.split('=')[1],
    );
    expect(new Set(ids).size).toBe(2);
  });
});
