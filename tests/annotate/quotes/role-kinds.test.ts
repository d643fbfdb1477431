import { expect, it } from 'vitest';
import kinds from '../../../src/data/quotes/role-kinds.json' with { type: 'json' };
import { isRole } from '../../../src/annotate/quotes/lexicon.ts';
import { stem } from '../../../src/annotate/quotes/roles.ts';

it('every noun that stands for offices is one that names a person without a name', () => {
  expect(Object.keys(kinds.entries.kinds).filter((noun) => !isRole(noun))).toEqual([]);
  expect([...kinds.entries.people, ...kinds.entries.strangers].filter((noun) => !isRole(noun))).toEqual([]);
});

it('no phrase stands twice, and none is a noun’s own', () => {
  for (const [noun, phrases] of Object.entries(kinds.entries.kinds)) {
    const stems = phrases.map((phrase) => phrase.split(' ').map(stem).join(' '));
    expect([noun, stems.filter((phrase, at) => stems.indexOf(phrase) !== at || phrase === stem(noun))]).toEqual([
      noun,
      [],
    ]);
  }
});
