import { LABELS } from './labels.ts';
import { layOutWeights, type Weights } from './weights.ts';

/**
 * The model file: the number of features (uint32), the transitions (LABELS × LABELS int8), the features sorted as
 * unsigned numbers, each as the distance to the one before (variable-length, 7 bits a byte), and for each feature a count and
 * that many pairs of label and weight (int8). All numbers are little-endian.
 */

/** Weights ready to be written: a feature for each row, LABELS integers from -127 to 127 a row. */
export interface WeightTable {
  features: Int32Array;
  values: Int8Array;
  transitions: Int8Array;
}

/** Spells out weights as the bytes of a model file. */
export function writeModel({ features, values, transitions }: WeightTable): Uint8Array {
  const bytes: number[] = [];
  const order = Array.from(features.keys()).sort((a, b) => ((features[a] ?? 0) >>> 0) - ((features[b] ?? 0) >>> 0));
  for (let shift = 0; shift < 32; shift += 8) bytes.push((features.length >>> shift) & 255);
  for (const value of transitions) bytes.push(value & 255);
  let before = 0;
  for (const row of order) {
    const feature = (features[row] ?? 0) >>> 0;
    let gap = feature - before;
    before = feature;
    while (gap > 127) {
      bytes.push((gap & 127) | 128);
      gap = Math.floor(gap / 128);
    }
    bytes.push(gap);
    const pairs: number[] = [];
    for (let k = 0; k < LABELS; k++) {
      const value = values[row * LABELS + k] ?? 0;
      if (value !== 0) pairs.push(k, value & 255);
    }
    bytes.push(pairs.length / 2, ...pairs);
  }
  return Uint8Array.from(bytes);
}

/** Reads the bytes of a model file. Throws a RangeError when they end too early. */
export function readModel(bytes: Uint8Array): Weights {
  let at = 0;
  const next = (): number => {
    const byte = bytes[at++];
    if (byte === undefined) throw new RangeError('The model file of the name recognizer breaks off.');
    return byte;
  };
  const signed = (): number => (next() << 24) >> 24;
  const count = next() + next() * 2 ** 8 + next() * 2 ** 16 + next() * 2 ** 24;
  const transitions = Float64Array.from({ length: LABELS * LABELS }, signed);
  const features = new Int32Array(count);
  const values = new Int8Array(count * LABELS);
  let feature = 0;
  for (let row = 0; row < count; row++) {
    let scale = 1;
    let byte = next();
    while (byte > 127) {
      feature += (byte & 127) * scale;
      scale *= 128;
      byte = next();
    }
    feature += byte * scale;
    features[row] = feature | 0;
    for (let pair = next(); pair > 0; pair--) {
      const k = next();
      values[row * LABELS + k] = signed();
    }
  }
  return layOutWeights(features, values, transitions);
}
