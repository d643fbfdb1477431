import type { Quotation } from '../../model/annotation.ts';

/** Fewer words come back by chance. */
const FEWEST_WORDS = 5;

const wordsOf = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** Gives a quotation that nobody is named to say the speaker of one with the same words: a page sets a sentence of its story large. */
export function speakersOfRepeated(quotes: readonly Quotation[]): Quotation[] {
  const said = quotes.filter(({ by }) => by !== undefined);
  return quotes.map((quote) => {
    if (quote.by !== undefined || quote.via !== undefined) return quote;
    const middle = quote.text.slice(quote.text.length / 2 - 6, quote.text.length / 2 + 6);
    const alike = quote.text.length < 20 ? [] : said.filter(({ text }) => text.includes(middle));
    const words = alike.length === 0 ? '' : wordsOf(quote.text);
    if (words.split(' ').length < FEWEST_WORDS + 2) return quote;
    const [same, ...others] = alike
      .map((other) => ({ quote: other, words: wordsOf(other.text) }))
      .filter((other) => other.words.includes(words));
    if (!same || others.some(({ quote: { by } }) => by !== same.quote.by)) return quote;
    const { by, with: joint, speaker } = same.quote;
    return {
      ...quote,
      ...(by !== undefined && { by }),
      ...(joint && { with: joint }),
      ...(speaker && { speaker }),
      grade: 'inferred',
      rule: 'same-words',
    };
  });
}
