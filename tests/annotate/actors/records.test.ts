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

describe('contradictions', () => {
  const problems = (...args: Parameters<typeof recordsOf>): string[] =>
    run('Nothing.', recordsOf(...args)).problems.map(({ rule, file }) => `${rule} ${file}`);

  test.each<[what: string, records: Parameters<typeof recordsOf>[0], expected: string[]]>([
    [
      'a name claimed twice',
      { a: { name: 'Ann', kind: 'person' }, b: { name: 'Bea', kind: 'person', aliases: ['ANN'] } },
      ['name-claimed-twice actors/b.md'],
    ],
    [
      'a role that ends before it begins',
      { a: { name: 'Ann', kind: 'person', roles: [{ title: 'mayor', from: '2016', to: '2012' }] } },
      ['role-dates actors/a.md'],
    ],
    [
      'an unknown parent',
      { a: { name: 'Ann Fund', kind: 'organization', parent: 'nowhere' } },
      ['unknown-actor actors/a.md'],
    ],
    [
      'an office of nobody',
      { a: { name: 'Ann', kind: 'person', roles: [{ title: 'mayor', of: 'nowhere' }] } },
      ['unknown-actor actors/a.md'],
    ],
    ['merged into itself', { a: { name: 'Ann', kind: 'person', same: ['a'] } }, ['same-as-itself actors/a.md']],
    [
      'nothing wrong',
      { a: { name: 'Ann', kind: 'person', roles: [{ title: 'mayor', from: '2016-02', to: '2016', of: 'russia' }] } },
      [],
    ],
  ])('%s', (_, records, expected) => expect(problems(records)).toEqual(expected));
});
