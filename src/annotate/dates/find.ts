import type { TextSpan } from '../../model/annotation.ts';
import type { Block } from '../../model/story.ts';
import { sentences } from '../../language/sentences.ts';
import type { Anchor } from './anchor.ts';
import type { Finder, Found, Reading, Scene } from './finder.ts';
import { finders } from './finders/index.ts';
import { tenseAt, tenseCues, type Tense } from './tense.ts';

const byStart = new Map<string, Finder[]>();
for (const finder of finders) {
  for (const start of finder.starts) {
    const list = byStart.get(start) ?? [];
    list.push(finder);
    byStart.set(start, list);
  }
}

/** A place where an expression may begin: a word or a number at a word's edge, or a decade's apostrophe. */
const START = /[A-Za-z]+|\d+/g;
const LAST_WORD = /([\p{L}\p{N}.$-]+)["“”'’(]?[\s\u00a0]*$/u;
const NO_WORD_BEFORE = /[.!?;:)][\s\u00a0]*$/;

/** What finders may ask of one block; sentences and tenses are worked out only when asked for. */
class BlockScene implements Scene {
  readonly anchor: Anchor | undefined;
  readonly text: string;
  readonly found: Found[] = [];
  readonly #block: Block;
  readonly #earlier: readonly Found[];
  #sentences: TextSpan[] | undefined;
  readonly #cues = new Map<number, ReturnType<typeof tenseCues>>();

  constructor(block: Block, anchor: Anchor | undefined, earlier: readonly Found[]) {
    this.#block = block;
    this.anchor = anchor;
    this.text = block.text;
    this.#earlier = earlier;
    this.tense = this.tense.bind(this);
    this.wordBefore = this.wordBefore.bind(this);
  }

  sentenceAt(at: number): { index: number; span: TextSpan } {
    this.#sentences ??= sentences(this.text);
    const list = this.#sentences;
    let [low, high] = [0, list.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((list[middle]?.start ?? Infinity) <= at) low = middle;
      else high = middle - 1;
    }
    return { index: low, span: list[low] ?? { start: 0, end: this.text.length, text: this.text } };
  }

  tense(start: number, end: number): Tense {
    const { span } = this.sentenceAt(start);
    let cues = this.#cues.get(span.start);
    if (!cues) {
      cues = tenseCues(span.text);
      this.#cues.set(span.start, cues);
    }
    return tenseAt(cues, start - span.start, end - span.start);
  }

  wordBefore(at: number): string {
    const before = this.text.slice(Math.max(0, at - 32), at);
    if (NO_WORD_BEFORE.test(before)) return '';
    return (LAST_WORD.exec(before)?.[1] ?? '').toLowerCase().replace(/\.$/, '');
  }

  antecedent(at: number): Found | undefined {
    const last = this.found.at(-1);
    if (last) {
      const [here, there] = [this.sentenceAt(at).index, this.sentenceAt(last.start - this.#block.start).index];
      return here - there <= 1 ? last : undefined;
    }
    return this.sentenceAt(at).index === 0 ? this.#earlier.at(-1) : undefined;
  }
}

function readAt(at: number, word: string, scene: Scene): { reading: Reading; length: number } | undefined {
  for (const finder of byStart.get(word) ?? []) {
    finder.pattern.lastIndex = at;
    const match = finder.pattern.exec(scene.text);
    const reading = match && finder.read(match, scene);
    if (match && reading) return { reading, length: reading.length ?? match[0].trimEnd().length };
  }
  return undefined;
}

/**
 * Date expressions of one block, left to right.
 * @param from where in the block to begin: behind a dateline
 * @param earlier what was found before the block; the nearest is what "the day before" may count from
 */
export function findInBlock(block: Block, anchor: Anchor | undefined, from: number, earlier: readonly Found[]): Found[] {
  const scene = new BlockScene(block, anchor, earlier);
  START.lastIndex = from;
  for (let match = START.exec(block.text); match; match = START.exec(block.text)) {
    const at = match.index;
    const first = match[0];
    const isNumber = first.charCodeAt(0) < 58;
    const hit = readAt(at, isNumber ? '#' : first.toLowerCase(), scene);
    if (!hit) continue;
    const end = at + hit.length;
    scene.found.push({ ...hit.reading, start: block.start + at, end: block.start + end, text: block.text.slice(at, end) });
    START.lastIndex = end;
  }
  return scene.found;
}
