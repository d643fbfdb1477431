import { addDays } from '../../../model/edtf.ts';
import type { Finder } from '../finder.ts';
import { GAP, sticky } from '../words.ts';

const SHIFT: Record<string, number> = { today: 0, tonight: 0, tonite: 0, yesterday: -1, tomorrow: 1, overnight: 0 };

/** "today", "yesterday", "the day before yesterday", "this morning", "last night". */
export const nearDay: Finder = {
  starts: ['today', 'tonight', 'yesterday', 'tomorrow', 'the', 'this', 'last'],
  pattern: sticky(
    `(?:the${GAP}day${GAP}(?<side>before|after)${GAP}(?<pivot>yesterday|tomorrow)|(?<word>today|tonight|yesterday|tomorrow)|(?<part>this)${GAP}(?:morning|afternoon|evening)|(?<night>last)${GAP}night)\\b(?![-])`,
    'i',
  ),
  read(match, { anchor, text }) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    if (anchor?.day === undefined) return undefined;
    // "USA Today" is a paper, “Today” alone in its marks a program.
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const isQuoted = /["“]$/.test(before) && /^["”]/.test(text.slice(match.index + match[0].length));
    if (match[0].startsWith('T') && (/[A-Z]\w*[\s\u00a0]$/.test(before) || isQuoted)) return undefined;
    // "The people of tomorrow" are of no day.
    if (/^tomorrow/i.test(match[0]) && /\bof[\s\u00a0]$/.test(before)) return undefined;
    let shift = groups['night'] === undefined ? 0 : -1;
    if (groups['word'] !== undefined) shift = SHIFT[groups['word'].toLowerCase()] ?? 0;
    if (groups['pivot'] !== undefined) shift = groups['side']?.toLowerCase() === 'before' ? -2 : 2;
    return { value: addDays(anchor.day, shift), rule: 'relative', reach: 'day' };
  },
};
