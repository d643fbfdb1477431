import { describe, expect, it } from 'vitest';
import { hasStateBehind, isListed } from '../../../src/annotate/actors/person-lists.ts';

const stands = (text: string): boolean => {
  const start = text.indexOf('Ilmo Tarvas');
  const span = { start, end: start + 'Ilmo Tarvas'.length };
  return hasStateBehind(span, text) || isListed(span, text);
};

describe('competitors', () => {
  it.each([
    '1. Ilmo Tarvas (Kenya) 12.74',
    'beat Ilmo Tarvas ( U.S. ) 6-0 6-3',
    'scorers: Ilmo Tarvas ( 65th minute )',
    'Squad: John Roe, Ilmo Tarvas, Jim Doe',
    '71 Ilmo Tarvas 70 72 69',
  ])('%s', (text) => {
    expect(stands(text)).toBe(true);
  });

  it.each([
    'it bought Ilmo Tarvas, a bank',
    'shares of Ilmo Tarvas (ACME.N) rose',
    'Ilmo Tarvas said its profit rose',
    'the Ilmo Tarvas Building',
    'a unit of Ilmo Tarvas.',
  ])('not %s', (text) => {
    expect(stands(text)).toBe(false);
  });
});
