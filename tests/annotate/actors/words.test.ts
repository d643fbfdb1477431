import { describe, expect, test } from 'vitest';
import { personName } from '../../../src/annotate/actors/name-key.ts';
import { readsAsOrganization, readsAsPerson } from '../../../src/annotate/actors/shape.ts';
import { fold, splitWords } from '../../../src/annotate/actors/words.ts';

describe('words', () => {
  test.each<[text: string, words: string[]]>([
    ['Russian-U.S. pact', ['Russian', 'U.S.', 'pact']],
    ['the U.S agreed', ['the', 'U.S', 'agreed']],
    ['Syria’s al-Nusra', ['Syria', '’s', 'al', 'Nusra']],
    ["O'Brien said.", ["O'Brien", 'said', '.']],
  ])('%s', (text, words) => expect(splitWords(text).map((word) => word.text)).toEqual(words));

  test('a fold has no case, accents, stops or apostrophes', () =>
    expect(['Erdoğan', 'U.S.', 'Sana’a'].map(fold)).toEqual(['erdogan', 'us', 'sanaa']));

  test('one line of 2 MB is split in linear time', () => expect(splitWords('A'.repeat(2_000_000)).length).toBe(1));
});

describe('person names', () => {
  test.each<[a: string, b: string]>([
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Aleksandr Lukashevich', 'Alexander Lukashevich'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
    ['Haidar al-Abadi', 'Haider al-Abadi'],
    ['John F. Kerry', 'John Kerry'],
    ['Foreign Minister Jean-Marc Ayrault', 'Jean-Marc Ayrault'],
    ['Mohammed Morsi', 'Mohamed Morsi'],
  ])('%s is %s', (a, b) => expect(personName(a)?.key).toBe(personName(b)?.key));

  test.each<[a: string, b: string]>([
    ['Ali Hassan', 'Hassan Ali'],
    ['John Kerry', 'John Kirby'],
    ['Igor Ivanov', 'Sergei Ivanov'],
  ])('%s is not %s', (a, b) => expect(personName(a)?.key).not.toBe(personName(b)?.key));
});

describe('shapes', () => {
  test.each(['Anna Berg', 'Abdul al-Rahman', 'J. Edgar Hoover'])('a person: %s', (text) =>
    expect(readsAsPerson(text)).toBe(true),
  );
  test.each(['Anna', 'Anna Bank', 'Monday Berg', 'the berg', 'Home Secretary', 'Berg 5'])('no person: %s', (text) =>
    expect(readsAsPerson(text)).toBe(false),
  );
  test.each(['Acme Works', 'UNMAS', 'Bank of Scotland', 'Sandoz AG'])('an organization: %s', (text) =>
    expect(readsAsOrganization(text)).toBe(true),
  );
  test.each(['Bank', 'Florida Inc', 'SALES FOR MARCH', 'US Secretary of State', 'Patriot Act', 'The'])(
    'no organization: %s',
    (text) => expect(readsAsOrganization(text)).toBe(false),
  );
});
