/**
 * Names end to end, as a program reads them from the export: exact typed F1 on CoNLL-2003, one sentence a line and one a paragraph,
 * and the capitalized names of re3d. Each set is ingested as one archive.
 */
import type { TaggedDocument } from '../train/tagged.ts';
import { conllTesta } from '../train/corpora.ts';
import { f1, type Counts } from '../train/score.ts';
import { field, readCorpus, sharedFile } from './corpora.ts';
import { exported } from './exported.ts';
import { ACTORS, entitiesOf, isName } from './re3d.ts';
import type { EvaluationRow } from './row.ts';

interface Gold {
  start: number;
  end: number;
  type: string;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** CoNLL's type of a kind of actor. */
const TYPES: Readonly<Record<string, string>> = {
  person: 'PER',
  organization: 'ORG',
  'armed-group': 'ORG',
  state: 'LOC',
  place: 'LOC',
};

/** A tagged document as text, tokens parted by a space and sentences by `between`, with the names in it. */
function layOut(document: TaggedDocument, between: string): { text: string; golds: Gold[] } {
  let text = '';
  const golds: Gold[] = [];
  for (const { tokens, tags } of document) {
    if (text !== '') text += between;
    let open: Gold | undefined;
    tokens.forEach((token, i) => {
      if (i > 0) text += ' ';
      const tag = tags[i] ?? 'O';
      const type = tag.slice(2);
      if (tag === 'O') open = undefined;
      else if (open?.type !== type || tag.startsWith('B-'))
        golds.push((open = { start: text.length, end: text.length, type }));
      text += token;
      if (open) open.end = text.length;
    });
  }
  return { text, golds };
}

function evaluateConll(between: string, layout: string): EvaluationRow[] {
  if (!sharedFile('corpora/conll2003-testa.txt')) return [];
  const documents = conllTesta().map((document) => layOut(document, between));
  const lines = exported(documents.map(({ text }) => ({ text, title: 'Story' })));
  const counts = new Map<string, Counts>(
    ['PER', 'ORG', 'LOC', 'PER+ORG+LOC'].map((type) => [type, { gold: 0, found: 0, right: 0 }]),
  );
  const count = (type: string, what: keyof Counts): void => {
    for (const own of [counts.get(type), counts.get('PER+ORG+LOC')]) if (own) own[what]++;
  };
  documents.forEach(({ golds }, i) => {
    const own = golds.filter(({ type }) => type !== 'MISC');
    for (const { type } of own) count(type, 'gold');
    for (const { start, end, kind } of lines[i]?.mentions ?? []) {
      const type = TYPES[kind] ?? '';
      count(type, 'found');
      if (own.some((gold) => gold.start === start && gold.end === end && gold.type === type)) count(type, 'right');
    }
  });
  return [...counts].map(([type, own]) => ({
    set: 'conll2003-testa',
    measure: `exact typed F1, ${type}, exported (${layout})`,
    value: f1(own),
    n: own.gold,
  }));
}

function evaluateRe3d(): EvaluationRow[] {
  const records = readCorpus('re3d.jsonl');
  const lines = exported(
    records.map((record) => ({ text: field(record, 'text'), title: field(record, 'title') || 'Story' })),
  );
  const tally = { gold: 0, hit: 0, found: 0, right: 0 };
  const tallies = new Map([
    ['BBC, unseen', tally],
    ['other sources, trained on', { ...tally }],
  ]);
  records.forEach((record, i) => {
    const own = tallies.get(field(record, 'source').startsWith('BBC') ? 'BBC, unseen' : 'other sources, trained on');
    const text = field(record, 'text');
    const entities = entitiesOf(record['entities']).map(({ begin, end, type }) => ({ start: begin, end, type }));
    const mentions = lines[i]?.mentions ?? [];
    if (!own) return;
    const golds = entities.filter(({ start, end, type }) => ACTORS.has(type) && isName(text.slice(start, end)));
    own.gold += golds.length;
    own.hit += golds.filter((gold) => mentions.some((mention) => overlap(mention, gold))).length;
    own.found += mentions.length;
    own.right += mentions.filter((mention) => entities.some((entity) => overlap(mention, entity))).length;
  });
  return [...tallies].flatMap(([set, { gold, hit, found, right }]) =>
    gold === 0 || found === 0
      ? []
      : [
          { set: 're3d', measure: `capitalized names found, exported (${set})`, value: (100 * hit) / gold, n: gold },
          {
            set: 're3d',
            measure: `mentions that are golds, exported (${set})`,
            value: (100 * right) / found,
            n: found,
          },
        ],
  );
}

/** Measures names through ingest and export. */
export function evaluate(): Promise<EvaluationRow[]> {
  return Promise.resolve([
    ...evaluateConll('\n', 'a sentence a line'),
    ...evaluateConll('\n\n', 'a sentence a paragraph'),
    ...evaluateRe3d(),
  ]);
}
