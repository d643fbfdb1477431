import { describe, expect, test } from 'vitest';
import { read, storyOf } from './resolve.ts';

describe('bodies named after a place or a person', () => {
  test.each([
    [
      'the police of a city',
      'On Monday Larnford police said so.',
      { Larnford: 'place' },
      ['Larnford police=larnford-police'],
    ],
    ['a campaign', 'The Roevik campaign said so.', { Roevik: 'person' }, ['Roevik campaign=roevik-campaign']],
    [
      'an administration',
      'The Roevik administration said so.',
      { Roevik: 'person' },
      ['Roevik administration=roevik-administration'],
    ],
    ['the regime of a known leader', 'The Assad regime denied it.', {}, ['Assad regime=syrian-government']],
    [
      'the government of a known leader',
      'Bashar al-Assad’s government left.',
      {},
      ['Bashar al-Assad’s government=syrian-government'],
    ],
  ] as const)('%s', (_, text, names, found) => {
    expect(read(storyOf(text), names)).toEqual(found);
  });

  test('the police of a city are its police department, in whichever story', () => {
    expect(
      read(storyOf('On Monday Larnford police said so. The Larnford Police Department denied it.'), {
        Larnford: 'place',
        'Larnford Police Department': 'organization',
      }),
    ).toEqual(['Larnford police=larnford-police-department', 'Larnford Police Department=larnford-police-department']);
  });
  test('a full name stays the person’s', () => {
    expect(read(storyOf('The Anna Roevik campaign said so.'), { 'Anna Roevik': 'person' })).toEqual([
      'Anna Roevik=anna-roevik',
    ]);
  });

  test.each([
    ['an officer of it', 'On Monday a Larnford police officer said so.', { Larnford: 'place' }],
    ['a rally of it', 'On Monday a Larnford campaign rally was held.', { Larnford: 'place' }],
    ['a person’s police', 'On Monday Larnford police said so.', { Larnford: 'person' }],
  ] as const)('not %s', (_, text, names) => {
    expect(read(storyOf(text), names).filter((found) => /police|campaign/.test(found))).toEqual([]);
  });
});

describe('whoever the words beside a name tell', () => {
  test.each([
    ['a lone name that speaks', '"It was cold," said Xaolin, a tenant in the building.', 'Xaolin', ['Xaolin=xaolin']],
    [
      'behind a portfolio',
      'Minister of Public Security Xao Shenkun said it.',
      'Public Security Xao Shenkun',
      ['Xao Shenkun=xao-shenkun'],
    ],
    [
      'behind an age',
      'Nineteen-year-old Jonas Umlund, a student, said it.',
      'Nineteen-year-old Jonas Umlund',
      ['Jonas Umlund=jonas-umlund'],
    ],
    [
      'with a surname that is a thing',
      'Board chairman John Tower, a former senator, said it.',
      'John Tower',
      ['John Tower=john-tower'],
    ],
    ['with a hyphen', 'President-elect Tsai Ing-wun said it.', 'Tsai Ing-wun', ['Tsai Ing-wun=tsai-ing-wun']],
  ])('%s is a person', (_, text, name, found) => {
    expect(read(storyOf(text), { [name]: 'person' })).toEqual(found);
  });
  test('a given name before a surname that everybody knows is somebody else', () => {
    expect(read(storyOf('"They fled," said Dr Ammar al-Assad, a lawmaker.'), { 'Ammar al-Assad': 'person' })).toEqual([
      'Ammar al-Assad=ammar-al-assad',
    ]);
  });
  test('a title before it is not', () => {
    expect(read(storyOf('President Bashar al-Assad left.'), { 'Bashar al-Assad': 'person' })).toEqual([
      'Bashar al-Assad=bashar-al-assad',
    ]);
  });
});

describe('short forms in brackets', () => {
  const name = 'National Association of Lock Companies';
  test('a word drawn from the name’s letters', () => {
    expect(
      read(storyOf(`The ${name} (Nasloc) met.`, 'Exports rose, Nasloc said.'), {
        [name]: 'organization',
        Nasloc: 'organization',
      }),
    ).toEqual([
      `${name}=national-association-of-lock-companies`,
      'Nasloc=national-association-of-lock-companies',
      'Nasloc=national-association-of-lock-companies',
    ]);
  });
  test('not any word', () => {
    expect(
      read(storyOf(`The ${name} (Wexford) met.`, 'Exports rose, Wexford said.'), {
        [name]: 'organization',
        Wexford: 'organization',
      }),
    ).not.toContain('Wexford=national-association-of-lock-companies');
  });
});
