import type { WeightTable } from '../../src/annotate/names/model-file.ts';
import { prepare } from '../../src/annotate/names/scenes.ts';
import { labelSentence, tagsOf } from '../../src/annotate/names/tagger.ts';
import type { Weights } from '../../src/annotate/names/weights.ts';
import { learn, labelsOf, quantize } from './learn.ts';
import { seededRandom } from './random.ts';
import { swapNames } from './swap.ts';
import type { TaggedDocument } from './tagged.ts';

export interface Settings {
  epochs: number;
  /** Copies of each document with other names in it. */
  copies: number;
  /** Times a feature must be seen to be learned. */
  rare: number;
  /** Weights smaller than this are dropped. */
  least: number;
  seed: number;
}

export const SETTINGS: Settings = { epochs: 6, copies: 6, rare: 3, least: 0.8, seed: 20160920 };

/** Trains the model on documents and on copies of them with other names. Same documents and settings, same weights. */
export function trainModel(
  documents: readonly TaggedDocument[],
  { epochs, copies, rare, least, seed }: Settings = SETTINGS,
): WeightTable {
  const random = seededRandom(seed);
  const all = documents.flatMap((document) => [
    document,
    ...Array.from({ length: copies }, () => swapNames(document, random)),
  ]);
  const lessons = all.flatMap((document) =>
    prepare(document.map(({ tokens }) => tokens)).map((scene, s) => ({
      scene,
      labels: labelsOf(document[s]?.tags ?? [], scene.candidates),
    })),
  );
  return quantize(learn(lessons, { epochs, rare, random }), least);
}

/** Tags a document with weights that are not shipped yet; like `tagTokens`. */
export function tagWith(weights: Weights, document: TaggedDocument): string[][] {
  return prepare(document.map(({ tokens }) => tokens)).map((scene) => tagsOf(labelSentence(scene, weights)));
}
