import type { WeightTable } from '../../src/annotate/names/model-file.ts';
import { prepare } from '../../src/annotate/names/scenes.ts';
import { labelSentence, tagsOf } from '../../src/annotate/names/tagger.ts';
import type { Weights } from '../../src/annotate/names/weights.ts';
import { learn, labelsOf, quantize } from './learn.ts';
import { seededRandom } from './random.ts';
import { fillDrills } from './drills.ts';
import { inventor } from './invent.ts';
import { swapNames } from './swap.ts';
import type { TaggedDocument } from './tagged.ts';

export interface Settings {
  epochs: number;
  /** Share of the features left out each time a token is seen. */
  drop: number;
  /** Copies of each document with other names in it. */
  copies: number;
  /** Times each drill is filled with names. */
  drills: number;
  /** Times a feature must be seen to be learned. */
  rare: number;
  /** Weights smaller than this are dropped. */
  least: number;
  seed: number;
}

export const SETTINGS: Settings = { epochs: 6, drop: 0.4, copies: 6, drills: 30, rare: 3, least: 0.8, seed: 20160920 };

/** Trains the model on documents and on copies of them with other names. Same documents and settings, same weights. */
export function trainModel(
  documents: readonly TaggedDocument[],
  { epochs, drop, copies, drills, rare, least, seed }: Settings = SETTINGS,
): WeightTable {
  const random = seededRandom(seed);
  const invent = inventor(random);
  const all = [
    ...documents.flatMap((document) => [
      document,
      ...Array.from({ length: copies }, () => swapNames(document, invent, random)),
    ]),
    ...Array.from({ length: drills }, () => fillDrills(invent, random)).flat(),
  ];
  const lessons = all.flatMap((document) =>
    prepare(document.map(({ tokens }) => tokens)).map((scene, s) => ({
      scene,
      labels: labelsOf(document[s]?.tags ?? [], scene.candidates),
    })),
  );
  return quantize(learn(lessons, { epochs, drop, rare, random }), least);
}

/** Tags a document with weights that are not shipped yet; like `tagTokens`. */
export function tagWith(weights: Weights, document: TaggedDocument): string[][] {
  return prepare(document.map(({ tokens }) => tokens)).map((scene) => tagsOf(labelSentence(scene, weights)));
}
