import { describe, expect, test } from 'vitest';
import { resolveActors } from '../../../src/annotate/actors/index.ts';
import { namesIn, NO_RECORDS, read, shown, storyOf } from './resolve.ts';

const names = {
  'Ali Hassan': 'person',
  'Hassan Ali': 'person',
  'Anna Berg': 'person',
  'Peter Berg': 'person',
  Berg: 'person',
  Hassan: 'person',
  'Haidar Naim': 'person',
  'Haider Naim': 'person',
  'A. Berg': 'person',
} as const;

describe('people', () => {
  test('a surname belongs to the full name of its story', () => {
    expect(read(storyOf('Minister Anna Berg came.', 'Berg left.'), names)).toEqual([
      'Anna Berg=anna-berg',
      'Berg=anna-berg',
    ]);
  });

  test('a surname that the recognizer missed is found', () => {
    expect(read(storyOf('Minister Anna Berg came.', '"Yes," Berg said.'), { 'Anna Berg': 'person' })).toEqual([
      'Anna Berg=anna-berg',
      'Berg=anna-berg',
    ]);
  });

  test('initials and spellings lead to the same person', () => {
    expect(read(storyOf('Anna Berg came. A. Berg left.'), names)).toEqual(['Anna Berg=anna-berg', 'A. Berg=anna-berg']);
    const [first, second] = read(storyOf('Spokesman Haidar Naim came. Haider Naim left.'), names).map(
      (text) => text.split('=')[1],
    );
    expect(first).toBe(second);
  });

  test('the words of a name in another order are somebody else', () => {
    expect(read(storyOf('Ali Hassan met Hassan Ali.'), names)).toEqual([
      'Ali Hassan=ali-hassan',
      'Hassan Ali=hassan-ali',
    ]);
  });

  test('two people of one surname in one archive stay two, and a bare surname stays with its story', () => {
    const stories = [
      { key: 'a', story: storyOf('Anna Berg spoke. Berg left.') },
      { key: 'b', story: storyOf('Peter Berg spoke. Berg left.') },
      { key: 'c', story: storyOf('Nobody but Berg spoke.') },
    ].map(({ key, story }) => ({ key, story, names: namesIn(story, names) }));
    const { mentions } = resolveActors(stories, NO_RECORDS);
    expect(mentions.get('a')?.map(shown)).toEqual(['Anna Berg=anna-berg', 'Berg=anna-berg']);
    expect(mentions.get('b')?.map(shown)).toEqual(['Peter Berg=peter-berg', 'Berg=peter-berg']);
    expect(mentions.get('c')).toEqual([]);
  });

  test('a bare office leads to the person who was given it', () => {
    const story = storyOf(
      'Kremlin spokesman Dmitry Peskov spoke.',
      'The spokesman went on. The Russian president and the chairman were silent.',
    );
    expect(read(story)).toEqual(['Kremlin=kremlin', 'Dmitry Peskov=dmitry-peskov', 'spokesman=dmitry-peskov']);
  });

  test('the office of a state leads to its holder when the story names the holder', () => {
    expect(read(storyOf('The Russian president said so. Vladimir Putin left.'))).toEqual([
      'Russian president=vladimir-putin',
      'Vladimir Putin=vladimir-putin',
    ]);
    expect(read(storyOf('The French president said so. Vladimir Putin left.'))).toEqual([
      'Vladimir Putin=vladimir-putin',
    ]);
  });

  test('a bare ministry is the one named before, a capitalized one the home state’s', () => {
    expect(read(storyOf('The Syrian foreign ministry spoke.', 'The ministry went on.')).at(-1)).toBe(
      'ministry=syrian-foreign-ministry',
    );
    expect(read(storyOf('MOSCOW, May 4. /TASS/. The Foreign Ministry spoke.')).at(-1)).toBe(
      'Foreign Ministry=russian-foreign-ministry',
    );
    expect(read(storyOf('The ministry spoke.'))).toEqual([]);
  });
});
