import cueWords from '../../src/data/names/cue-words.json' with { type: 'json' };
import { demonyms } from '../../src/annotate/names/listed.ts';
import type { TaggedDocument } from './tagged.ts';

const TITLES = new Set(cueWords.entries.titles);
export const DEMONYMS = new Set(demonyms);

/** The sample marks no documents; this many sentences stand for one. */
const SENTENCES = 14;

const TYPES: Record<string, string> = { geo: 'LOC', gpe: 'LOC', org: 'ORG', per: 'PER' };

/** Takes the titles off the front of a person's name: GMB counts "President Bush" as the name. */
function stripTitles(tokens: readonly string[], tags: string[]): void {
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] !== 'B-PER') continue;
    let end = i + 1;
    while (tags[end] === 'I-PER') end++;
    let from = i;
    while (from < end && TITLES.has(tokens[from] ?? '')) from++;
    for (let k = i; k < end; k++) tags[k] = k < from ? 'O' : k === from ? 'B-PER' : 'I-PER';
  }
}

/** Reads the GMB sample: geo, gpe, org and per become LOC, ORG and PER; adjectives of nations become MISC. */
export function fromGmb(text: string): TaggedDocument[] {
  const sentences: TaggedDocument = [];
  let number = '';
  for (const line of text.split('\n').slice(1)) {
    const [, sentence = '', word = '', , tag = 'O'] = line.trimEnd().split('\t');
    if (word === '') continue;
    if (sentence !== number) {
      sentences.push({ tokens: [], tags: [] });
      number = sentence;
    }
    const current = sentences.at(-1);
    const type = TYPES[tag.slice(2)];
    const token = /^"+$/.test(word) ? '"' : word;
    current?.tokens.push(token);
    current?.tags.push(
      DEMONYMS.has(token)
        ? tag === 'O' || tag.startsWith('B-g')
          ? 'B-MISC'
          : type
            ? `${tag.slice(0, 2)}${type}`
            : 'O'
        : type
          ? `${tag.slice(0, 2)}${type}`
          : 'O',
    );
  }
  for (const { tokens, tags } of sentences) stripTitles(tokens, tags);
  return Array.from({ length: Math.ceil(sentences.length / SENTENCES) }, (_, i) =>
    sentences.slice(i * SENTENCES, (i + 1) * SENTENCES),
  );
}
