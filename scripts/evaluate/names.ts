import type { NameSpan } from '../../src/annotate/names/index.ts';
import { recognizeNames, tagTokens } from '../../src/annotate/names/index.ts';
import { layOutBlocks } from '../../src/model/story.ts';
import { conllTesta } from '../train/corpora.ts';
import { f1, scoreTags } from '../train/score.ts';
import { field, readCorpus, sharedFile } from './corpora.ts';
import { ACTORS, type Entity, entitiesOf, isName } from './re3d.ts';
import type { EvaluationRow } from './row.ts';

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Reuters stories of 1996, tokens already split: exact typed F1. Nothing was trained on them. */
function evaluateConll(): EvaluationRow[] {
  if (!sharedFile('corpora/conll2003-testa.txt')) return [];
  const gold = conllTesta();
  const found = gold.map((document) => tagTokens(document.map(({ tokens }) => tokens)));
  return [
    ['PER', 'ORG', 'LOC', 'MISC'],
    ['PER', 'ORG', 'LOC'],
  ].flatMap((types) => {
    const scores = scoreTags(gold, found, types);
    return [...scores].flatMap(([type, counts]) =>
      type === 'all' || types.length === 4
        ? [
            {
              set: 'conll2003-testa',
              measure: `exact typed F1, ${type === 'all' ? types.join('+') : type}`,
              value: f1(counts),
              n: counts.gold,
            },
          ]
        : [],
    );
  });
}

/** Documents on the war in Syria and Iraq; the recognizer is trained on all but the BBC's, so only those are unseen. */
function evaluateRe3d(): EvaluationRow[] {
  const tallies = new Map([
    ['BBC, unseen', { gold: 0, hit: 0, found: 0, right: 0 }],
    ['other sources, trained on', { gold: 0, hit: 0, found: 0, right: 0 }],
  ]);
  for (const record of readCorpus('re3d.jsonl')) {
    const tally = tallies.get(field(record, 'source').startsWith('BBC') ? 'BBC, unseen' : 'other sources, trained on');
    const text = field(record, 'text');
    if (!tally) continue;
    const names = recognizeNames({ ...layOutBlocks([{ kind: 'paragraph', text }]), language: 'en' });
    const entities = entitiesOf(record['entities']);
    const golds = entities.filter(({ begin, end, type }) => ACTORS.has(type) && isName(text.slice(begin, end)));
    const touches = (name: NameSpan, { begin, end }: Entity): boolean => name.start < end && begin < name.end;
    tally.gold += golds.length;
    tally.hit += golds.filter((gold) => names.some((name) => name.kind !== 'misc' && touches(name, gold))).length;
    const actors = names.filter(({ kind }) => kind !== 'misc');
    tally.found += actors.length;
    tally.right += actors.filter((name) =>
      entities.some((entity) => ACTORS.has(entity.type) && touches(name, entity)),
    ).length;
  }
  return [...tallies].flatMap(([set, { gold, hit, found, right }]) =>
    gold === 0
      ? []
      : [
          {
            set: 're3d',
            measure: `capitalized names found (${set})`,
            value: percent(hit, gold),
            n: gold,
            note: 'overlap',
          },
          {
            set: 're3d',
            measure: `names found that are golds (${set})`,
            value: percent(right, found),
            n: found,
            note: 'overlap',
          },
        ],
  );
}

/** Measures the name recognizer. */
export function evaluate(): Promise<EvaluationRow[]> {
  return Promise.resolve([...evaluateConll(), ...evaluateRe3d()]);
}
