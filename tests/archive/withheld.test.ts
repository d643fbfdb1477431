import { describe, expect, test } from 'vitest';
import { filesBeside } from '../../src/archive/beside.ts';
import { healthOf } from '../../src/archive/health.ts';
import { withoutQuoted } from '../../src/archive/withheld.ts';
import { archiveOf, article } from './fixture.ts';

test.each([
  ['Paragraph 10 breaks off: “…they are “not”," Peskov a”', 'Paragraph 10 breaks off'],
  ['The text says “Tuesday, May 4”, but May 4 is a Monday', 'The text says “…”, but May 4 is a Monday'],
  ['Broken: "secret" here', 'Broken: “…” here'],
  ['The lead speaks of Monday', 'The lead speaks of Monday'],
])('%s', (sentence, without) => {
  expect(withoutQuoted(sentence)).toBe(without);
});

describe('of a text that is not shown whole, no word gets out', () => {
  const SECRET = 'withheldword';
  const archive = (publish: string) =>
    archiveOf([
      article('x-aaaaaa', `One.\n\nTwo.\n\nThree ${SECRET}.`, {
        publish,
        date: '2016-05-03?',
        removed: [
          { text: `Elsewhere: ${SECRET}`, reason: 'another story', at: 3 },
          { text: ' ', reason: 'site furniture', at: 1 },
        ],
        warnings: [{ rule: 'truncated', message: `Paragraph 3 breaks off: “…${SECRET}”` }],
        evidence: {
          mentions: [{ text: SECRET, id: 'ada-stone', rule: 'alias' }],
          dates: [{ text: `the ${SECRET} day`, value: '2016', rule: 'year' }],
          date: {
            method: 'weekday',
            because: [{ fact: `The story opens with “${SECRET}”: May 3 or March 5` }],
            candidates: ['2016-05-03'],
          },
        },
      }),
    ]);
  const everything = (publish: string): string => {
    const held = archive(publish);
    const files = held.articles.flatMap((one) => filesBeside(one, held, 'https://example.org/'));
    return JSON.stringify([held.articles, held.tombstones, files, healthOf(held)]);
  };
  test.each(['excerpt', 'metadata', 'none'])('%s', (publish) => {
    expect(everything(publish)).not.toContain(SECRET);
  });
  test('but that something was taken out, and why', () => {
    const [only] = archive('excerpt').articles;
    expect(only?.data.removed).toEqual([{ text: '', reason: 'another story', at: 3 }]);
    expect(everything('excerpt')).toContain('"another story"');
  });
  test('full shows it all', () => {
    expect(everything('full').split(SECRET).length).toBeGreaterThan(8);
  });
});
