import { MOST_FEATURES, writeFeatures } from '../../src/annotate/names/features.ts';
import { LABELS, OUTSIDE, TYPES, writeChunk } from '../../src/annotate/names/labels.ts';
import type { WeightTable } from '../../src/annotate/names/model-file.ts';
import { eachRun, type Prepared } from '../../src/annotate/names/scenes.ts';
import { layOutWeights, type Weights } from '../../src/annotate/names/weights.ts';
import { type Example, type Trained, trainPerceptron } from './perceptron.ts';
import type { Random } from './random.ts';
import { namesOf } from './score.ts';

/** A sentence made ready, with its right labels. */
export interface Lesson {
  scene: Prepared;
  labels: Uint8Array;
}

/** The labels that tags spell out, cut to the candidates. */
export function labelsOf(tags: readonly string[], candidates: Uint8Array): Uint8Array {
  const labels = new Uint8Array(tags.length);
  for (const name of namesOf(tags)) {
    const [from, to, type = ''] = name.split(':');
    const number = TYPES.findIndex((known) => known === type);
    if (number < 0) continue;
    let [start, end] = [Number(from), Number(to)];
    while (start < end && candidates[start] === 0) start++;
    while (end > start && candidates[end - 1] === 0) end--;
    if (start < end && candidates.subarray(start, end).every((mark) => mark === 1))
      writeChunk(labels, { from: start, to: end, type: number });
  }
  return labels;
}

interface Learned extends Trained {
  features: Int32Array;
}

/** Learns weights for the features of the lessons that are seen `rare` times and more. */
export function learn(
  lessons: readonly Lesson[],
  { epochs, drop, rare, random }: { epochs: number; drop: number; rare: number; random: Random },
): Learned {
  const buffer = new Int32Array(MOST_FEATURES);
  const counts = new Map<number, number>();
  const hashed: { tokens: Int32Array[]; labels: Uint8Array }[] = [];
  for (const { scene, labels } of lessons) {
    eachRun(scene.candidates, (from, to) => {
      const tokens: Int32Array[] = [];
      for (let i = from; i < to; i++) {
        const features = buffer.slice(0, writeFeatures(scene, i, buffer));
        for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
        tokens.push(features);
      }
      hashed.push({ tokens, labels: labels.slice(from, to) });
    });
  }
  const rowOf = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= rare) rowOf.set(feature, rowOf.size);
  const examples: Example[] = hashed.map(({ tokens, labels }) => ({
    labels,
    rows: tokens.map((features) => Int32Array.from([...features].flatMap((feature) => rowOf.get(feature) ?? []))),
  }));
  return {
    features: Int32Array.from(rowOf.keys()),
    ...trainPerceptron(examples, rowOf.size, { epochs, drop, random }),
  };
}

/** Rounds weights to bytes; those smaller than `least` are dropped. */
export function quantize({ features, values, transitions }: Learned, least: number): WeightTable {
  const sizes = Float64Array.from(values, Math.abs).sort();
  const ceiling = sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
  const scale = 127 / Math.max(ceiling, 1e-9);
  const round = (value: number): number => Math.max(-127, Math.min(127, Math.round(value * scale)));
  const keptFeatures: number[] = [];
  const keptValues: number[] = [];
  features.forEach((feature, row) => {
    const own = Array.from(values.subarray(row * LABELS, (row + 1) * LABELS), (value) =>
      Math.abs(value) < least ? OUTSIDE : round(value),
    );
    if (own.every((value) => value === 0)) return;
    keptFeatures.push(feature);
    keptValues.push(...own);
  });
  return {
    features: Int32Array.from(keptFeatures),
    values: Int8Array.from(keptValues),
    transitions: Int8Array.from(transitions, round),
  };
}

export function toWeights(table: WeightTable): Weights {
  return layOutWeights(table.features, table.values, Float64Array.from(table.transitions));
}
