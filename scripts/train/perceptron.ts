import { LABELS } from '../../src/annotate/names/labels.ts';
import { bestLabels } from '../../src/annotate/names/viterbi.ts';
import type { Random } from './random.ts';

/** A run of tokens to learn from: rows of the features of each token, and its right labels. */
export interface Example {
  rows: Int32Array[];
  labels: Uint8Array;
}

export interface Trained {
  values: Float64Array;
  transitions: Float64Array;
}

/**
 * Trains an averaged structured perceptron (Collins 2002) over `rows` features. Same examples and seed, same weights.
 * @param drop share of the features left out each time a token is seen, so that no few of them carry it all
 */
export function trainPerceptron(
  examples: readonly Example[],
  rows: number,
  { epochs, drop, random }: { epochs: number; drop: number; random: Random },
): Trained {
  const values = new Float64Array(rows * LABELS);
  const sums = new Float64Array(rows * LABELS);
  const transitions = new Float64Array(LABELS * LABELS);
  const transitionSums = new Float64Array(LABELS * LABELS);
  const order = Array.from(examples.keys());
  let step = 1;
  const change = (weights: Float64Array, totals: Float64Array, at: number, by: number): void => {
    weights[at] = (weights[at] ?? 0) + by;
    totals[at] = (totals[at] ?? 0) + by * step;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const e of order) {
      const example = examples[e];
      if (!example) continue;
      const { labels } = example;
      const tokens = example.rows.map((features) => features.filter(() => random.next() >= drop));
      const scores = new Float64Array(tokens.length * LABELS);
      tokens.forEach((features, i) => {
        const at = i * LABELS;
        for (const feature of features) {
          const base = feature * LABELS;
          for (let k = 0; k < LABELS; k++) scores[at + k] = (scores[at + k] ?? 0) + (values[base + k] ?? 0);
        }
      });
      const guess = bestLabels(scores, tokens.length, transitions);
      let [rightBefore, guessBefore] = [0, 0];
      for (let i = 0; i <= tokens.length; i++) {
        const [right, ours] = [labels[i] ?? 0, guess[i] ?? 0];
        if (right !== ours) {
          for (const row of tokens[i] ?? []) {
            change(values, sums, row * LABELS + right, 1);
            change(values, sums, row * LABELS + ours, -1);
          }
        }
        if (right !== ours || rightBefore !== guessBefore) {
          change(transitions, transitionSums, rightBefore * LABELS + right, 1);
          change(transitions, transitionSums, guessBefore * LABELS + ours, -1);
        }
        [rightBefore, guessBefore] = [right, ours];
      }
      step++;
    }
  }
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) - (sums[i] ?? 0) / step;
  for (let i = 0; i < transitions.length; i++) transitions[i] = (transitions[i] ?? 0) - (transitionSums[i] ?? 0) / step;
  return { values, transitions };
}
