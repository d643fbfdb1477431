import { describe, expect, it } from 'vitest';
import { recognizeNames } from '../../../src/annotate/names/index.ts';
import { lineEnds } from '../../../src/annotate/names/lines.ts';
import { layOutBlocks } from '../../../src/model/story.ts';

const names = (text: string): string[] =>
  recognizeNames({ ...layOutBlocks([{ kind: 'paragraph', text }]), language: 'en' }).map(
    ({ text: name, kind }) => `${name}/${kind}`,
  );

describe('lineEnds', () => {
  it.each([
    // Rows of a table end for good.
    ['Alder 3 Birch 2\nCedar 1 Elm 0', [15]],
    ['Results :\nAlder 3\nBirch 2', [9, 17]],
    // A heading over wrapped copy.
    [
      'New road\nThe council said on Monday that it would build a road to the harbor\nand a bridge over the river behind it.',
      [8],
    ],
    // Wrapped copy goes on.
    ['The council said on Monday that it would build the road to\nAlder Harbor before the summer of next year.', []],
    ['The White\nHouse said so.', []],
    ['The council met\nand went home.\nand slept.', []],
    ['One line.', []],
  ])('%j ends at %j', (text, ends) => {
    expect(lineEnds(text)).toEqual(ends);
  });

  it('keeps a megabyte of lines in linear time and whole', () => {
    expect(lineEnds('Alder 3 Birch 2\n'.repeat(50_000))).toEqual([]);
  });
});

describe('names of tables', () => {
  it('do not run over the ends of rows', () => {
    expect(
      names('Saturday results :\nLeeds 3 Everton 2\nChelsea 1 Arsenal 0').map((name) => name.split('/')[0]),
    ).toEqual(['Leeds', 'Everton', 'Chelsea', 'Arsenal']);
  });
});
