/**
 * Writes src/data/names/common-words.json: words that ordinary text writes in lower case, from the open training sets.
 * Run before names.ts: node scripts/train/common-words.ts
 */
import { writeFileSync } from 'node:fs';
import { gmb, gum, re3d, wikigold } from './corpora.ts';
import { inRows } from './rows.ts';

const LEAST = 2;

const counts = new Map<string, number>();
const open = re3d()
  .filter((document) => document.open)
  .map(({ document }) => document);
for (const document of [...wikigold(), ...gmb(), ...gum(), ...open]) {
  for (const { tokens, tags } of document) {
    tokens.forEach((token, i) => {
      if (tags[i] === 'O' && /^\p{Ll}[\p{Ll}'-]+$/u.test(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
    });
  }
}
const words = [...counts].flatMap(([word, count]) => (count >= LEAST ? [word] : [])).sort();
const head = {
  source:
    'Words that stand in lower case at least twice in WikiGold, the GMB sample, GUM and the open parts of re3d; written by scripts/train/common-words.ts.',
  license: 'CC-BY-4.0',
};
writeFileSync(
  new URL('../../src/data/names/common-words.json', import.meta.url),
  `${JSON.stringify(head).slice(0, -1)},"entries":[\n${inRows(words)}\n]}\n`,
);
console.log(`${words.length} words`);
