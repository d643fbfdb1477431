import { expect, test } from 'vitest';
import { findCredits } from '../../../src/annotate/actors/credits.ts';
import { storyOf } from './resolve.ts';

const credits = (text: string): string[] => {
  const story = storyOf(text);
  return findCredits(story).map(({ start, end }) => story.body.slice(start, end));
};

test.each(['By Jane Roe', 'By Jane Roe and John Doe, Interpress', 'BY JANE ROE', 'By Jane Roe in Alder and John Doe'])(
  'nothing but names: %s',
  (line) => {
    expect(credits(line)).toEqual([line]);
  },
);

test.each([
  'By contrast, Jane Roe and Norland rejected it',
  'By train from Alder to Norland',
  'by Jane Roe they meant no harm',
])('no credit: %s', (line) => {
  expect(credits(line)).toEqual([]);
});

test('a credit in brackets within a paragraph', () => {
  expect(credits('It rained. (Reporting by Jane Roe in Alder)')).toEqual(['(Reporting by Jane Roe in Alder)']);
});
