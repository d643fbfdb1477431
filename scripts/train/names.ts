/**
 * Trains the name recognizer on the open sets and writes src/data/names/model.bin, the same bytes each time.
 * Run: node scripts/train/names.ts [--dry]    (--dry trains and scores, writes nothing)
 */
import { writeFileSync } from 'node:fs';
import { writeModel } from '../../src/annotate/names/model-file.ts';
import { conllTesta, gmb, gum, re3d, wikigold } from './corpora.ts';
import { f1, scoreTags } from './score.ts';
import { toWeights } from './learn.ts';
import { type Settings, SETTINGS, tagWith, trainModel } from './train.ts';

const open = re3d().filter((document) => document.open);
const documents = [...wikigold(), ...gmb(), ...gum(), ...open.map(({ document }) => document)];
console.log(`${documents.length} documents, ${documents.flat().flatMap(({ tokens }) => tokens).length} tokens`);

const table = trainModel(documents, {
  ...SETTINGS,
  ...(JSON.parse(process.env['SETTINGS'] ?? '{}') as Partial<Settings>),
});
const bytes = writeModel(table);
const weights = toWeights(table);
const testa = conllTesta();
const found = testa.map((document) => tagWith(weights, document));
for (const types of [
  ['PER', 'ORG', 'LOC', 'MISC'],
  ['PER', 'ORG', 'LOC'],
]) {
  const scores = [...scoreTags(testa, found, types)].map(([type, counts]) => `${type} ${f1(counts).toFixed(1)}`);
  console.log(`CoNLL-2003 testa, exact typed F1: ${scores.join('  ')}`);
}
console.log(`${table.features.length} features, ${bytes.length} bytes`);
if (!process.argv.includes('--dry')) writeFileSync(new URL('../../src/data/names/model.bin', import.meta.url), bytes);
