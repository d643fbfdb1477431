import type { Block } from '../../model/story.ts';
import type { Reading } from './attribute.ts';
import type { SpeechEvent } from './discourse.ts';
import type { Found } from './find.ts';
import { isMark } from './phrase.ts';

/**
 * The speaker of a paragraph of nothing but quotation: whoever the paragraph before quotes or reports last.
 * Blind carry-over is right in one case of seven, so anything else in the paragraph forbids it,
 * unless the paragraph before broke off within a quotation.
 */
export function carryOver(
  readings: readonly Reading[],
  blocks: readonly Block[],
  index: number,
  found: readonly Found[],
  events: readonly SpeechEvent[],
): { event: SpeechEvent & { id: string }; firstOnly: boolean } | undefined {
  const own = readings[index];
  let before = index - 1;
  while (before >= 0 && blocks[before]?.kind === 'embed') before--;
  const previous = blocks[before];
  const event = events.findLast(({ acts }) => acts !== true);
  if (!own || previous?.kind !== 'paragraph' || !event || event.at < previous.start) return undefined;
  const { id } = event;
  if (id === undefined) return undefined;
  if (own.tokens.every((token) => token.quote !== undefined || isMark(token)))
    return { event: { ...event, id }, firstOnly: false };
  return found.some((quote) => quote.block === before && quote.runsOn)
    ? { event: { ...event, id }, firstOnly: true }
    : undefined;
}
