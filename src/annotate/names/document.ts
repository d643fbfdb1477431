import type { TextSpan } from '../../model/annotation.ts';
import type { Story } from '../../model/story.ts';
import { sentences } from '../../language/sentences.ts';
import { tokenize } from '../../language/tokens.ts';
import { splitCompounds } from './compounds.ts';
import { lineEnds, partAt } from './lines.ts';

/** Addresses and handles, which hold no names: "https://t.co/AbCd", "example.com/News", "@Handle", "#Tag". */
const ADDRESS = /(?:https?:\/\/|www\.|\b[a-z0-9-]{1,40}\.(?:com|co|org|net|ru|ly|me|tv)\/|[@#])[^\s,;)"”]+/giu;

/** Tokens outside addresses. */
function outsideAddresses(text: string, offset: number, tokens: readonly TextSpan[]): TextSpan[] {
  const addresses = Array.from(text.matchAll(ADDRESS), ({ 0: found, index }) => ({
    start: offset + index,
    end: offset + index + found.length,
  }));
  if (addresses.length === 0) return [...tokens];
  let next = 0;
  return tokens.filter(({ start, end }) => {
    while (next < addresses.length && (addresses[next]?.end ?? 0) <= start) next++;
    return (addresses[next]?.start ?? Infinity) >= end;
  });
}

/** The tokens of each sentence of the story, as the recognizer wants them. */
export function tokensOf({ blocks, dateline }: Pick<Story, 'blocks' | 'dateline'>): TextSpan[][] {
  const end = dateline?.span?.end ?? 0;
  return blocks
    .flatMap((block) => {
      const ends = lineEnds(block.text).map((end) => block.start + end);
      return sentences(block.text, block.start).flatMap(({ text, start }) => {
        const inside = ends.filter((end) => end > start && end < start + text.length);
        return partAt(splitCompounds(outsideAddresses(text, start, tokenize(text, start))), inside);
      });
    })
    .flatMap((tokens) => {
      // The dateline is no part of the sentence behind it: "NEW YORK Kelly Marsh, a teacher, ..."
      const behind = tokens.findIndex((token) => token.start >= end);
      return behind > 0 ? [tokens.slice(0, behind), tokens.slice(behind)] : [tokens];
    });
}
