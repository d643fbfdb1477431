import type { PhraseMarks } from './phrases.ts';
import type { Sentence } from './truecase.ts';
import { Look, type Word } from './words.ts';

/** What the features of a sentence's tokens are made from. */
export interface Scene {
  sentence: Sentence;
  marks: PhraseMarks;
  /** Evidence bits of each token, from the whole document. */
  evidence: Int32Array;
}

const EDGE: Word = {
  text: '',
  lower: '',
  hash: 7,
  lowerHash: 7,
  shape: 7,
  prefix: 7,
  suffix2: 7,
  suffix3: 7,
  suffix4: 7,
  look: 0,
  cues: 0,
};

/** Most features that one token can have. */
export const MOST_FEATURES = 96;

/** Mixes a feature's template and value into one 32-bit number (the finalizer of MurmurHash3). */
function mix(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function join(a: number, b: number): number {
  return Math.imul(a, 31) ^ Math.imul(b, 0x01000193) ^ (b >>> 7);
}

/** Writes the features of token `i` into `into` and returns how many. */
export function writeFeatures({ sentence, marks, evidence }: Scene, i: number, into: Int32Array): number {
  const { words, capitals } = sentence;
  const at = (offset: number): Word => words[i + offset] ?? EDGE;
  const [w, p, n, pp, nn] = [at(0), at(-1), at(1), at(-2), at(2)];
  let count = 0;
  const add = (template: number, value: number): void => {
    into[count++] = mix(template, value);
  };
  const first = i === 0 || (i === 1 && p.look & Look.mark) ? 1 : 0;
  add(1, 0);
  add(2, w.hash);
  add(3, w.lowerHash);
  add(4, w.shape);
  add(5, w.prefix);
  add(6, w.suffix2);
  add(7, w.suffix3);
  add(8, w.suffix4);
  add(9, p.lowerHash);
  add(10, n.lowerHash);
  add(11, pp.lowerHash);
  add(12, nn.lowerHash);
  add(13, join(p.lowerHash, n.lowerHash));
  add(14, join(pp.lowerHash, p.lowerHash));
  add(15, join(n.lowerHash, nn.lowerHash));
  add(16, join(p.lowerHash, w.lowerHash));
  add(17, join(w.lowerHash, n.lowerHash));
  add(18, join(p.shape, w.shape));
  add(19, join(w.shape, n.shape));
  add(20, join(join(p.shape, w.shape), n.shape));
  add(21, join(w.shape, first));
  add(22, join(w.look, first));
  add(23, join(w.cues, first));
  add(24, p.cues);
  add(25, n.cues);
  add(26, join(p.cues, w.cues));
  add(27, join(w.cues, n.cues));
  add(28, join(join(p.cues, w.cues), n.cues));
  add(29, p.suffix3);
  add(30, n.suffix3);
  add(31, join(w.cues, p.lowerHash));
  add(32, join(w.cues, n.lowerHash));
  for (let bit = 0, cues = w.cues; cues !== 0; bit++, cues >>= 1) if (cues & 1) add(33, bit);
  if (capitals) add(34, w.look);
  const mark = join(marks.lists[i] ?? 0, marks.parts[i] ?? 0);
  const markP = i > 0 ? join(marks.lists[i - 1] ?? 0, marks.parts[i - 1] ?? 0) : 7;
  const markN = i + 1 < words.length ? join(marks.lists[i + 1] ?? 0, marks.parts[i + 1] ?? 0) : 7;
  add(35, mark);
  add(36, markP);
  add(37, markN);
  add(38, join(mark, p.lowerHash));
  add(39, join(mark, n.lowerHash));
  add(40, join(mark, w.cues));
  add(41, join(join(markP, mark), markN));
  add(42, join(mark, join(p.shape, n.shape)));
  for (let bit = 0, lists = marks.lists[i] ?? 0; lists !== 0; bit++, lists >>= 1)
    if (lists & 1) add(43, bit * 4 + (marks.parts[i] ?? 0));
  const seen = evidence[i] ?? 0;
  add(44, seen);
  add(45, join(seen, w.cues));
  add(46, join(seen, join(w.shape, first)));
  for (let bit = 0, bits = seen; bits !== 0; bit++, bits >>= 1) if (bits & 1) add(47, bit);
  add(48, evidence[i + 1] ?? -1);
  add(49, i > 0 ? (evidence[i - 1] ?? -1) : -1);
  // The nearest words that tell a name's kind, across the other capitalized words of its run.
  let k = i + 1;
  while (k < words.length && k < i + 6 && (words[k]?.look ?? 0) & Look.initial) k++;
  const last = words[k - 1] ?? EDGE;
  const behind = words[k] ?? EDGE;
  if (k > i + 1) {
    add(55, last.lowerHash);
    add(56, last.cues);
  }
  add(57, behind.lowerHash);
  k = i - 1;
  while (k >= 0 && k > i - 6 && (words[k]?.look ?? 0) & Look.initial) k--;
  const ahead = words[k] ?? EDGE;
  add(58, ahead.lowerHash);
  if (k < i - 1) {
    const head = words[k + 1] ?? EDGE;
    add(59, head.lowerHash);
    add(60, head.cues);
  }
  add(61, join(ahead.lowerHash, behind.lowerHash));
  return count;
}
