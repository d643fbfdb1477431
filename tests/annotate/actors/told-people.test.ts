import { describe, expect, test } from 'vitest';
import { read, storyOf } from './resolve.ts';

const person = (...names: string[]): Record<string, 'person'> =>
  Object.fromEntries(names.map((name) => [name, 'person'] as const));

describe('what tells that a name is a person’s', () => {
  test.each([
    ['an initial that is an article', 'Attorney Samuel A. Berg came.', 'Samuel A. Berg', 'samuel-a-berg'],
    ['a given name that is a month', 'Governor Jan Berg came.', 'Jan Berg', 'jan-berg'],
    ['a surname that is a title', 'Omar al-Sheikh, a mechanic, came.', 'Omar al-Sheikh', 'omar-al-sheikh'],
    ['what somebody is, before the name', 'The midfielder Upu Kuptra came.', 'Upu Kuptra', 'upu-kuptra'],
    ['what somebody is, behind it', 'Upu Kuptra, a retired shopkeeper, came.', 'Upu Kuptra', 'upu-kuptra'],
    [
      'a title before the surname alone',
      'Upu Kuptra was named first. But Mr. Kuptra left.',
      'Upu Kuptra',
      'upu-kuptra',
    ],
  ])('%s', (_, text, name, id) => {
    expect(read(storyOf(text), person(name))[0]).toBe(`${name}=${id}`);
  });

  test('what somebody is ends the name where the comma was lost', () => {
    expect(
      read(
        storyOf('"It must stop" said Kevin Berg Regional Humanitarian Coordinator.'),
        person('Kevin Berg Regional Humanitarian Coordinator'),
      ),
    ).toEqual(['Kevin Berg=kevin-berg']);
  });

  test('a month and an office are nobody', () => {
    expect(read(storyOf('Sales fell in Jan Trading.'), person('Jan Trading'))).toEqual([]);
    expect(read(storyOf('Rachel Ann King came.'), person('Rachel Ann King'))).toEqual([
      'Rachel Ann King=rachel-ann-king',
    ]);
    expect(read(storyOf('The Danish King left.'), person('Danish King'))).toEqual([]);
  });
});

describe('a surname that every newsroom knows', () => {
  test('is that of whom the story names in full', () => {
    expect(
      read(
        storyOf('Denise Albright, an administrator, spoke.', '"Twice," Albright replied.'),
        person('Denise Albright'),
      ),
    ).toEqual(['Denise Albright=denise-albright', 'Albright=denise-albright']);
  });

  test('stays that of who is named in full or by a title too', () => {
    expect(
      read(storyOf('Anna Putin, a singer, met Vladimir Putin.', '"Twice," Putin replied.'), person('Anna Putin')).at(
        -1,
      ),
    ).toBe('Putin=vladimir-putin');
    expect(
      read(storyOf('Anna Putin, a singer, met President Putin.', 'Then Putin left.'), person('Anna Putin')).at(-1),
    ).toBe('Putin=vladimir-putin');
    expect(read(storyOf('"Twice," Putin replied.'))).toEqual(['Putin=vladimir-putin']);
  });
});

describe('bodies', () => {
  test('a ministry in a capital is of its state', () => {
    expect(read(storyOf('The defence ministry in Moscow spoke.'))[0]).toBe('defence ministry=russian-defense-ministry');
    expect(read(storyOf('A ministry in Moscow spoke.'))).toEqual(['Moscow=moscow']);
    expect(read(storyOf('The Syrian foreign ministry in Moscow spoke.'))[0]).toBe(
      'Syrian foreign ministry=syrian-foreign-ministry',
    );
  });

  test('a state’s media are its own', () => {
    expect(read(storyOf('Syrian state television spoke.'))).toEqual(['Syrian state television=syrian-state-media']);
    expect(read(storyOf('Local state television spoke.'))).toEqual([]);
  });

  test('a known name with its legal form is known', () => {
    expect(read(storyOf('Facebook Inc spoke.'), { 'Facebook Inc': 'organization' })).toEqual(['Facebook=facebook']);
    expect(read(storyOf('Facebook Tower fell.'), { 'Facebook Tower': 'organization' })).toEqual([]);
  });
});

test('a title before one name is not that of the next', () => {
  const story = storyOf(
    'Asked about the meeting with President Oleg Varin in Oslo, Anna Berg replied.',
    'The president left.',
  );
  expect(read(story, person('Oleg Varin', 'Anna Berg')).at(-1)).toBe('president=oleg-varin');
});
