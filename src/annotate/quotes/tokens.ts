import { sentences } from '../../language/sentences.ts';
import { tokenize } from '../../language/tokens.ts';
import type { TextSpan } from '../../model/annotation.ts';
import type { Block } from '../../model/story.ts';
import type { Found } from './find.ts';
import { INITIALS } from './lexicon.ts';

/** A word or mark of the reporter's own prose, or a whole quotation as one token. */
export interface Token extends TextSpan {
  /** In lower case; initials that spell a pronoun ("WHO") as printed. */
  lower: string;
  /** Index of the sentence in its block. */
  sentence: number;
  /** Index of the quotation, where the token is one. */
  quote?: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Whether it is a verb of speech; asked often, so kept. */
  cue?: boolean;
}

/** Whether a word begins with a capital letter; plain letters are told by their number. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** The block with the words of its quotations masked, so that sentences are the reporter's. */
function masked(block: Block, quotes: readonly Found[]): string {
  let text = '';
  let from = block.start;
  for (const { start, end } of quotes) {
    text += block.text.slice(from - block.start, start - block.start);
    const inner = block.text.slice(start - block.start, end - block.start);
    const tail = /[.,?!…]?\s*["”’»'`]*$/u.exec(inner.slice(-6))?.[0] ?? '';
    const closing = tail.replace(/['’`]/g, '”').replace(/\s(?=”)/, '”');
    text += `“${'x'.repeat(Math.max(0, inner.length - 1 - closing.length))}${closing}`.slice(0, inner.length);
    from = end;
  }
  return text + block.text.slice(from - block.start);
}

/** "(ACME.N)", "<ACM.L>", "(HMC)": a stock's code or the initials behind a name, which nobody reads aloud. */
const CODE =
  /\((?:[A-Z\d]{1,8}\.[A-Z]{1,3})\)|<[A-Z\d]{1,8}(?:\.[A-Z]{1,3})?>|(?<=\p{L} )\([A-Z][A-Z&]{1,7}\)(?=\s\p{L})/gu;
const blank = (text: string): string => ' '.repeat(text.length);

/** A stop without the space behind it, before a quotation: `the budget."We need`. */
const LOST_SPACE = /[\p{Ll}\p{N}][.!?]$/u;

function sentenceEnds(block: Block, quotes: readonly Found[]): number[] {
  const ends = sentences(masked(block, quotes), block.start).map(({ end }) => end);
  const lost = quotes
    .map(({ start }) => start)
    .filter((start) => LOST_SPACE.test(block.text.slice(Math.max(0, start - block.start - 2), start - block.start)));
  return lost.length === 0 ? ends : [...new Set([...ends, ...lost])].sort((a, b) => a - b);
}

/** Reads a block as tokens of prose with its quotations as single tokens. `firstQuote` is the index of `quotes[0]`. */
export function proseTokens(block: Block, quotes: readonly Found[], firstQuote: number): Token[] {
  const tokens: Token[] = [];
  const ends = sentenceEnds(block, quotes);
  let sentence = 0;
  const push = (span: TextSpan, quote?: number): void => {
    while (span.start >= (ends[sentence] ?? Infinity)) sentence++;
    const capital = quote === undefined && isCapital(span.text);
    tokens.push({
      ...span,
      lower: quote !== undefined ? '' : INITIALS.has(span.text) ? span.text : span.text.toLowerCase(),
      sentence,
      capital,
      ...(quote !== undefined && { quote }),
    });
  };
  const pushProse = (start: number, end: number): void => {
    const text = block.text.slice(start - block.start, end - block.start);
    for (const span of tokenize(/[(<]/.test(text) ? text.replace(CODE, blank) : text, start)) push(span);
  };
  let from = block.start;
  quotes.forEach((quote, index) => {
    pushProse(from, quote.start);
    push(
      {
        start: quote.start,
        end: quote.end,
        text: block.text.slice(quote.start - block.start, quote.end - block.start),
      },
      firstQuote + index,
    );
    from = quote.end;
  });
  pushProse(from, block.end);
  return tokens;
}
