import units from '../../../data/dates/units.json' with { type: 'json' };
import { quarterFrom } from '../anchor.ts';
import type { Finder } from '../finder.ts';
import { GAP, ORDINAL, YEAR, sticky } from '../words.ts';

const ORDINALS: Record<string, number> = units.ordinals;

/** "the third quarter", "third-quarter", "the fourth quarter of 2015", "Q3 2016", "last year's second quarter". */
export const quarter: Finder = {
  starts: ['the', 'first', 'second', 'third', 'fourth', 'final', 'q', 'fiscal', '#', 'last', 'this', 'next'],
  pattern: sticky(
    `(?:(?<owner>[Ll]ast|[Tt]his|[Nn]ext)${GAP}year['’]s${GAP}|[Tt]he${GAP})?(?:(?<front>${YEAR})${GAP})?(?:[Ff]iscal[-\\s])?(?:(?<ordinal>${ORDINAL}|First|Second|Third|Fourth)(?:${GAP}|-)(?:fiscal${GAP})?quarter\\b|Q(?<digit>[1-4])\\b)(?:,?${GAP}(?:(?:of|in)${GAP})?(?:(?<year>${YEAR})|(?<when>last|this|next)${GAP}year))?`,
  ),
  read(match, { anchor, tense }) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const number =
      groups['digit'] === undefined ? ORDINALS[groups['ordinal']?.toLowerCase() ?? ''] : Number(groups['digit']);
    if (number === undefined) return undefined;
    const told = groups['year'] ?? groups['front'];
    const code = 32 + number;
    if (told !== undefined) return { value: `${told}-${code}`, rule: 'quarter', reach: 'absolute' };
    if (!anchor) return undefined;
    const named = groups['owner'] ?? groups['when'];
    if (named !== undefined) {
      const shift = { last: -1, this: 0, next: 1 }[named.toLowerCase()] ?? 0;
      return { value: `${anchor.year + shift}-${code}`, rule: 'quarter', reach: 'year' };
    }
    if (anchor.month === undefined) return undefined;
    const now = Math.floor((anchor.month - 1) / 3) + 1;
    const future = tense(match.index, match.index + match[0].length) === 'future';
    // A quarter just ended is reported on in any tense: "expects to report a third-quarter loss".
    const isLate = number > now || now - number >= 2;
    const year = future && isLate ? anchor.year + (number > now ? 0 : 1) : anchor.year - (number > now ? 1 : 0);
    return { value: `${year}-${code}`, rule: 'quarter', reach: 'year' };
  },
};

/** "the quarter", "the latest quarter": the one told last, else the one that ended last. */
export const theQuarter: Finder = {
  starts: ['the'],
  pattern: sticky(`the${GAP}(?:latest${GAP}|most${GAP}recent${GAP})?quarter\\b`, 'i'),
  read(match, scene) {
    const { anchor } = scene;
    const told = scene.antecedent(match.index);
    if (told?.rule === 'quarter') return { value: told.value, rule: 'quarter', reach: told.reach };
    if (anchor?.month === undefined) return undefined;
    return { value: quarterFrom(anchor.year, anchor.month, -1), rule: 'quarter', reach: 'year' };
  },
};

/** "the first half of 2016", "the second half". */
export const half: Finder = {
  starts: ['the', 'first', 'second', 'last'],
  pattern: sticky(
    `(?:the${GAP})?(?<which>first|second|last)${GAP}half${GAP}of${GAP}(?:(?<year>${YEAR})|(?<when>last|this|next|the)${GAP}year)`,
    'i',
  ),
  read({ groups = {} }, { anchor }) {
    const shift = { last: -1, next: 1 }[groups['when']?.toLowerCase() ?? ''] ?? 0;
    const told = groups['year'] === undefined ? anchor && anchor.year + shift : Number(groups['year']);
    if (told === undefined) return undefined;
    const [first, last] = groups['which']?.toLowerCase() === 'first' ? ['01', '06'] : ['07', '12'];
    return {
      value: `${told}-${first}/${told}-${last}`,
      rule: 'half',
      reach: groups['year'] === undefined ? 'year' : 'absolute',
    };
  },
};
