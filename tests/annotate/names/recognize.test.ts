import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { recognizeNames } from '../../../src/annotate/names/index.ts';
import { layOutBlocks } from '../../../src/model/story.ts';

const story = (text: string, language = 'en'): Parameters<typeof recognizeNames>[0] => ({
  ...layOutBlocks(text.split('\n\n').map((part) => ({ kind: 'paragraph', text: part }))),
  language,
});

const names = (text: string): string[] => recognizeNames(story(text)).map((name) => `${name.text}/${name.kind}`);

describe('recognizeNames', () => {
  it.each([
    ['Kremlin spokesman Dmitry Peskov declined to comment.', ['Kremlin/organization', 'Dmitry Peskov/person']],
    [
      'Russian Foreign Minister Sergei Lavrov flew to Geneva.',
      ['Russian/misc', 'Sergei Lavrov/person', 'Geneva/place'],
    ],
    ['The United Nations Security Council met on Monday.', ['United Nations Security Council/organization']],
    ['The US and Russia blamed each other.', ['US/state', 'Russia/state']],
    ['A ceasefire in the U.S.-held camp broke down near Aleppo.', ['U.S./state', 'Aleppo/place']],
    ['Jabhat al-Nusra attacked, and Hezbollah answered.', ['Jabhat al-Nusra/armed-group', 'Hezbollah/armed-group']],
    ['Mr. Ivan Kolodin, a farmer, said Kolodin was his name.', ['Ivan Kolodin/person', 'Kolodin/person']],
    ['The White\nHouse said so.', ['White\nHouse/organization']],
    ['BEIRUT, March 4. Nobody was hurt.', ['BEIRUT/place']],
    ['ISIL-held villages and pro-Assad fighters', ['ISIL/armed-group', 'Assad/person']],
    ['NEW YORK In a year of talks, nothing came.', ['NEW YORK/place']],
    ['Former Maryland Governor Martin Hartley agreed.', ['Maryland/place', 'Martin Hartley/person']],
    [
      'Texas Gov. Jane Hartley met Ohio Sen. Tom Orwell.',
      ['Texas/place', 'Jane Hartley/person', 'Ohio/place', 'Tom Orwell/person'],
    ],
    ['If Washington agrees, talks go on.', ['Washington/place']],
    ['The concert will take place in Los Angeles on Feb. 5.', ['Los Angeles/place']],
    ['Samuel Power left. Power said he was tired.', ['Samuel Power/person', 'Power/person']],
    ['The Russian-U.S deal failed.', ['Russian/misc', 'U.S/state']],
  ])('finds the names of %j', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it.each([
    'Nobody came on Tuesday or in September.',
    'He said that the talks would go on.',
    'However, this was not the end. Meanwhile, prices rose.',
    'The ministry and the spokesman declined to comment.',
    'Follow us at https://example.com/News/Today or @NewsDesk.',
    'Fresh fighting broke out. Temporary calm followed.',
    'In the West, many disagreed.',
  ])('finds no actor in %j', (text) => {
    expect(recognizeNames(story(text)).filter(({ kind }) => kind !== 'misc')).toEqual([]);
  });

  it('marks adjectives of nations as such', () => {
    expect(recognizeNames(story('The Syrian army shelled a Turkish post.'))).toMatchObject([
      { text: 'Syrian', kind: 'misc', rule: 'demonym' },
      { text: 'Turkish', kind: 'misc', rule: 'demonym' },
    ]);
  });

  it('carries a surname over the whole story, from either side of its full name', () => {
    const text = 'Marek Tolberg runs the port.\n\nThe port is safe, Tolberg said.';
    expect(recognizeNames(story(text)).map(({ text: words, kind }) => [words, kind])).toEqual([
      ['Marek Tolberg', 'person'],
      ['Tolberg', 'person'],
    ]);
  });

  it('leaves other languages alone', () => {
    expect(recognizeNames(story('Kremlin spokesman Dmitry Peskov spoke.', 'ru'))).toEqual([]);
    expect(recognizeNames(story('Kremlin spokesman Dmitry Peskov spoke.', 'und'))).toEqual([]);
  });

  it('gives sorted spans that are the text and never overlap, whatever the text', () => {
    const word = fc.constantFrom(
      'Moscow',
      'the',
      'of',
      'U.S.',
      'John',
      'Smith',
      'said',
      ',',
      '.',
      '-',
      '"',
      'UN',
      'Al-Nusra',
      '’s',
      '\n',
      'PARIS',
      '12',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }), (words) => {
        const input = story(words.join(' '));
        let end = 0;
        for (const name of recognizeNames(input)) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          expect(input.body.slice(name.start, name.end)).toBe(name.text);
          end = name.end;
        }
      }),
      { numRuns: 200 },
    );
  });
});
