import cueWords from '../../src/data/names/cue-words.json' with { type: 'json' };
import { sentences } from '../../src/language/sentences.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { DEMONYMS } from './corpora-gmb.ts';
import type { TaggedDocument } from './tagged.ts';

/** A document with entities, given by their words. */
export interface SpanDocument {
  text: string;
  entities: { text?: string; value?: string; type: string }[];
}

const TITLES = new Set(cueWords.entries.titles);
const CONNECTORS = new Set(cueWords.entries.connectors);
const NO_NAMES = new Set([
  ...cueWords.entries.calendar,
  ...cueWords.entries.titles,
  'I',
  'He',
  'She',
  'It',
  'We',
  'They',
  'You',
  'My',
  'Our',
  'His',
  'Her',
  'This',
  'That',
  'These',
  'Those',
  'The',
  'A',
  'An',
  'Who',
]);

/** GUM parts hyphens from their words: "self - medicating". */
const joinHyphens = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{N}]) ?- (?=[\p{L}\p{N}])/gu, (found) => (found.startsWith(' ') ? '-' : found));

const isCapitalized = (token: string): boolean => /^\p{Lu}|^(?:al|el|an|ash)-\p{Lu}/u.test(token);

/** The tokens of the name inside an entity's words, or nothing when the entity is a description. */
function nameIn(words: string, type: string): string[] {
  let tokens = tokenize(joinHyphens(words)).map(({ text }) => text);
  if (/^(?:the|a|an)$/i.test(tokens[0] ?? '')) tokens = tokens.slice(1);
  if (/^['’]s$/.test(tokens.at(-1) ?? '')) tokens = tokens.slice(0, -1);
  if (type === 'PER') {
    const title = tokens.findLastIndex(
      (token, i) => i < tokens.length - 1 && (TITLES.has(token) || !/^\p{Lu}/u.test(token)) && !CONNECTORS.has(token),
    );
    tokens = tokens.slice(title + 1);
    if (tokens.some((token) => token === 'of' || token === 'for' || token === 'and' || token === ',')) return [];
    if (DEMONYMS.has(tokens[0] ?? '')) return [];
  }
  const first = tokens[0] ?? '';
  const last = tokens.at(-1) ?? '';
  if (!isCapitalized(first) || !/[\p{Lu}\p{N}]/u.test(last)) return [];
  if (tokens.every((token) => NO_NAMES.has(token))) return [];
  return tokens.every((token) => isCapitalized(token) || CONNECTORS.has(token) || /^\p{N}/u.test(token)) ? tokens : [];
}

/** Tags a document by its entities: each name wherever its words stand, the longest first; adjectives of nations are MISC. */
export function fromSpans(
  { text, entities }: SpanDocument,
  typeOf: (type: string) => string | undefined,
): TaggedDocument {
  const names = new Map<string, { tokens: string[]; type: string }>();
  for (const { text: words, value, type } of entities) {
    const named = typeOf(type);
    if (!named) continue;
    const tokens = nameIn(words ?? value ?? '', named);
    const key = tokens.join(' ');
    if (tokens.length > 0 && (!names.has(key) || names.get(key)?.type === 'MISC'))
      names.set(key, { tokens, type: DEMONYMS.has(key) ? 'MISC' : named });
  }
  const ordered = [...names.values()].sort((a, b) => b.tokens.length - a.tokens.length);
  return joinHyphens(text)
    .split(/\n+/)
    .flatMap((block) => sentences(block))
    .map((sentence) => {
      const tokens = tokenize(sentence.text).map((token) => token.text);
      const tags = new Array<string>(tokens.length).fill('O');
      for (const { tokens: name, type } of ordered) {
        for (let i = 0; i + name.length <= tokens.length; i++) {
          if (name.some((token, k) => tokens[i + k] !== token || tags[i + k] !== 'O')) continue;
          for (let k = 0; k < name.length; k++) tags[i + k] = `${k === 0 ? 'B' : 'I'}-${type}`;
        }
      }
      tokens.forEach((token, i) => {
        if (tags[i] === 'O' && DEMONYMS.has(token)) tags[i] = 'B-MISC';
      });
      return { tokens, tags };
    });
}
