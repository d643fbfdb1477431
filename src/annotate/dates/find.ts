import type { TextSpan } from '../../model/annotation.ts';
import type { Edtf } from '../../model/edtf.ts';
import type { Block } from '../../model/story.ts';
import earnings from '../../data/dates/earnings.json' with { type: 'json' };
import { sentences } from '../../language/sentences.ts';
import type { Anchor } from './anchor.ts';
import type { Finder, Found, Reading, Scene } from './finder.ts';
import { finders } from './finders/index.ts';
import { passesGate } from './gate.ts';
import { oneOf } from './words.ts';
import { isOfSchedule, tenseBeside } from './beside.ts';
import { ENDS, tenseAt, tenseCues, tenseOfEnd, type Tense } from './tense.ts';

/** Finders by the word that they begin with, in each case that a word may have in print. */
const byStart = new Map<string, Finder[]>();
for (const finder of finders) {
  const forms = finder.starts.flatMap((word) => [
    word,
    word.toUpperCase(),
    word.charAt(0).toUpperCase() + word.slice(1),
  ]);
  for (const form of new Set(forms)) byStart.set(form, [...(byStart.get(form) ?? []), finder]);
}
const LONGEST = Math.max(...[...byStart.keys()].map((word) => word.length));

/** Place of two letters in a table, case folded; the second is a space for a word of one letter. */
const pairAt = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);
/** Pairs of letters that a date may begin with: most words are passed over by them. */
const PAIRS = new Uint8Array(1024);
for (const word of byStart.keys()) PAIRS[pairAt(word.charCodeAt(0), word.length === 1 ? 0 : word.charCodeAt(1))] = 1;

/** What may stand between a date and the word before it. */
const BETWEEN = ' \n\t\u00a0"“”\'’(';
const WORD_PART = /[\p{L}\p{N}.$-]/u;

/** Opens a clause, even where a scrape lost the stop before it: "On Tuesday". */
const OPENS = /(?:^|[\s\u00a0])(?:On|In)[\s\u00a0]+$/;
const RESULTS = new RegExp(`\\b(?:${oneOf(earnings.entries)})\\b`, 'i');

/** The last quarter told that is not itself one of a year before. */
export function quarterOf(found: readonly Found[]): Edtf | undefined {
  const told = found.filter(({ value, rule }) => rule === 'quarter' && /^\d{4}-(?:3[3-6]$|\d\d\/\d)/.test(value));
  // One told with its year is often what is compared with: "its best since the second quarter of 2014".
  return (told.findLast(({ reach }) => reach !== 'absolute') ?? told.at(-1))?.value;
}

/** What finders may ask of one block; sentences and tenses are worked out only when asked for. */
class BlockScene implements Scene {
  readonly anchor: Anchor | undefined;
  readonly text: string;
  readonly found: Found[] = [];
  readonly #block: Block;
  readonly #earlier: readonly Found[];
  readonly #quarter: Edtf | undefined;
  #sentences: TextSpan[] | undefined;
  #last: { start: number; end: number; tense: Tense } | undefined;
  readonly #cues = new Map<number, ReturnType<typeof tenseCues>>();

  constructor(block: Block, anchor: Anchor | undefined, earlier: readonly Found[], quarter: Edtf | undefined) {
    this.#block = block;
    this.anchor = anchor;
    this.text = block.text;
    this.#earlier = earlier;
    this.#quarter = quarter;
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

  readonly tense = (start: number, end: number): Tense => {
    if (this.#last?.start !== start || this.#last.end !== end)
      this.#last = { start, end, tense: this.#tense(start, end) };
    return this.#last.tense;
  };

  #tense(start: number, end: number): Tense {
    const beside = tenseBeside(this.text, start, end);
    if (beside !== undefined) return beside;
    const { span } = this.sentenceAt(start);
    let cues = this.#cues.get(span.start);
    if (!cues) {
      cues = tenseCues(span.text);
      this.#cues.set(span.start, cues);
    }
    // "By Friday" looks ahead unless the clause behind it looks back: "by Friday the rebels had left".
    if (ENDS.has(this.wordBefore(start))) return tenseOfEnd(cues, start - span.start, end - span.start);
    const own = OPENS.test(this.text.slice(Math.max(0, start - 6), start))
      ? cues.filter(({ at }) => at >= start - span.start)
      : cues;
    const tense = tenseAt(own, start - span.start, end - span.start);
    return tense === 'none' && isOfSchedule(this.text, start, end) ? 'future' : tense;
  }

  readonly wordBefore = (at: number): string => {
    const floor = Math.max(0, at - 32);
    let end = at;
    while (end > floor && BETWEEN.includes(this.text.charAt(end - 1))) end -= 1;
    let start = end;
    while (start > floor && WORD_PART.test(this.text.charAt(start - 1))) start -= 1;
    const word = this.text.slice(start, end);
    // A stop ends the sentence before, but for the stop of an abbreviation ("vs.").
    return word.endsWith('.') && word.length > 4 ? '' : word.toLowerCase().replace(/[.-]+$/, '');
  };

  readonly reported = (at: number): Edtf | undefined => {
    const told = quarterOf(this.found) ?? this.#quarter;
    return told !== undefined && RESULTS.test(this.sentenceAt(at).span.text) ? told : undefined;
  };

  readonly antecedent = (at: number, within?: 'sentence'): Found | undefined => {
    const last = this.found.at(-1);
    if (last) {
      const [here, there] = [this.sentenceAt(at).index, this.sentenceAt(last.start - this.#block.start).index];
      return here - there <= (within === 'sentence' ? 0 : 1) ? last : undefined;
    }
    if (within === 'sentence') return undefined;
    return this.sentenceAt(at).index === 0 ? this.#earlier.at(-1) : undefined;
  };
}

function readAt(at: number, list: readonly Finder[], scene: Scene): { reading: Reading; length: number } | undefined {
  for (const finder of list) {
    finder.pattern.lastIndex = at;
    const match = finder.pattern.exec(scene.text);
    const reading = match && finder.read(match, scene);
    if (match && reading) return { reading, length: reading.length ?? match[0].trimEnd().length };
  }
  return undefined;
}

const byDigit = byStart.get('#');
const mayBegin = (text: string, at: number, end: number): boolean =>
  end - at <= LONGEST && PAIRS[pairAt(text.charCodeAt(at), end - at === 1 ? 0 : text.charCodeAt(at + 1))] === 1;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/**
 * Date expressions of one block, left to right. Words are walked by hand: most begin no date and must cost nothing.
 * @param from where in the block to begin: behind a dateline
 * @param quarter the quarter that the story reports, as told before the block
 * @param earlier what was found before the block; the nearest is what "the day before" may count from
 */
export function findInBlock(
  block: Block,
  anchor: Anchor | undefined,
  from: number,
  earlier: readonly Found[],
  quarter?: Edtf,
): Found[] {
  const scene = new BlockScene(block, anchor, earlier, quarter);
  const { text } = block;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const sort = isDigit(code) ? isDigit : isLetter(code) ? isLetter : undefined;
    if (!sort) {
      at += 1;
      continue;
    }
    let next = at + 1;
    while (next < text.length && sort(text.charCodeAt(next))) next += 1;
    const word = sort === isLetter && mayBegin(text, at, next) ? text.slice(at, next) : undefined;
    const list = sort === isDigit ? byDigit : word === undefined ? undefined : byStart.get(word);
    const hit = list && passesGate(text, at, word) ? readAt(at, list, scene) : undefined;
    if (hit) {
      const end = at + hit.length;
      scene.found.push({
        ...hit.reading,
        start: block.start + at,
        end: block.start + end,
        text: text.slice(at, end),
        tense: scene.tense(at, end),
      });
      next = end;
    }
    at = next;
  }
  return scene.found;
}
