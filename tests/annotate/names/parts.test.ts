import { describe, expect, it } from 'vitest';
import { chunksOf, label, LABELS, mayFollow, OUTSIDE, Part, writeChunk } from '../../../src/annotate/names/labels.ts';
import { readModel, writeModel } from '../../../src/annotate/names/model-file.ts';
import { truecase } from '../../../src/annotate/names/truecase.ts';
import { bestLabels } from '../../../src/annotate/names/viterbi.ts';
import { rowOf } from '../../../src/annotate/names/weights.ts';
import { tagTokens } from '../../../src/annotate/names/index.ts';

describe('labels', () => {
  it('reads back the chunks that were written', () => {
    const labels = new Uint8Array(7);
    const chunks = [
      { from: 0, to: 1, type: 2 },
      { from: 1, to: 4, type: 0 },
      { from: 5, to: 7, type: 1 },
    ];
    for (const chunk of chunks) writeChunk(labels, chunk);
    expect(chunksOf(labels)).toEqual(chunks);
  });

  it('lets a name end only as it began', () => {
    expect(mayFollow(label(0, Part.begin), label(0, Part.last))).toBe(true);
    expect(mayFollow(label(0, Part.begin), label(1, Part.last))).toBe(false);
    expect(mayFollow(label(0, Part.begin), OUTSIDE)).toBe(false);
    expect(mayFollow(OUTSIDE, label(0, Part.inside))).toBe(false);
    expect(mayFollow(label(0, Part.last), label(1, Part.unit))).toBe(true);
  });
});

describe('bestLabels', () => {
  it('prefers a whole valid name to the best label of each token', () => {
    const scores = new Float64Array(2 * LABELS);
    scores[label(0, Part.begin)] = 3;
    scores[LABELS + label(1, Part.last)] = 4;
    scores[LABELS + label(0, Part.last)] = 3.5;
    expect([...bestLabels(scores, 2, new Float64Array(LABELS * LABELS))]).toEqual([
      label(0, Part.begin),
      label(0, Part.last),
    ]);
  });
});

describe('the model file', () => {
  const values = new Int8Array(3 * LABELS);
  values[4] = -127;
  values[LABELS] = 5;
  values[2 * LABELS + 16] = 127;
  const transitions = new Int8Array(LABELS * LABELS).fill(-3);
  const bytes = writeModel({ features: Int32Array.of(7, -2, 2_000_000_000), values, transitions });

  it('gives back the weights that were written', () => {
    const weights = readModel(bytes);
    const at = (feature: number, k: number): number | undefined => weights.values[rowOf(weights, feature) * LABELS + k];
    expect([at(7, 4), at(-2, 0), at(2_000_000_000, 16)]).toEqual([-127, 5, 127]);
    expect(rowOf(weights, 8)).toBe(-1);
    expect(weights.transitions[5]).toBe(-3);
  });

  it('is refused when it breaks off', () => {
    expect(() => readModel(bytes.slice(0, -1))).toThrow(RangeError);
  });
});

describe('truecase', () => {
  const cased = (...document: string[]): string =>
    truecase(document.map((sentence) => sentence.split(' ')))[0]
      ?.words.map(({ text }) => text)
      .join(' ') ?? '';

  it.each([
    [['MOSCOW SEES LITTLE HOPE FOR NATO'], 'Moscow sees little hope for NATO'],
    [['KOLODIN LEAVES PORT', 'The port is shut, said Kolodin .'], 'Kolodin leaves port'],
    [['MOSCOW , March 4'], 'Moscow , March 4'],
    [['The NATO and OPEC talks'], 'The NATO and OPEC talks'],
  ])('writes %j as running text', (document, first) => {
    expect(cased(...document)).toBe(first);
  });
});

describe('tagTokens', () => {
  it('tags tokens as they are split, in IOB2', () => {
    expect(
      tagTokens([
        ['Angela', 'Merkel', 'visited', 'Paris', '.'],
        ['Merkel', 'left', '.'],
      ]),
    ).toEqual([
      ['B-PER', 'I-PER', 'O', 'B-LOC', 'O'],
      ['B-PER', 'O', 'O'],
    ]);
  });

  it('says nothing of nothing', () => {
    expect(tagTokens([])).toEqual([]);
    expect(tagTokens([[]])).toEqual([[]]);
  });
});
