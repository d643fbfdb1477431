import verbs from '../data/quotes/speech-verbs.json' with { type: 'json' };
import { sentences } from '../language/sentences.ts';
import type { Span, TextSpan } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Block } from '../model/story.ts';
import { once } from './once.ts';

/** Numbers of the paragraphs among some blocks, from 1. */
const numbersOf = once((blocks: readonly Block[]): ReadonlyMap<Block, number> => {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  return new Map(paragraphs.map((block, index) => [block, index + 1]));
});

/** Block of the body that holds the offset. Blocks are in order, so this halves its way to it. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let [low, high] = [0, blocks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (!block) return undefined;
    if (offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return block;
  }
  return undefined;
}

/** Number of the paragraph that holds the offset, from 1 as in `#p3`; absent in headings and embeds. */
export function paragraphAt(article: Pick<Article, 'blocks'>, offset: number): number | undefined {
  const block = blockAt(article.blocks, offset);
  return block && numbersOf(article.blocks).get(block);
}

/** Sentences of a block, with offsets in the body. */
export const sentencesOf = once((block: Block): TextSpan[] => sentences(block.text, block.start));

/** A short clause of speech right behind a quotation that ends in `?” ` or `!” `: it belongs to the sentence. */
const CUE_BEHIND = new RegExp(
  `^\\s+(?:\\p{L}[\\p{L}.’'-]*,?\\s+){0,8}?(?:${verbs.entries
    .filter(({ use }) => use === 'speech')
    .flatMap(({ forms }) => forms.slice(1))
    .join('|')})(?![\\p{L}-])`,
  'u',
);

/** Whether the sentence behind a quotation only says who speaks it: “Ah!” Roe said. */
const hasCueBehind = (body: string, end: number): boolean =>
  /[?!…]["”’»']*$/u.test(body.slice(Math.max(0, end - 4), end)) && CUE_BEHIND.test(body.slice(end, end + 120));

/** The article's own sentence, or sentences, around a stretch: what a page shows of it. */
export function sentenceAround(article: Pick<Article, 'blocks' | 'data' | 'body'>, { start, end }: Span): Span {
  const block = blockAt(article.blocks, start);
  if (!block) return { start, end };
  const all = sentencesOf(block);
  const touched = all.filter((sentence) => sentence.end > start && sentence.start < end);
  const next = all[all.findLastIndex((sentence) => sentence === touched.at(-1)) + 1];
  if (next && touched.length > 0 && touched.at(-1)?.end === end && hasCueBehind(article.body, end)) touched.push(next);
  const first = Math.min(start, touched[0]?.start ?? start);
  // A dateline that ends in no full stop is no part of the sentence behind it.
  const lead = block.start === 0 ? (datelineSpan(article)?.end ?? 0) : 0;
  const space = /^[\s–—-]*/u.exec(article.body.slice(lead, start))?.[0].length ?? 0;
  return {
    start: first < lead && lead <= start ? lead + space : first,
    end: Math.max(end, touched.at(-1)?.end ?? end),
  };
}

/** Where the dateline stands in the body: "MOSCOW, September 20. /TASS/."; nowhere when the body does not open with it. */
export function datelineSpan(article: Pick<Article, 'data' | 'body'>): Span | undefined {
  const line = article.data.dateline?.text;
  if (line === undefined || line === '') return undefined;
  return article.body.startsWith(line) ? { start: 0, end: line.length } : undefined;
}
