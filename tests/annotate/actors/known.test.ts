import { describe, expect, test } from 'vitest';
import { read, storyOf } from './resolve.ts';

const people = {
  'Sergey Lavrov': 'person',
  Lavrov: 'person',
  'Dmitry Peskov': 'person',
  'John Kerry': 'person',
  Kerry: 'person',
} as const;

describe('names that every newsroom knows', () => {
  test.each<[text: string, mentions: string[]]>([
    ['The US and the U.S. agreed.', ['US=united-states', 'U.S.=united-states']],
    ['Russian-US and Russian-U.S. contacts go on.', ['US=united-states', 'U.S.=united-states']],
    ['The United Nations\nSecurity Council met.', ['United Nations\nSecurity Council=un-security-council']],
    ['Nusra (Jabhat al-Nusra) shelled the town.', ['Nusra=jabhat-al-nusra', 'Jabhat al-Nusra=jabhat-al-nusra']],
    ['The Al-Nusra Front left.', ['Al-Nusra Front=jabhat-al-nusra']],
    ['The Free Syrian Army (FSA) advanced.', ['Free Syrian Army=free-syrian-army', 'FSA=free-syrian-army']],
    [
      'Sergey Lavrov met minister Lavrov and Sergei Lavrov.',
      ['Sergey Lavrov=sergei-lavrov', 'Lavrov=sergei-lavrov', 'Sergei Lavrov=sergei-lavrov'],
    ],
    ['Secretary of State Kerry called.', ['Kerry=john-kerry']],
  ])('%s', (text, mentions) => expect(read(storyOf(text), people)).toEqual(mentions));

  test.each([
    'They told us who is who.',
    'It is so, as the report says.',
    'A lavish kerry of words.',
    'Turkeys and china plates.',
    'It will be over by may.',
  ])('none in: %s', (text) => expect(read(storyOf(text), people)).toEqual([]));
});

describe('institutions of a state', () => {
  test.each<[text: string, mentions: string[]]>([
    ['the Syrian army fought', ['Syrian army=syrian-armed-forces']],
    ['Syria’s armed forces fought', ['Syria’s armed forces=syrian-armed-forces']],
    ['Syrian government forces fought', ['Syrian government forces=syrian-armed-forces']],
    ['the Russian foreign ministry said', ['Russian foreign ministry=russian-foreign-ministry']],
    ['the US administration promised', ['US administration=us-administration']],
    ['American special forces left', ['American special forces=us-special-forces']],
    ['the US Department of State said', ['US Department of State=us-state-department']],
    ['the British defence ministry said', ['British defence ministry=british-defense-ministry']],
  ])('%s', (text, mentions) => expect(read(storyOf(text))).toEqual(mentions));

  test.each(['Russian settlement plans', 'the Syrian problem', 'anti-Russian military talk', 'a Turkish bath'])(
    'none in: %s',
    (text) => expect(read(storyOf(text))).toEqual([]),
  );
});

describe('a state in what is said of its side', () => {
  test.each<[text: string, mentions: string[]]>([
    ['the Russian side called for talks', ['Russian side=russia']],
    ['our American colleagues know', ['American colleagues=united-states']],
    ['they bombed the Syrians again', ['Syrians=syria']],
    ['some 650,000 Syrians live here', ['Syrians=syria']],
    ['Jordanians went home', ['Jordanians=jordan']],
    ['two North Koreans fled', ['North Koreans=north-korea']],
  ])('%s', (text, mentions) => expect(read(storyOf(text))).toEqual(mentions));

  test.each([
    'Native Americans came',
    'the Russian language',
    'a Syrian refugee',
    'Syrian Americans vote',
    'the Americans-only rule',
  ])('none in: %s', (text) => expect(read(storyOf(text))).toEqual([]));
});

describe('a capital is its state when it acts, speaks or is dealt with, and a place else', () => {
  test.each<[text: string, mentions: string[]]>([
    ['Moscow regrets the decision.', ['Moscow=russia']],
    ['It said that Moscow still hopes for talks.', ['Moscow=russia']],
    ['Moscow and Washington agreed on a truce.', ['Moscow=russia', 'Washington=united-states']],
    ['The gap between Moscow and Washington grew.', ['Moscow=russia', 'Washington=united-states']],
    ['They count on cooperation with Washington.', ['Washington=united-states']],
    ['The rhetoric coming from Washington of late is harsh.', ['Washington=united-states']],
    ['Moscow’s commitment stands.', ['Moscow=russia']],
    ['It accused Moscow of not pressuring Damascus.', ['Moscow=russia', 'Damascus=syrian-government']],
    ['They met in Moscow on Monday.', ['Moscow=moscow']],
    ['He flew from Paris to Moscow.', ['Paris=paris', 'Moscow=moscow']],
    ['the ambassador to Moscow', ['Moscow=moscow']],
    ['a Moscow-based bank', ['Moscow=moscow']],
    ['Moscow’s Red Square was empty.', ['Moscow=moscow']],
    ['at 19:00 Moscow time', []],
  ])('%s', (text, mentions) =>
    expect(read(storyOf(text), { Moscow: 'place', Washington: 'place', Paris: 'place', Damascus: 'place' })).toEqual(
      mentions,
    ),
  );

  test('the place of a dateline is a place, its agency no actor', () => {
    expect(read(storyOf('MOSCOW, September 20. /TASS/. Moscow said so.'))).toEqual(['MOSCOW=moscow', 'Moscow=russia']);
  });
});

describe('what only looks like a known name', () => {
  test('a part of a longer name', () => {
    expect(read(storyOf('The Syria Times wrote so.'), { 'Syria Times': 'organization' })).toEqual([
      'Syria Times=syria-times',
    ]);
    expect(read(storyOf('The Vietnam War ended.'))).toEqual([]);
  });

  test('a person who is called like a state', () => {
    const names = { 'Michael Jordan': 'person', Jordan: 'person' } as const;
    expect(read(storyOf('Michael Jordan, a player, came. Fans cheered.'), names)).toEqual([
      'Michael Jordan=michael-jordan',
    ]);
  });
});

describe('an ordinary word among others in capitals is no abbreviation', () => {
  test.each([
    ['He asked: IS DC DOOMED?!', []],
    ['THIS IS NORMAL PEOPLE!', []],
    ['Men of IS left.', ['IS=islamic-state']],
    ['Rivals such as ISIS and IS met.', ['ISIS=islamic-state', 'IS=islamic-state']],
    ['US AND UK AGREE', ['US=united-states', 'UK=united-kingdom']],
  ])('%s', (text, expected) => {
    expect(read(storyOf(text), {})).toEqual(expected);
  });
});
