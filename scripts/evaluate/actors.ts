/**
 * Measures the actors: the seeds against their hand-made gold, aliases of re3d, identities of GUM.
 * `node scripts/evaluate/actors.ts` prints the rows; `--misses` each difference; `--sample N` a sample of the records that
 * 1,000 Reuters stories make, for a review by hand.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { resolveActors, type ActorInput, type Resolved } from '../../src/annotate/actors/index.ts';
import { isOffice } from '../../src/annotate/actors/name-key.ts';
import { recognizeNames } from '../../src/annotate/names/index.ts';
import type { Mention } from '../../src/model/annotation.ts';
import type { Story } from '../../src/model/story.ts';
import { parseOriginal } from '../../src/parse/index.ts';
import type { EvaluationRow } from './row.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const NO_RECORDS = { actors: new Map(), places: new Map() };

interface GoldMention {
  surface: string;
  start: number;
  end: number;
  how: string;
  nested?: boolean;
}

interface GoldArticle {
  file: string;
  actors: { id: string; kind: string; mentions: GoldMention[] }[];
}

interface GoldSpan {
  start: number;
  end: number;
  text: string;
  id: string;
  kind: string;
  /** Named and not nested: a finder has to find it. */
  required: boolean;
}

const NAMED = new Set(['name', 'short', 'abbr', 'alias', 'metonym']);
/** Ids of the gold that are no named actor, or are measured elsewhere. */
const LEFT_OUT = new Set(['syrian-opposition', 'tass', 'rt']);

function parse(text: string, name: string): Story {
  const { story } = parseOriginal(new TextEncoder().encode(text), name);
  if (!story) throw new Error(`${name} is no story`);
  return story;
}

const input = (key: string, story: Story): ActorInput => ({ key, story, names: recognizeNames(story) });

/** Gold mentions that stand in the body, in the body's offsets. */
function goldInBody(article: GoldArticle, raw: string, story: Story): GoldSpan[] {
  const spans: GoldSpan[] = [];
  let from = 0;
  for (const block of story.blocks) {
    const at = raw.replaceAll('\u00a0', ' ').indexOf(block.text.replaceAll('\u00a0', ' '), from);
    if (at < 0) throw new Error(`a block of ${article.file} is not in the original`);
    from = at + block.text.length;
    if (block.kind === 'embed') continue;
    for (const actor of article.actors) {
      for (const mention of actor.mentions) {
        if (mention.start < at || mention.end > from) continue;
        const start = mention.start - at + block.start;
        const required = NAMED.has(mention.how) && !mention.nested && !LEFT_OUT.has(actor.id);
        spans.push({
          start,
          end: mention.end - at + block.start,
          text: mention.surface,
          id: actor.id,
          kind: actor.kind,
          required,
        });
      }
    }
  }
  return spans;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);

function seedRows(show: boolean): EvaluationRow[] {
  const goldFile = new URL('gold/seeds.json', SHARED);
  if (!existsSync(goldFile)) {
    console.log('actors: the seeds and their gold are absent');
    return [];
  }
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as { articles: GoldArticle[] };
  const raws = gold.articles.map((article) =>
    readFileSync(new URL(`seeds/${article.file.replace(/^.*\//, '')}`, SHARED), 'utf8'),
  );
  const stories = gold.articles.map((article, at) => parse(raws[at] ?? '', article.file));
  const resolved = resolveActors(
    stories.map((story, at) => input(gold.articles[at]?.file ?? '', story)),
    NO_RECORDS,
  );
  let [right, wrong, found, required, kinds] = [0, 0, 0, 0, 0];
  const scores: number[] = [];
  gold.articles.forEach((article, at) => {
    const story = stories[at];
    if (!story) return;
    const spans = goldInBody(article, raws[at] ?? '', story);
    const embeds = story.blocks.filter((block) => block.kind === 'embed');
    const mentions = (resolved.mentions.get(article.file) ?? []).filter(
      (mention) => mention.rule !== 'dateline' && !embeds.some((block) => overlap(block, mention)),
    );
    const fits = (mention: Mention, span: GoldSpan): boolean => overlap(mention, span) && mention.id === span.id;
    for (const mention of mentions) {
      const match = spans.find((span) => fits(mention, span));
      if (match) {
        right++;
        kinds += Number(match.kind === mention.kind || (match.kind === 'org' && mention.kind === 'organization'));
      } else if (mention.rule !== 'role' && mention.rule !== 'description') {
        wrong++;
        if (show)
          console.log(
            'wrong',
            article.file.slice(-24),
            mention.text,
            mention.id,
            mention.rule,
            story.body.slice(mention.start - 25, mention.end + 20).replaceAll('\n', ' '),
          );
      }
    }
    const wanted = spans.filter((span) => span.required);
    for (const span of wanted) {
      required++;
      if (mentions.some((mention) => fits(mention, span))) found++;
      else if (show)
        console.log(
          'missed',
          article.file.slice(-24),
          span.text,
          span.id,
          story.body.slice(span.start - 25, span.end + 20).replaceAll('\n', ' '),
        );
    }
    const goldIds = new Set(wanted.map((span) => span.id));
    const optional = new Set(spans.map((span) => span.id));
    const ids = new Set(
      mentions.filter((mention) => goldIds.has(mention.id) || !optional.has(mention.id)).map((mention) => mention.id),
    );
    const both = [...ids].filter((id) => goldIds.has(id)).length;
    scores.push((2 * both) / (ids.size + goldIds.size));
  });
  const f1 = Math.round((1000 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 10;
  return [
    { set: 'seeds', measure: 'actor mentions, precision', value: percent(right, right + wrong), n: right + wrong },
    { set: 'seeds', measure: 'named mentions, recall', value: percent(found, required), n: required },
    {
      set: 'seeds',
      measure: 'actors per article, F1',
      value: f1,
      n: scores.length,
      note: `lowest ${Math.min(...scores).toFixed(2)}`,
    },
    { set: 'seeds', measure: 'kinds right', value: percent(kinds, right), n: right },
  ];
}

const lines = (name: string): unknown[] => {
  const file = new URL(`corpora/${name}`, SHARED);
  if (!existsSync(file)) {
    console.log(`actors: ${name} is absent`);
    return [];
  }
  const bytes = readFileSync(file);
  const text = name.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
};

/** Pairs that re3d calls synonyms, both capitalized: is each found, and do both lead to one id? */
function aliasRows(show: boolean): EvaluationRow[] {
  interface Relation {
    source: string;
    target: string;
    type: string;
    sourceBegin: number;
    sourceEnd: number;
    targetBegin: number;
    targetEnd: number;
  }
  const documents = lines('re3d.jsonl') as { id: string; text: string; relations: Relation[] }[];
  const inputs = documents.map((document) => input(document.id, plainStory(document.text)));
  const { mentions } = resolveActors(inputs, NO_RECORDS);
  let [pairs, both, same] = [0, 0, 0];
  for (const document of documents) {
    const found = mentions.get(document.id) ?? [];
    for (const relation of document.relations) {
      if (relation.type !== 'IsSynonymOf' || relation.sourceBegin > relation.targetBegin) continue;
      if (
        !/^(?:the )?\p{Lu}/u.test(relation.source) ||
        !/^(?:the )?\p{Lu}/u.test(relation.target) ||
        /\d/.test(relation.source + relation.target)
      )
        continue;
      // "The former leader of X", "Minister for Y": who somebody is, and no other name.
      if ([relation.source, relation.target].some(isDescription)) continue;
      pairs++;
      const source = found.filter((mention) =>
        overlap(mention, { start: relation.sourceBegin, end: relation.sourceEnd }),
      );
      const target = found.filter((mention) =>
        overlap(mention, { start: relation.targetBegin, end: relation.targetEnd }),
      );
      if (source.length === 0 || target.length === 0) {
        if (show) console.log('unfound', relation.source, '=', relation.target, source.length, target.length);
        continue;
      }
      both++;
      if (source.some((one) => target.some((other) => one.id === other.id))) same++;
      else if (show)
        console.log(
          'parted',
          relation.source,
          '=',
          relation.target,
          source.map((one) => one.id),
          target.map((one) => one.id),
        );
    }
  }
  return documents.length === 0
    ? []
    : [
        {
          set: 're3d',
          measure: 'synonyms under one id',
          value: percent(same, both),
          n: both,
          note: `both ends found in ${both} of ${pairs}`,
        },
      ];
}

/** Whether words say an office or, with a small word that no name has, a description. */
const isDescription = (text: string): boolean =>
  (text.match(/[\p{L}.’'-]+/gu) ?? []).some(
    (word, at) =>
      isOffice(word.toLowerCase()) || (at > 0 && /^\p{Ll}{3,}/u.test(word) && !/^(?:the|and|for)$/.test(word)),
  ) && !/^(?:al|Abu)\b/u.test(text);

/** A story of bare text, for corpora that are no originals. */
function plainStory(text: string): Story {
  const block = { kind: 'paragraph' as const, text, start: 0, end: text.length };
  return {
    decoded: text,
    given: {},
    title: '',
    body: text,
    blocks: [block],
    language: 'en',
    removed: [],
    warnings: [],
  };
}

/** Names that GUM gives one Wikipedia identity: do their mentions in a document have one id, and different identities different ids? */
function identityRows(show: boolean): EvaluationRow[] {
  interface Entity {
    text: string;
    type: string;
    identity: string;
  }
  const documents = (lines('gum.jsonl') as { id: string; text: string; entities: Entity[] }[]).map((document) => ({
    ...document,
    text: untokenized(document.text),
  }));
  const { mentions } = resolveActors(
    documents.map((document) => input(document.id, plainStory(document.text))),
    NO_RECORDS,
  );
  let [pairs, right] = [0, 0];
  for (const document of documents) {
    const ids = new Map<string, Set<string>>();
    for (const mention of mentions.get(document.id) ?? [])
      ids.set(mention.text, (ids.get(mention.text) ?? new Set()).add(mention.id));
    const named = document.entities
      .filter(
        (entity) =>
          entity.identity !== '' &&
          /^(?:the )?\p{Lu}/u.test(entity.text) &&
          ['person', 'organization', 'place'].includes(entity.type),
      )
      .map((entity) => ({ text: untokenized(entity.text).replace(/^the /i, ''), identity: entity.identity }));
    const distinct = [...new Map(named.map((entity) => [`${entity.text} ${entity.identity}`, entity])).values()];
    for (const [at, one] of distinct.entries()) {
      for (const other of distinct.slice(at + 1)) {
        const [a, b] = [ids.get(one.text), ids.get(other.text)];
        if (!a || !b || one.text === other.text) continue;
        pairs++;
        const same = [...a].some((id) => b.has(id));
        if (same === (one.identity === other.identity)) right++;
        else if (show) console.log(same ? 'merged' : 'parted', one.text, [...a], other.text, [...b]);
      }
    }
  }
  return documents.length === 0
    ? []
    : [{ set: 'gum', measure: 'pairs of names, same or other actor', value: percent(right, pairs), n: pairs }];
}

const untokenized = (text: string): string =>
  text
    .replace(/ ([,.;:?!)’'])/g, '$1')
    .replace(/\( /g, '(')
    .replace(/ - /g, '-');

/** A thousand Reuters stories, resolved. */
function reuters(count: number): { resolved: Resolved; seconds: number; inputs: ActorInput[] } {
  const rows = lines('reuters21578.jsonl.gz') as { id: string; dateline?: string; title: string; body?: string }[];
  const step = Math.max(1, Math.floor(rows.length / count));
  const picked = rows.filter((row, at) => at % step === 0 && (row.body ?? '') !== '').slice(0, count);
  const inputs = picked.map((row) =>
    input(row.id, parse(`${row.title}\n\n${row.dateline ?? ''} ${row.body ?? ''}`, `${row.id}.txt`)),
  );
  const begun = performance.now();
  const resolved = resolveActors(inputs, NO_RECORDS);
  return { resolved, inputs, seconds: (performance.now() - begun) / 1000 };
}

/** Prints machine-made records with a sentence each, picked evenly over the ids. */
function printSample(size: number, count: number): void {
  const { resolved, inputs, seconds } = reuters(count);
  const bodies = new Map(inputs.map(({ key, story }) => [key, story.body]));
  const seen = new Map<string, { mention: Mention; key: string; stories: number }>();
  for (const [key, list] of resolved.mentions) {
    for (const mention of list) if (!seen.has(mention.id)) seen.set(mention.id, { mention, key, stories: 1 });
  }
  const made = [...resolved.actors].filter(
    ([, record]) =>
      record.roles.length === 0 &&
      record.parent === undefined &&
      record.metonyms.length === 0 &&
      record.kind !== 'state',
  );
  console.log(
    `${inputs.length} stories in ${seconds.toFixed(1)} s; ${resolved.actors.size} actors, ${resolved.places.size} places, ${made.length} without role, parent or capital`,
  );
  const step = Math.max(1, Math.floor(made.length / size));
  made
    .filter((_, at) => at % step === 0)
    .slice(0, size)
    .forEach(([id, record]) => {
      const where = seen.get(id);
      const body = where ? (bodies.get(where.key) ?? '') : '';
      const context = where
        ? body.slice(Math.max(0, where.mention.start - 40), where.mention.end + 30).replace(/\s+/g, ' ')
        : '';
      console.log(
        `${record.kind.padEnd(12)} ${id} | ${where?.mention.rule} | ${record.aliases.join('; ')} | …${context}…${record.doubt ? ' DOUBT' : ''}`,
      );
    });
}

/** The table's rows for the actors. */
export function evaluate(show = false): Promise<EvaluationRow[]> {
  return Promise.resolve([...seedRows(show), ...aliasRows(show), ...identityRows(show)]);
}

if (import.meta.main) {
  const sample = process.argv.indexOf('--sample');
  if (sample >= 0) printSample(Number(process.argv[sample + 1] ?? 100), Number(process.argv[sample + 2] ?? 1000));
  else console.table(await evaluate(process.argv.includes('--misses')));
}
