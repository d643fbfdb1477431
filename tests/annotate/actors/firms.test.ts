import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../../../src/model/annotation.ts';
import { read, storyOf } from './resolve.ts';

/** The recognizer takes every one of them for a person. */
const names: Readonly<Record<string, EntityKind>> = {
  'Varda Tollin': 'person',
  'P.H. Varda': 'person',
  'J. Varda': 'person',
  'Barda de Zoet': 'person',
  'James Orrel': 'person',
  'Fer de Lisbon': 'person',
  'Murnham Varda': 'person',
};
const people = (text: string): string[] => read(storyOf(text), names).map((one) => one.replace(/^.*=/, ''));

describe('people by what the story says', () => {
  test.each<[text: string, id: string]>([
    ['Analyst Varda Tollin came.', 'varda-tollin'],
    ['Varda Tollin, a director of the bank, came.', 'varda-tollin'],
    ['Varda Tollin said that he would come.', 'varda-tollin'],
    ['J. Varda 57, six others nil.', 'j-varda'],
    ['Chairman P.H. Varda said its loss was small.', 'p-h-varda'],
    ['James Orrel came to town.', 'james-orrel'],
  ])('%s', (text, id) => expect(people(text)).toEqual([id]));
});

describe('firms that look like people are none', () => {
  test.each([
    'P.H. Varda said its board would meet.',
    'Barda de Zoet said the company would issue bonds.',
    'Varda Tollin Banks Inc is offering bonds. Varda Tollin said so.',
    'The Societe Generale des Fer de Lisbon said so.',
    'A man at Drexel Murnham Varda said it would try.',
    'Varda Tollin closed at ten pence.',
  ])('%s', (text) => expect(people(text)).toEqual([]));
});
