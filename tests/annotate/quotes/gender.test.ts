import { describe, expect, it } from 'vitest';
import { genderOf } from '../../../src/annotate/quotes/gender.ts';

describe('which pronoun can stand for a person', () => {
  it.each([
    ['by a first name of the list written by hand', [], ['Marta Lindqvist'], 'she'],
    ['by a first name of the large lists', [], ['Ottavio Gibbs'], 'he'],
    ['by a lone first name', [], ['Amy'], 'she'],
    ['by a title before a name of the other', ['spokeswoman '], ['Adam Brand'], 'she'],
    ['whatever the sex of who speaks for them', ['a spokeswoman for '], ['Adam Brand'], 'he'],
    ['by the first name of the longer form', [], ['Gibbs', 'Amy Gibbs'], 'she'],
  ] as const)('%s', (_, before, texts, gender) => {
    expect(genderOf(undefined, before, texts)).toBe(gender);
  });
  it.each([
    ['a name that both bear', ['Leslie Brand']],
    ['a lone name that is a surname, too', ['Kelly']],
    ['a name of no list', ['Zzyx Brand']],
    ['a surname whose first name tells nothing', ['Amy', 'Zzyx Amy']],
  ] as const)('nothing tells of %s', (_, texts) => {
    expect(genderOf(undefined, [], texts)).toBeUndefined();
  });
});
