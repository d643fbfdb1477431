import { readFileSync } from 'node:fs';
import { fromGmb } from './corpora-gmb.ts';
import { fromSpans, type SpanDocument } from './corpora-spans.ts';
import { typeOfGum, typeOfRe3d } from './corpora-types.ts';
import type { TaggedDocument } from './tagged.ts';

const FOLDER = new URL('../../../shared/corpora/', import.meta.url);

const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const lines = (name: string): unknown[] =>
  read(name)
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

/** Reads CoNLL columns: the token first, the tag last, IOB1 or IOB2. */
export function fromColumns(text: string, separator: string): TaggedDocument[] {
  const documents: TaggedDocument[] = [];
  let document: TaggedDocument = [];
  let tokens: string[] = [];
  let tags: string[] = [];
  const endSentence = (): void => {
    if (tokens.length > 0) document.push({ tokens, tags });
    [tokens, tags] = [[], []];
  };
  const endDocument = (): void => {
    endSentence();
    if (document.length > 0) documents.push(document);
    document = [];
  };
  for (const line of text.split('\n')) {
    if (line.startsWith('-DOCSTART-')) endDocument();
    else if (line.trim() === '') endSentence();
    else {
      const columns = line.trim().split(separator);
      tokens.push(columns[0] ?? '');
      tags.push(columns.at(-1) ?? 'O');
    }
  }
  endDocument();
  return documents;
}

/** Reuters stories of 1996 for measuring; never trained on. */
export const conllTesta = (): TaggedDocument[] => fromColumns(read('conll2003-testa.txt'), ' ');
export const wikigold = (): TaggedDocument[] => fromColumns(read('wikigold.txt'), ' ');
export const gmb = (): TaggedDocument[] => fromGmb(read('gmb.txt'));
export const gum = (): TaggedDocument[] =>
  (lines('gum.jsonl') as SpanDocument[]).map((document) => fromSpans(document, typeOfGum));
export const re3d = (): { open: boolean; id: string; document: TaggedDocument }[] =>
  (lines('re3d.jsonl') as (SpanDocument & { source: string; id: string })[]).map((raw) => ({
    open: !raw.source.startsWith('BBC'),
    id: raw.id,
    document: fromSpans(raw, typeOfRe3d),
  }));
