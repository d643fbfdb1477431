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

describe('organizations of ordinary words', () => {
  const bodies: Readonly<Record<string, EntityKind>> = {
    'Good Government': 'organization',
    'Milk Board': 'organization',
    'Court of Appeals': 'organization',
    'Transport Workers Union': 'organization',
    'Waste Management': 'organization',
    Transport: 'organization',
    'Varda.com Inc': 'organization',
    Varda: 'organization',
    Industry: 'organization',
  };
  const found = (text: string): string[] => read(storyOf(text), bodies);

  test.each<[text: string, expected: string[]]>([
    ['They set up a group for Good Government in the town.', []],
    ['They came before the Milk Board in the town.', ['Milk Board=milk-board']],
    ['They came before the Court of Appeals in the town.', ['Court of Appeals=court-of-appeals']],
    ['The Bureau of Trade and Industry said so.', []],
    ['Waste Management said so.', ['Waste Management=waste-management']],
    ['The Transport Workers Union met. Transport workers left.', ['Transport Workers Union=transport-workers-union']],
    ['Varda.com Inc rose. Shares of Varda fell.', ['Varda.com Inc=varda-com-inc', 'Varda=varda-com-inc']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});
