import { LABELS, mayFollow, OUTSIDE } from './labels.ts';

/** For each label those that may stand before it. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, to) =>
  Array.from({ length: LABELS }, (_, from) => from).filter((from) => mayFollow(from, to)),
);

const CAN_END: readonly number[] = Array.from({ length: LABELS }, (_, from) => from).filter((from) =>
  mayFollow(from, OUTSIDE),
);

/**
 * The best label sequence of a run of tokens (first-order Viterbi). `scores` holds LABELS numbers a token, `transitions`
 * LABELS × LABELS numbers, from × to. The run starts and ends outside names.
 */
export function bestLabels(scores: Float64Array, length: number, transitions: Float64Array): Uint8Array {
  const best = new Float64Array(length * LABELS).fill(-Infinity);
  const back = new Uint8Array(length * LABELS);
  for (let to = 0; to < LABELS; to++) {
    if (mayFollow(OUTSIDE, to)) best[to] = (scores[to] ?? 0) + (transitions[to] ?? 0);
  }
  for (let i = 1; i < length; i++) {
    const row = i * LABELS;
    const previous = row - LABELS;
    for (let to = 0; to < LABELS; to++) {
      let top = -Infinity;
      let from = 0;
      for (const candidate of BEFORE[to] ?? []) {
        const score = (best[previous + candidate] ?? 0) + (transitions[candidate * LABELS + to] ?? 0);
        if (score > top) {
          top = score;
          from = candidate;
        }
      }
      best[row + to] = top + (scores[row + to] ?? 0);
      back[row + to] = from;
    }
  }
  const labels = new Uint8Array(length);
  let last = OUTSIDE;
  let top = -Infinity;
  for (const from of CAN_END) {
    const score = (best[(length - 1) * LABELS + from] ?? 0) + (transitions[from * LABELS] ?? 0);
    if (score > top) {
      top = score;
      last = from;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = last;
    last = back[i * LABELS + last] ?? OUTSIDE;
  }
  return labels;
}
