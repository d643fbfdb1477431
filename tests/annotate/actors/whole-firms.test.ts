import { expect, test } from 'vitest';
import { wholeFirms } from '../../../src/annotate/actors/whole-firms.ts';
import type { EntityKind } from '../../../src/model/annotation.ts';
import { namesIn, storyOf } from './resolve.ts';

const names: Readonly<Record<string, EntityKind>> = {
  'Varda Inc': 'organization',
  Varda: 'organization',
  'Loan Association': 'organization',
  'American Telephone': 'organization',
  'Ola Walker': 'person',
  'Tollin Co': 'organization',
};
const found = (text: string): string[] => {
  const story = storyOf(text);
  return wholeFirms(namesIn(story, names), story.body).map(({ text: name, kind }) => `${name} ${kind}`);
};

test.each<[text: string, expected: string[]]>([
  ['The General Varda Inc closed.', ['General Varda Inc organization']],
  [
    'The General Varda Inc closed; General Varda paid.',
    ['General Varda Inc organization', 'General Varda organization'],
  ],
  ['The Home Savings and Loan Association closed.', ['Home Savings and Loan Association organization']],
  ['The American Telephone and Telegraph Co closed.', ['American Telephone and Telegraph Co organization']],
  ['Shares of Ola Walker and Worts Ltd fell.', ['Ola Walker and Worts Ltd organization']],
])('%s', (text, expected) => expect(found(text)).toEqual(expected));

test.each<[text: string, expected: string[]]>([
  ['General Varda led the army.', ['Varda organization']],
  ['Varda Inc and the Tollin Co closed.', ['Varda Inc organization', 'Tollin Co organization']],
  ['Varda and Worts Ltd closed. Worts paid.', ['Varda organization']],
  ['Varda and Worts Ltd closed. Varda paid.', ['Varda organization', 'Varda organization']],
  ['Ola Walker and Worts left.', ['Ola Walker person']],
])('left alone: %s', (text, expected) => expect(found(text)).toEqual(expected));
