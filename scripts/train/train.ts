import type { StageTable } from '../../src/annotate/names/model-file.ts';
import { majorities } from '../../src/annotate/names/majority.ts';
import { prepare, type Prepared } from '../../src/annotate/names/scenes.ts';
import { labelDocument, labelSentence } from '../../src/annotate/names/tagger.ts';
import { chunksOf, TYPES } from '../../src/annotate/names/labels.ts';
import type { Weights } from '../../src/annotate/names/weights.ts';
import { labelsOf, type Lesson, quantize, toWeights, trainStage } from './stage.ts';
import type { TaggedDocument } from './tagged.ts';

export interface Settings {
  epochs: number;
  /** Parts that the documents are split into, so that the second stage learns from what the first makes of unseen text. */
  folds: number;
  /** Weights smaller than this are dropped. */
  least: number;
  seed: number;
}

export const SETTINGS: Settings = { epochs: 8, folds: 4, least: 0.25, seed: 20160920 };

interface Course {
  scenes: Prepared[];
  labels: Uint8Array[];
}

const lessonsOf = (courses: readonly Course[]): Lesson[] =>
  courses.flatMap(({ scenes, labels }) => scenes.map((scene, s) => ({ scene, labels: labels[s] ?? new Uint8Array(scene.candidates.length) })));

/** Trains both stages. */
export function trainModel(documents: readonly TaggedDocument[], { epochs, folds, least, seed }: Settings = SETTINGS): StageTable[] {
  const courses = documents.map((document): Course => {
    const scenes = prepare(document.map(({ tokens }) => tokens));
    return { scenes, labels: document.map(({ tags }, s) => labelsOf(tags, scenes[s]?.candidates ?? new Uint8Array())) };
  });
  const first = quantize(trainStage(lessonsOf(courses), epochs, seed), least);
  const second = courses.map((course): Course => course);
  for (let fold = 0; fold < folds; fold++) {
    const weights = toWeights(quantize(trainStage(lessonsOf(courses.filter((_, c) => c % folds !== fold)), epochs, seed + fold + 1), 0));
    courses.forEach(({ scenes, labels }, c) => {
      if (c % folds !== fold) return;
      const known = majorities(scenes, scenes.map((scene) => labelSentence(scene, weights)));
      second[c] = { labels, scenes: scenes.map((scene, s) => ({ ...scene, majority: known[s] ?? scene.majority })) };
    });
  }
  return [first, quantize(trainStage(lessonsOf(second), epochs, seed + folds + 1), least)];
}

/** Tags documents with weights that are not shipped yet; like `tagTokens`. */
export function tagWith(stages: readonly Weights[], document: TaggedDocument): string[][] {
  return labelDocument(prepare(document.map(({ tokens }) => tokens)), stages).map((labels) => {
    const tags = new Array<string>(labels.length).fill('O');
    for (const { from, to, type } of chunksOf(labels)) {
      for (let i = from; i < to; i++) tags[i] = `${i === from ? 'B' : 'I'}-${TYPES[type] ?? ''}`;
    }
    return tags;
  });
}

export { toWeights };
