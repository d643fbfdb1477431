import { readFileSync } from 'node:fs';
import { readModel } from './model-file.ts';
import type { Weights } from './weights.ts';

let loaded: Weights | undefined;

/** The shipped weights; read on first use. */
export function model(): Weights {
  loaded ??= readModel(readFileSync(new URL('../../data/names/model.bin', import.meta.url)));
  return loaded;
}
