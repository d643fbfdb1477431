import { describe, expect, test } from 'vitest';
import { resolveActors } from '../../../src/annotate/actors/index.ts';
import { namesIn, NO_RECORDS, read, recordsOf, storyOf } from './resolve.ts';

const names = { 'Anna Berg': 'person', 'Anna Maria Berg': 'person', 'Acme Works': 'organization' } as const;
const run = (text: string, records = NO_RECORDS) => {
  const story = storyOf(text);
  return resolveActors([{ key: 'a', story, names: namesIn(story, names) }], records);
};

describe('records', () => {
  test('everything mentioned has a record, and so has every parent', () => {
    const { actors, places } = run('Dmitry Peskov spoke of Aleppo to Anna Berg of the Acme Works.');
    expect([...actors.keys()]).toEqual(
      expect.arrayContaining(['acme-works', 'anna-berg', 'dmitry-peskov', 'kremlin', 'russia', 'syria']),
    );
    expect(actors.get('anna-berg')).toMatchObject({ name: 'Anna Berg', kind: 'person', status: 'machine' });
    expect(actors.get('kremlin')).toMatchObject({ parent: 'russia' });
    expect(places.get('aleppo')).toMatchObject({ country: 'syria', coordinates: { lat: 36.2, lon: 37.16 } });
  });

  test('ids do not depend on the order of stories', () => {
    const stories = ['Anna Berg, a lawyer, spoke.', 'Lawyer Anna Maria Berg left.', 'The Acme Works burned.'].map(
      (text, at) => {
        const story = storyOf(text);
        return { key: String(at), story, names: namesIn(story, names) };
      },
    );
    const forward = resolveActors(stories, NO_RECORDS);
    const backward = resolveActors([...stories].reverse(), NO_RECORDS);
    expect([...backward.mentions]).toEqual([...forward.mentions]);
    expect([...backward.actors]).toEqual([...forward.actors]);
  });
});

test('a name that no address can spell has no record', () => {
  const story = storyOf('The town of 武汉 lies on the river, and so does Ωmega in Syria.');
  expect(read(story, { 武汉: 'place' })).toEqual(['Syria=syria']);
});

test('a ministry that only an office or an owner points to has its record', () => {
  const { actors } = run('Maria Zakharova spoke. The Russian Aerospace Forces flew.');
  expect(actors.get('russian-aerospace-forces')?.parent).toBe('russian-armed-forces');
  expect(actors.get('russian-armed-forces')).toMatchObject({ name: 'Russian Armed Forces', parent: 'russia' });
  expect(actors.get('russian-foreign-ministry')).toMatchObject({ kind: 'organization', parent: 'russia' });
});

describe('a surname is whose the story says', () => {
  const cast = { 'Anna Berg': 'person', 'Tom Berg': 'person', Berg: 'person' } as const;
  const texts = [
    'Mayor Anna Berg spoke. Berg left.',
    'Sheriff Tom Berg spoke. Berg left.',
    'Tom Berg sang. Berg left.',
    'Berg spoke.',
  ];
  const ids = (record?: Parameters<typeof recordsOf>[0][string]): string[] => {
    const stories = texts.map((text, at) => {
      const story = storyOf(text);
      return { key: String(at), story, names: namesIn(story, cast) };
    });
    const { mentions } = resolveActors(stories, record ? recordsOf({ 'anna-berg': record }) : NO_RECORDS);
    return [...mentions.values()].map((list) => list.map(({ id }) => id).join(' '));
  };
  const written = ['anna-berg anna-berg', 'tom-berg tom-berg', 'tom-berg tom-berg', ''];
  test('and no record that the machine writes claims it', () => {
    expect(run('Anna Berg spoke. Berg left.').actors.get('anna-berg')?.aliases).toEqual([]);
    expect(ids()).toEqual(written);
  });
  test.each([
    ['when a person edits her record', { name: 'Anna Berg', kind: 'person' as const }, written],
    ['when a person gives her another name', { name: 'Anna Lunde', kind: 'person' as const }, written],
    [
      'where the story names her namesake, though a person gives her the surname',
      { name: 'Anna Berg', kind: 'person' as const, aliases: ['Berg'] },
      [...written.slice(0, 3), 'anna-berg'],
    ],
    [
      'but another alias is hers everywhere',
      { name: 'Anna Lunde', kind: 'person' as const, aliases: ['Berg'] },
      ['anna-berg anna-berg', 'tom-berg anna-berg', 'tom-berg anna-berg', 'anna-berg'],
    ],
  ])('%s', (_, record, expected) => {
    expect(ids(record)).toEqual(expected);
  });
});

test('a surname that a person’s record bears too is not the archive’s one other bearer’s', () => {
  const cast = { 'Tom Berg': 'person', Berg: 'person' } as const;
  const stories = ['Sheriff Tom Berg spoke.', 'Tom Berg sang.', 'It was late, Mr. Berg said.'].map((text, at) => {
    const story = storyOf(text);
    return { key: String(at), story, names: namesIn(story, cast) };
  });
  const last = (records = NO_RECORDS): string[] =>
    (resolveActors(stories, records).mentions.get('2') ?? []).map(({ id }) => id);
  expect(last()).toEqual(['tom-berg']);
  expect(last(recordsOf({ 'anna-berg': { name: 'Anna Berg', kind: 'person' } }))).toEqual(['berg']);
});

describe('corrections of a person', () => {
  test('another script', () => {
    const records = recordsOf({ 'dmitry-peskov': { name: 'Dmitry Peskov', kind: 'person', aliases: ['Песков'] } });
    expect(read(storyOf('Песков сказал so.'), {}, records)).toEqual(['Песков=dmitry-peskov']);
  });

  test('a rename keeps the id and the names', () => {
    const records = recordsOf({ 'islamic-state': { name: 'Daesh', kind: 'armed-group' } });
    const { actors } = run('ISIS left.', records);
    expect(actors.get('islamic-state')?.name).toBe('Daesh');
    expect(read(storyOf('ISIS left.'), {}, records)).toEqual(['ISIS=islamic-state']);
  });

  test('a merge takes the other’s mentions', () => {
    const records = recordsOf({ 'acme-group': { name: 'Acme Group', kind: 'organization', same: ['acme-works'] } });
    expect(read(storyOf('The Acme Works burned.'), names, records)).toEqual(['Acme Works=acme-group']);
  });

  test('a split refuses a name', () => {
    const records = recordsOf({ 'jabhat-al-nusra': { name: 'Jabhat al-Nusra', kind: 'armed-group', not: ['Nusra'] } });
    expect(read(storyOf('Nusra, Jabhat al-Nusra.'), {}, records)).toEqual(['Jabhat al-Nusra=jabhat-al-nusra']);
  });

  test('a ban removes a name', () => {
    const records = recordsOf({ 'acme-works': { name: 'Acme Works', kind: 'organization', banned: true } });
    expect(read(storyOf('The Acme Works burned in Syria.'), names, records)).toEqual(['Syria=syria']);
  });
});

test('a form that only lost its apostrophe is no other name', () => {
  const { actors } = run('Writer Anna Berg came. Anna Bergs house burned, and Bergs barn.');
  expect(actors.get('anna-berg')?.aliases).toEqual([]);
});
