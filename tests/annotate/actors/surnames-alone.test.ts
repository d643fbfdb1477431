/** Surnames that stand alone and are something else's name, too. */
import { describe, expect, it } from 'vitest';
import { read, storyOf } from './resolve.ts';

describe('a surname of somebody whom the story names in full', () => {
  it.each([
    [
      'taken for a firm',
      'Caesar Goodson drove the van. Then Goodson left.',
      { 'Caesar Goodson': 'person', Goodson: 'organization' },
      'Goodson=caesar-goodson',
    ],
    [
      'taken for a place',
      'Judge Merrick Garland came. The senators praised Garland on Monday.',
      { 'Merrick Garland': 'person', Garland: 'place' },
      'Garland=merrick-garland',
    ],
    [
      'of a well-known firm, with speech of its own',
      'Michael Bloomberg came. "It is late," Bloomberg said.',
      { 'Michael Bloomberg': 'person', Bloomberg: 'organization' },
      'Bloomberg=michael-bloomberg',
    ],
    [
      'of somebody better known',
      'Susan Rice came. "It is late," Rice said.',
      { 'Susan Rice': 'person', Rice: 'person' },
      'Rice=susan-rice',
    ],
    [
      'with a slip of the pen',
      'Joan Claybrook came. "It is late," Claybook said.',
      { 'Joan Claybrook': 'person', Claybook: 'person' },
      'Claybook=joan-claybrook',
    ],
  ] as const)('is theirs: %s', (_, text, names, mention) => {
    expect(read(storyOf(text), names)).toContain(mention);
  });
  it.each([
    [
      'behind "in"',
      'Trayvon Martin grew up far off. They met in Martin on Monday.',
      { 'Trayvon Martin': 'person', Martin: 'place' },
      'Martin=trayvon-martin',
    ],
    [
      'where the story names the firm in full',
      'Trey Ford came. The Ford Motor Company left. Then Ford sold cars.',
      { 'Trey Ford': 'person', 'Ford Motor Company': 'organization', Ford: 'organization' },
      'Ford=trey-ford',
    ],
    [
      'of a state',
      'Jim Jordan came. "It is late," Jordan said.',
      { 'Jim Jordan': 'person', Jordan: 'state' },
      'Jordan=jim-jordan',
    ],
    [
      'of another name by more than a slip',
      'Joan Claybrook came. "It is late," Clayton said.',
      { 'Joan Claybrook': 'person', Clayton: 'person' },
      'Clayton=joan-claybrook',
    ],
  ] as const)('is not: %s', (_, text, names, mention) => {
    expect(read(storyOf(text), names)).not.toContain(mention);
  });
  it('is the better known one’s where a title says so', () => {
    const names = { 'Michelle Obama': 'person', Obama: 'person' } as const;
    expect(read(storyOf('President Obama came with Michelle Obama. Then Obama left.'), names)).toEqual([
      'Obama=barack-obama',
      'Michelle Obama=michelle-obama',
      'Obama=barack-obama',
    ]);
  });
});

describe('a son of somebody known', () => {
  it('is himself where he is known', () => {
    const names = { 'Donald Trump Jr.': 'person' } as const;
    expect(read(storyOf('Donald Trump Jr. came.'), names)).toEqual(['Donald Trump Jr.=donald-trump-jr']);
  });
  it('is whoever is so called now and then', () => {
    const names = { 'Joseph R. Biden Jr.': 'person' } as const;
    expect(read(storyOf('Joseph R. Biden Jr. came.'), names)).toEqual(['Joseph R. Biden Jr.=joe-biden']);
  });
});
