import { TYPES, typeOf } from './labels.ts';
import type { Prepared } from './scenes.ts';
import { Look } from './words.ts';

/**
 * What the first stage made of each capitalized word in the whole document, as one number a token: 0 for a word that it saw but
 * once, else the leading type, whether others were there too, and the leading type of the longer names the word stood in.
 */
export function majorities(document: readonly Prepared[], labels: readonly Uint8Array[]): Int32Array[] {
  const width = TYPES.length + 1;
  const all = new Map<string, Int32Array>();
  document.forEach(({ sentence: { words, capitals } }, s) => {
    words.forEach((word, i) => {
      if (!(word.look & Look.upper)) return;
      let counts = all.get(word.lower);
      if (!counts) all.set(word.lower, (counts = new Int32Array(2 * width + 1)));
      const label = labels[s]?.[i] ?? 0;
      const type = typeOf(label) + 1;
      counts[type] = (counts[type] ?? 0) + (capitals ? 1 : 2);
      const inLonger = type > 0 && ((label - 1) & 3) !== 3;
      if (inLonger) counts[width + type] = (counts[width + type] ?? 0) + 1;
      counts[2 * width] = (counts[2 * width] ?? 0) + 1;
    });
  });
  const codes = new Map<string, number>();
  for (const [lower, counts] of all) {
    if ((counts[2 * width] ?? 0) < 2) continue;
    const lead = (from: number): number => {
      let best = 0;
      for (let t = 1; t < width; t++) if ((counts[from + t] ?? 0) > (counts[from + best] ?? 0)) best = t;
      return best;
    };
    const top = lead(0);
    const longer = counts.subarray(width, 2 * width).some((n) => n > 0) ? lead(width) : 0;
    const unanimous = counts.subarray(0, width).every((n, t) => n === 0 || t === top) ? 1 : 0;
    codes.set(lower, 1 + top + width * (longer + width * unanimous));
  }
  return document.map(({ sentence: { words } }) =>
    Int32Array.from(words, (word) => (word.look & Look.upper ? (codes.get(word.lower) ?? 0) : 0)),
  );
}
