import { MOST_FEATURES, writeFeatures } from './features.ts';
import { chunksOf, LABELS, TYPES } from './labels.ts';
import { majorities } from './majority.ts';
import { model } from './model.ts';
import { eachRun, prepare, type Prepared } from './scenes.ts';
import { bestLabels } from './viterbi.ts';
import { addScores, type Weights } from './weights.ts';

const features = new Int32Array(MOST_FEATURES);

/** The labels of one sentence by one stage. */
export function labelSentence(scene: Prepared, weights: Weights): Uint8Array {
  const labels = new Uint8Array(scene.candidates.length);
  eachRun(scene.candidates, (from, to) => {
    const scores = new Float64Array((to - from) * LABELS);
    for (let i = from; i < to; i++) addScores(weights, features, writeFeatures(scene, i, features), scores, (i - from) * LABELS);
    labels.set(bestLabels(scores, to - from, weights.transitions), from);
  });
  return labels;
}

/** The labels of a document's sentences: the stages in turn, each knowing what the one before made of each word. */
export function labelDocument(document: readonly Prepared[], stages: readonly Weights[]): Uint8Array[] {
  let labels: Uint8Array[] = [];
  stages.forEach((weights, stage) => {
    const known = stage === 0 ? undefined : majorities(document, labels);
    labels = document.map((scene, s) => labelSentence({ ...scene, majority: known?.[s] ?? scene.majority }, weights));
  });
  return labels;
}

/**
 * Tags tokens that are already split: a document as sentences, each as tokens, gives the tags of each token,
 * `O`, `B-PER`, `I-PER`, … for PER, ORG, LOC and MISC (IOB2). The whole document is evidence for each sentence.
 */
export function tagTokens(sentences: readonly (readonly string[])[]): string[][] {
  const labels = labelDocument(prepare(sentences), model());
  return labels.map((sentence) => {
    const tags = new Array<string>(sentence.length).fill('O');
    for (const { from, to, type } of chunksOf(sentence)) {
      for (let i = from; i < to; i++) tags[i] = `${i === from ? 'B' : 'I'}-${TYPES[type] ?? ''}`;
    }
    return tags;
  });
}
