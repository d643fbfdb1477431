import { describe, expect, test } from 'vitest';
import { personEvidence } from '../../../src/annotate/actors/person-evidence.ts';
import { readsAsPerson } from '../../../src/annotate/actors/shape.ts';

const evidence = (body: string): string | undefined => {
  const name = 'Zorvan Quellit';
  const start = body.indexOf(name);
  return personEvidence({ start, end: start + name.length, text: name }, body);
};

describe('a name that speaks a quotation is a person', () => {
  test.each([
    ['"It rains," said Zorvan Quellit, a gardener of the town.'],
    ['"It rains," said Zorvan Quellit.'],
    ['“It rains,” Zorvan Quellit said.'],
    ['"It rains," Zorvan Quellit, a freshman at the school, told the paper.'],
    ['"It rains," Zorvan Quellit later added.'],
  ])('%s', (body) => {
    expect(evidence(body)).toBe('told');
  });

  test.each([
    ['Zorvan Quellit said it would pay no dividend.'],
    ['Zorvan Quellit shares fell.'],
    ['"It rains," said Zorvan Quellit, the company that makes umbrellas.'],
    ['"It rains" near Zorvan Quellit, and it pours.'],
  ])('not: %s', (body) => {
    expect(evidence(body)).not.toBe('told');
  });
});

test.each([
  ['Charlie King', true],
  ['Rachel Prince', true],
  ['Danish King', false],
  ['Foreign Minister', false],
])('%s reads as a person: %s', (name, is) => {
  expect(readsAsPerson(name)).toBe(is);
});
