import { describe, expect, test } from 'vitest';
import { resolveActors } from '../../../src/annotate/actors/index.ts';
import type { EntityKind } from '../../../src/model/annotation.ts';
import { namesIn, NO_RECORDS, read, recordsOf, storyOf } from './resolve.ts';

const names: Readonly<Record<string, EntityKind>> = {
  'Varda Works Ltd': 'organization',
  'Tollin Corp': 'organization',
  'Harrow Naval Yards Command': 'organization',
  'Jaish al-Tollin': 'armed-group',
  'Army of the Hill': 'armed-group',
  'Ola Hansen': 'person',
  'Anna Berg': 'person',
  Qarda: 'place',
  'as Abu Tollin': 'person',
};
const ids = (text: string, records = NO_RECORDS): string[] =>
  read(storyOf(text), names, records).map((one) => one.replace(/^.*=/s, ''));

describe('a story says that two names are one actor’s', () => {
  test.each<[text: string, expected: string[]]>([
    ['The Varda Works Ltd (also known as Tollin Corp) closed.', ['varda-works-ltd', 'varda-works-ltd']],
    ['The Varda Works Ltd, formerly called the\nTollin Corp, closed.', ['varda-works-ltd', 'varda-works-ltd']],
    ['Jaish al-Tollin (Army of the Hill) left.', ['jaish-al-tollin', 'jaish-al-tollin']],
    ['Jaish al-Tollin (Arabic: جيش, “Army of the Hill”) left.', ['jaish-al-tollin', 'jaish-al-tollin']],
    ['Writer Ola Hansen, also known as Abu Varda, left.', ['ola-hansen', 'ola-hansen']],
    ['Writer Ola Hansen, also known as Abu Tollin, left.', ['ola-hansen', 'ola-hansen']],
    ['ISIL (also known as Army of the Hill) left.', ['islamic-state', 'islamic-state']],
    ['The Army of the Hill, also called ISIL, left.', ['islamic-state', 'islamic-state']],
    [
      'The Harrow Naval Yards Command (HNYC) spoke. Later HNYC closed.',
      Array.from({ length: 3 }, () => 'harrow-naval-yards-command'),
    ],
    [
      'The Harrow Naval Yards Command’s (NAVYARDCOM) ships left.',
      Array.from({ length: 2 }, () => 'harrow-naval-yards-command'),
    ],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected));

  test.each<[text: string, expected: string[]]>([
    ['The Varda Works Ltd (Tollin Corp) closed.', ['varda-works-ltd', 'tollin-corp']],
    ['The Varda Works Ltd was called by the Tollin Corp.', ['varda-works-ltd', 'tollin-corp']],
    ['The Varda Works Ltd called the Tollin Corp.', ['varda-works-ltd', 'tollin-corp']],
    ['The Varda Works Ltd has named Tollin Corp.', ['varda-works-ltd', 'tollin-corp']],
    ['Writer Ola Hansen, also known as Tollin Corp, left.', ['ola-hansen', 'tollin-corp']],
    ['The town of Qarda (Syria) fell.', ['qarda', 'syria']],
    ['Russia, also called Ukraine, fell.', ['russia', 'ukraine']],
    ['The Harrow Naval Yards Command (QZX) spoke.', ['harrow-naval-yards-command']],
    ['Writer Ola Hansen, also known as a friend of writer Anna Berg, left.', ['ola-hansen', 'anna-berg']],
  ])('not: %s', (text, expected) => expect(ids(text)).toEqual(expected));

  test('all stories of the archive follow, in whatever order', () => {
    const inputs = ['The Tollin Corp closed.', 'The Varda Works Ltd, formerly known as Tollin Corp, closed.'].map(
      (text, at) => {
        const story = storyOf(text);
        return { key: String(at), story, names: namesIn(story, names) };
      },
    );
    const { mentions, actors } = resolveActors(inputs, NO_RECORDS);
    expect(mentions.get('0')?.map(({ id, rule }) => [id, rule])).toEqual([['varda-works-ltd', 'stated-alias']]);
    expect(actors.get('varda-works-ltd')).toMatchObject({ name: 'Varda Works Ltd', aliases: ['Tollin Corp'] });
    expect(actors.has('tollin-corp')).toBe(false);
    expect([...resolveActors([...inputs].reverse(), NO_RECORDS).mentions].sort()).toEqual([...mentions].sort());
  });

  test('a person can tell them apart', () => {
    const records = recordsOf({
      'varda-works-ltd': { name: 'Varda Works Ltd', kind: 'organization', not: ['Tollin Corp'] },
    });
    expect(ids('The Varda Works Ltd (also known as Tollin Corp) closed.', records)).toEqual([
      'varda-works-ltd',
      'tollin-corp',
    ]);
  });
});
