import { describe, expect, it } from 'vitest';
import { recognizeNames } from '../../../src/annotate/names/index.ts';
import { layOutBlocks } from '../../../src/model/story.ts';

const people = (text: string): string[] =>
  recognizeNames({ ...layOutBlocks([{ kind: 'paragraph', text }]), language: 'en' })
    .filter(({ kind }) => kind === 'person')
    .map((name) => name.text);

describe('a nickname between quotation marks', () => {
  it.each([
    ['Juan "Chico" Manriquez of Oakland said so.', 'Juan "Chico" Manriquez'],
    ['Earvin “Magic” Johnson, 57, said so.', 'Earvin “Magic” Johnson'],
  ])('is part of the name: %s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });
  it.each([
    ['words that somebody says', 'Juan Perez said "Chico" Marx was late.'],
    ['an utterance between two people', 'Juan Perez asked. "Who is it?" John Johnson said.'],
  ])('is not %s', (_, text) => {
    expect(people(text)).toContain('Juan Perez');
  });
});
