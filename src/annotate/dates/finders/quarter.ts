import units from '../../../data/dates/units.json' with { type: 'json' };
import { quarterFrom } from '../anchor.ts';
import type { Finder } from '../finder.ts';
import { GAP, ORDINAL, YEAR, sticky } from '../words.ts';

const ORDINALS: Record<string, number> = units.ordinals;

const IN_A_ROW =
  /^[\s\u00a0]+(?:in[\s\u00a0]+a[\s\u00a0]+row|running|straight|of[\s\u00a0]+(?:the[\s\u00a0]+)?(?:game|play|match))/;

/** "the third quarter", "third-quarter", "the fourth quarter of 2015", "Q3 2016", "last year's second quarter". */
export const quarter: Finder = {
  starts: ['the', 'first', 'second', 'third', 'fourth', 'final', 'q', 'fiscal', '#', 'last', 'this', 'next'],
  pattern: sticky(
    `(?:(?<owner>[Ll]ast|[Tt]his|[Nn]ext)${GAP}year['’]s${GAP}|[Tt]he${GAP})?(?:(?<front>${YEAR})${GAP})?(?:[Ff]iscal[-\\s])?(?:(?<ordinal>${ORDINAL}|First|Second|Third|Fourth)(?:${GAP}|-)(?:fiscal${GAP})?quarter\\b|Q(?<digit>[1-4])\\b)(?:,?${GAP}(?:(?:of|in)${GAP})?(?:(?<year>${YEAR})|(?<when>last|this|next)${GAP}year))?`,
  ),
  read(match, { anchor, tense, text }) {
    const groups: Record<string, string | undefined> = match.groups ?? {};
    const end = match.index + match[0].length;
    // "The second quarter in a row" counts quarters, that of a game is of no year.
    if (IN_A_ROW.test(text.slice(end, end + 24))) return undefined;
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
    const future = tense(match.index, end) === 'future';
    // A quarter just ended is reported on in any tense: "expects to report a third-quarter loss".
    const isLate = number > now || now - number >= 2;
    const year = future && isLate ? anchor.year + (number > now ? 0 : 1) : anchor.year - (number > now ? 1 : 0);
    return { value: `${year}-${code}`, rule: 'quarter', reach: 'year' };
  },
};

/** "the quarter", "that quarter", "the latest period", "the prior quarter": the one told last or reported, else the one that ended last. */
export const theQuarter: Finder = {
  starts: ['the', 'that', 'previous', 'prior'],
  pattern: sticky(
    `(?:(?<that>that)${GAP}|the${GAP}(?:(?:(?<before>previous|prior|preceding)|(?<latest>latest|most${GAP}recent))${GAP})?|(?<bare>previous|prior)${GAP})(?<unit>quarter|period)\\b(?!-)`,
    'i',
  ),
  read(match, scene) {
    const { anchor } = scene;
    const { that, before, bare, latest, unit } = match.groups ?? {};
    const told = scene.antecedent(match.index);
    const own = told?.rule === 'quarter' ? told.value : undefined;
    // A quarter told with its year is often what is compared with.
    const last =
      told?.reach === 'absolute' ? (scene.reported(match.index) ?? own) : (own ?? scene.reported(match.index));
    if (unit?.toLowerCase() === 'period') {
      // A period is a quarter only in a report on one.
      return latest === undefined || last === undefined ? undefined : { value: last, rule: 'quarter', reach: 'year' };
    }
    if (that !== undefined && last === undefined) return undefined;
    if (last === undefined && anchor?.month === undefined) return undefined;
    const reach = told?.rule === 'quarter' ? told.reach : 'year';
    const ended = anchor?.month === undefined ? undefined : quarterFrom(anchor.year, anchor.month, -1);
    const isAhead = latest !== undefined && ended !== undefined && last !== undefined && last > ended;
    const value = (isAhead ? ended : (last ?? ended)) ?? '';
    const back = before ?? bare;
    if (back === undefined) return { value, rule: 'quarter', reach };
    const [year, code] = [Number(value.slice(0, 4)), Number(value.slice(5))];
    if (last?.length !== 7 || !(code >= 33 && code <= 36)) return undefined;
    return { value: quarterFrom(year, (code - 33) * 3 + 1, -1), rule: 'counted', reach };
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
