import { LABELS } from './labels.ts';

/** The weights of the model: features in an open hash table, each with one weight a label. */
export interface Weights {
  /** Feature hashes by slot; a slot whose row is -1 is empty. */
  keys: Int32Array;
  rows: Int32Array;
  /** LABELS weights a row. */
  values: Float64Array | Int8Array;
  /** LABELS × LABELS weights, from × to. */
  transitions: Float64Array;
}

/** Lays features out as an open hash table; row `i` belongs to feature `features[i]`. */
export function layOutWeights(features: Int32Array, values: Weights['values'], transitions: Float64Array): Weights {
  let size = 1024;
  while (size < features.length * 2) size *= 2;
  const keys = new Int32Array(size);
  const rows = new Int32Array(size).fill(-1);
  features.forEach((feature, row) => {
    let slot = feature & (size - 1);
    while (rows[slot] !== -1) slot = (slot + 1) & (size - 1);
    keys[slot] = feature;
    rows[slot] = row;
  });
  return { keys, rows, values, transitions };
}

/** The row of a feature, or -1. */
export function rowOf({ keys, rows }: Weights, feature: number): number {
  const mask = keys.length - 1;
  let slot = feature & mask;
  for (;;) {
    const row = rows[slot] ?? -1;
    if (row === -1 || keys[slot] === feature) return row;
    slot = (slot + 1) & mask;
  }
}

/** Adds the weights of features to the scores of a token, which start at `at`. */
export function addScores(
  weights: Weights,
  features: Int32Array,
  count: number,
  scores: Float64Array,
  at: number,
): void {
  const { values } = weights;
  for (let f = 0; f < count; f++) {
    const row = rowOf(weights, features[f] ?? 0);
    if (row < 0) continue;
    const base = row * LABELS;
    for (let k = 0; k < LABELS; k++) scores[at + k] = (scores[at + k] ?? 0) + (values[base + k] ?? 0);
  }
}
