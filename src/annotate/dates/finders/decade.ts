import units from '../../../data/dates/units.json' with { type: 'json' };
import type { Finder } from '../finder.ts';
import { GAP, oneOf, sticky } from '../words.ts';

const WORDS: Record<string, number> = units.decades;

/** "the 1980s", "the nineties", "the '60s". */
export const decade: Finder = {
  starts: ['#', 'the', 'nineteen'],
  pattern: sticky(
    `(?:the${GAP})?(?:(?:early|late|mid)[-\\s])?(?:(?<century>1[5-9]|20)(?<tens>\\d)0['’]?s\\b|['’](?<short>\\d)0s\\b|(?:nineteen${GAP})?(?<word>${oneOf(Object.keys(WORDS))})\\b)`,
    'i',
  ),
  read(match, { text }) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    // "In his sixties" is an age; "the sixties" is not.
    if (groups['word'] !== undefined) {
      if (!/^the/i.test(match[0]) && !/^nineteen/i.test(match[0])) return undefined;
      // Temperatures and shares: "in the seventies and eighties" is left to the reader only with a unit behind it.
      if (/^[\s\u00a0]+(?:percent|degrees|fahrenheit)/i.test(text.slice(match.index + match[0].length)))
        return undefined;
      return { value: `19${WORDS[groups['word'].toLowerCase()] ?? 0}X`, rule: 'decade', reach: 'absolute' };
    }
    const digits =
      groups['short'] === undefined ? `${groups['century'] ?? ''}${groups['tens'] ?? ''}` : `19${groups['short']}`;
    return { value: `${digits}X`, rule: 'decade', reach: 'absolute' };
  },
};
