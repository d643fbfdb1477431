import { expect, test } from 'vitest';
import { countedByGrade } from '../../src/archive/quoted.ts';
import { lastSpokenOf, shownWords } from '../../src/archive/spoken-of.ts';
import { archiveOf, article } from './fixture.ts';

/** Three stories in which Ada Stone speaks of the council, as a cue says, and twice as a rule found. */
const archive = archiveOf(
  ['2016-05-01', '2016-05-02', '2016-05-03'].map((date) =>
    article(
      `story-${date}`,
      [
        ':quote["The [council](actor:council) is late,"]{by=ada-stone} [Stone](actor:ada-stone) said.',
        ':quote["The [council](actor:council) rests."]{by=ada-stone grade=inferred rule=pronoun}',
        ':quote["The [council](actor:council) sleeps."]{by=ada-stone grade=inferred rule=pronoun}',
      ].join('\n\n'),
      { date },
    ),
  ),
);
const council = archive.actors.get('council');

test('the last quotations about an actor are counted so that it is true with and without inferred speakers', () => {
  if (!council) throw new Error('no council');
  const { quotes, sure, inferred } = lastSpokenOf(council, 2);
  expect(quotes.map(({ article: { id }, quote }) => [id.slice(-2), quote.grade])).toEqual([
    ['03', 'inferred'],
    ['03', 'inferred'],
    ['03', 'explicit'],
    ['02', 'explicit'],
  ]);
  expect([sure, inferred].map(shownWords)).toEqual(['the last 2 of 3', 'the last 2 of 6']);
  expect(lastSpokenOf(council, 12)).toMatchObject({ sure: { shown: 3, of: 3 }, inferred: { shown: 6, of: 6 } });
  expect(shownWords({ shown: 3, of: 3 })).toBe('3');
});

test('quotations behind the switch are counted apart', () => {
  const all = archive.quotesOf.get('story-2016-05-01') ?? [];
  expect([all, all.slice(0, 1), all.slice(1)].map(countedByGrade)).toEqual([
    '1 quotation, 2 more inferred',
    '1 quotation',
    '2 inferred quotations',
  ]);
});
