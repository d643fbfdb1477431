import { joinBodies } from './bodies.ts';
import { joinFirms } from './firms.ts';
import { MOST_FEATURES, writeFeatures } from './features.ts';
import { chunksOf, LABELS, OUTSIDE, typeOf, TYPES } from './labels.ts';
import { model } from './model.ts';
import { obeyLists } from './obey.ts';
import { eachRun, prepare, type Prepared } from './scenes.ts';
import { nameSpeakers } from './speakers.ts';
import { bestLabels } from './viterbi.ts';
import { addScores, type Weights } from './weights.ts';

const features = new Int32Array(MOST_FEATURES);

/** By how much the scores of a token, from `at` on, favor the type of its label over all other types and over no name. */
function marginAt(scores: Float64Array, at: number, label: number): number {
  let [own, other] = [-Infinity, -Infinity];
  for (let k = 0; k < LABELS; k++) {
    const score = scores[at + k] ?? 0;
    if (typeOf(k) === typeOf(label)) own = Math.max(own, score);
    else other = Math.max(other, score);
  }
  return own - other;
}

/**
 * The labels of one sentence: the model's, made to obey the lists.
 * @param margins where given, gets for each token how sure the model is of the type of its name, in the model's own units
 */
export function labelSentence(scene: Prepared, weights: Weights, margins?: Float64Array): Uint8Array {
  const labels = new Uint8Array(scene.candidates.length);
  eachRun(scene.candidates, (from, to) => {
    const scores = new Float64Array((to - from) * LABELS);
    for (let i = from; i < to; i++)
      addScores(weights, features, writeFeatures(scene, i, features), scores, (i - from) * LABELS);
    labels.set(bestLabels(scores, to - from, weights.transitions), from);
    for (let i = from; margins && i < to; i++)
      margins[i] = labels[i] === OUTSIDE ? 0 : marginAt(scores, (i - from) * LABELS, labels[i] ?? OUTSIDE);
  });
  return nameSpeakers(scene, joinBodies(scene, joinFirms(scene, obeyLists(scene, labels))));
}

/** The tags that labels spell out: `O`, `B-PER`, `I-PER`, … (IOB2). */
export function tagsOf(labels: Uint8Array): string[] {
  const tags = new Array<string>(labels.length).fill('O');
  for (const { from, to, type } of chunksOf(labels)) {
    for (let i = from; i < to; i++) tags[i] = `${i === from ? 'B' : 'I'}-${TYPES[type] ?? ''}`;
  }
  return tags;
}

/**
 * Tags tokens that are already split: a document as sentences, each as tokens, gives the tags of each token,
 * `O`, `B-PER`, `I-PER`, … for PER, ORG, LOC and MISC (IOB2). The whole document is evidence for each sentence.
 */
export function tagTokens(sentences: readonly (readonly string[])[]): string[][] {
  return prepare(sentences).map((scene) => tagsOf(labelSentence(scene, model())));
}
