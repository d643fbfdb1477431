/** Measures quotations and their speakers on PolNeAR and on the seeds' gold. */
import { existsSync, readFileSync } from 'node:fs';
import { resolveActors } from '../../src/annotate/actors/index.ts';
import { recognizeNames } from '../../src/annotate/names/index.ts';
import { attributeQuotes } from '../../src/annotate/quotes/index.ts';
import type { Grade, Quotation } from '../../src/model/annotation.ts';
import type { Block, Story } from '../../src/model/story.ts';
import { parseOriginal } from '../../src/parse/index.ts';
import type { EvaluationRow } from './row.ts';

const CORPORA = new URL('../../../shared/corpora/', import.meta.url);
const PRONOUN = /^(?:he|she|they|it|we|i|who|his|her)$/i;

interface PolnearSpan {
  start: number;
  end: number;
  text: string;
}
interface PolnearDocument {
  id: string;
  text: string;
  attributions: { source: PolnearSpan[]; cue: PolnearSpan[]; content: PolnearSpan[]; direct: boolean }[];
}

/** One gold quotation beside what was found, for looking at errors. */
export interface Judged {
  id: string;
  gold: string;
  source: string;
  found?: Quotation;
  name?: string;
  right: boolean;
  context: string;
}

/** A story of plain text whose paragraphs are parted by blank lines; the blocks keep the text's own offsets. */
export function plainStory(text: string): Story {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)) {
    blocks.push({ kind: 'paragraph', text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return { decoded: text, given: {}, title: '', body: text, blocks, language: 'en', removed: [], warnings: [] };
}

const nameTokens = (text: string): string[] =>
  text.match(/\p{Lu}[\p{L}’'-]+/gu)?.map((word) => word.replace(/[’']s$/u, '').toLowerCase()) ?? [];
const allTokens = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** The words of an id with capitals: a record's name may be a longer or shorter form. */
const capitalized = (id: string): string =>
  id.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();

/** Lenient: a name token in common; for a source without a name, any word of three letters in common. */
export function sameSpeaker(gold: string, found: string): boolean {
  const [want, have] =
    nameTokens(gold).length > 0 ? [nameTokens(gold), nameTokens(found)] : [allTokens(gold), allTokens(found)];
  return want.some((word) => have.includes(word));
}

/** Judges every gold quotation of PolNeAR: content that begins with a quotation mark, of three words or more. */
export function judgePolnear(): {
  judged: Judged[];
  marked: number;
  inContent: number;
  spurious: { id: string; text: string }[];
} {
  const documents = readFileSync(new URL('polnear.jsonl', CORPORA), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PolnearDocument);
  const judged: Judged[] = [];
  const spurious: { id: string; text: string }[] = [];
  let marked = 0;
  const stories = documents.map(({ id, text }) => {
    const story = plainStory(text);
    return { key: id, story, names: recognizeNames(story) };
  });
  const { mentions, actors } = resolveActors(stories, { actors: new Map(), places: new Map() });
  for (const document of documents) {
    const quotes = attributeQuotes(plainStory(document.text), mentions.get(document.id) ?? [], actors);
    marked += quotes.length;
    for (const quote of quotes) {
      const inside = document.attributions.some(({ content }) =>
        content.some(({ start, end }) => start < quote.end && quote.start < end),
      );
      if (!inside)
        spurious.push({ id: document.id, text: document.text.slice(Math.max(0, quote.start - 100), quote.end + 60) });
    }
    for (const { source, content } of document.attributions) {
      const gold = content[0];
      if (!gold || !/^["“'‘]/.test(gold.text) || gold.text.split(/\s+/).length < 3) continue;
      const found = quotes.find(({ start }) => Math.abs(start - gold.start) <= 1);
      const words = source.map(({ text }) => text).join(' ');
      const name = found?.by === undefined ? undefined : `${actors.get(found.by)?.name ?? ''} ${capitalized(found.by)}`;
      const surface = found?.speaker?.text ?? '';
      const right = PRONOUN.test(words)
        ? source.some(({ start }) => start === found?.speaker?.start)
        : sameSpeaker(words, `${surface} ${name ?? ''}`);
      const context = document.text.slice(Math.max(0, gold.start - 250), gold.end + 150);
      judged.push({
        id: document.id,
        gold: gold.text,
        source: words,
        ...(found && { found }),
        ...(name !== undefined && { name }),
        right,
        context,
      });
    }
  }
  return { judged, marked, inContent: marked - spurious.length, spurious };
}

interface SeedArticle {
  file: string;
  quotes: { text: string; speaker: string; where: string }[];
}

/** The seeds through parse, names and actors: quotes of the bodies found, speakers by id, and what is marked beside them. */
function judgeSeeds(): EvaluationRow[] {
  const shared = new URL('../', CORPORA);
  const { articles: gold } = JSON.parse(readFileSync(new URL('gold/seeds.json', shared), 'utf8')) as {
    articles: SeedArticle[];
  };
  const stories = gold.flatMap(({ file }) => {
    const { story } = parseOriginal(readFileSync(new URL(`seeds/${file}`, shared)), file);
    return story ? [{ key: file, story, names: recognizeNames(story) }] : [];
  });
  const { mentions, actors } = resolveActors(stories, { actors: new Map(), places: new Map() });
  const counts = { gold: 0, found: 0, right: 0, marked: 0 };
  for (const { key, story } of stories) {
    const quotes = attributeQuotes(story, mentions.get(key) ?? [], actors);
    counts.marked += quotes.length;
    for (const { text, speaker } of gold
      .find(({ file }) => file === key)
      ?.quotes.filter(({ where }) => where === 'body') ?? []) {
      const found = quotes.find((quote) => quote.text.slice(1, -1).replaceAll('\u00a0', ' ') === text);
      counts.gold++;
      if (found) counts.found++;
      if (found?.by === speaker) counts.right++;
    }
  }
  return [
    { set: 'seeds', measure: 'quotes of the bodies found', value: percent(counts.found, counts.gold), n: counts.gold },
    { set: 'seeds', measure: 'speaker right, by id', value: percent(counts.right, counts.gold), n: counts.gold },
    { set: 'seeds', measure: 'marked that is a quote', value: percent(counts.found, counts.marked), n: counts.marked },
  ];
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Rows for `npm run evaluate`. */
export function evaluate(): Promise<EvaluationRow[]> {
  if (!existsSync(new URL('polnear.jsonl', CORPORA))) {
    console.log('quotes: polnear.jsonl is absent, nothing measured');
    return Promise.resolve([]);
  }
  const { judged, marked, inContent } = judgePolnear();
  const set = 'PolNeAR';
  const row = (measure: string, right: number, n: number, note?: string): EvaluationRow => ({
    set,
    measure,
    value: percent(right, n),
    n,
    ...(note !== undefined && { note }),
  });
  const found = judged.filter((item) => item.found);
  const sourced = judged.filter(({ source }) => source !== '');
  const named = sourced.filter(({ source }) => nameTokens(source).length > 0 && !PRONOUN.test(source));
  const rows = [
    row('quotes found', found.length, judged.length),
    row('marked that is within an attribution', inContent, marked),
    row(
      'speaker right where the gold names one, by actor',
      named.filter(({ source, name }) => sameSpeaker(source, name ?? '')).length,
      named.length,
    ),
    row(
      'speaker right, words or actor',
      sourced.filter(({ right }) => right).length,
      sourced.length,
      'pronouns compared as words',
    ),
  ];
  const grades: Grade[] = ['explicit', 'inferred', 'none'];
  for (const grade of grades) {
    const graded = named.filter((item) => item.found?.grade === grade);
    rows.push(
      row(`speaker right, graded ${grade}, gold names one`, graded.filter(({ right }) => right).length, graded.length),
    );
  }
  return Promise.resolve([...judgeSeeds(), ...rows]);
}
