import type { Quotation } from '../../model/annotation.ts';
import type { Block } from '../../model/story.ts';

const CLOSED = /["”»’'`]\s*$/u;

/**
 * Gives a paragraph that is one quotation without a closing mark the speaker of the paragraph that takes it up:
 * who speaks is often told only at its end.
 */
export function speakersOfContinued(quotes: readonly Quotation[], blocks: readonly Block[]): Quotation[] {
  const result = [...quotes];
  for (let at = quotes.length - 2; at >= 0; at--) {
    const [quote, next] = [result[at], result[at + 1]];
    if (!quote || next?.by === undefined || quote.by !== undefined || CLOSED.test(quote.text)) continue;
    const own = blocks.findIndex(({ start, end }) => start <= quote.start && quote.end <= end);
    const isWhole = blocks[own]?.start === quote.start && blocks[own + 1]?.start === next.start;
    if (!isWhole) continue;
    const { by, with: joint, speaker } = next;
    result[at] = {
      ...quote,
      by,
      ...(joint && { with: joint }),
      ...(speaker && { speaker }),
      grade: 'inferred',
      rule: 'continued',
    };
  }
  return result;
}
