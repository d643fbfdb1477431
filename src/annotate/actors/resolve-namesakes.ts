import type { Mention } from '../../model/annotation.ts';
import type { Lexicon } from './lexicon.ts';
import { personName } from './name-key.ts';
import { holdsIn } from './offices.ts';
import { splitWords } from './words.ts';

/** First and last day of the time that a story can be of. */
export interface Days {
  first: string;
  last: string;
}

/** Rules by which a few letters or one word lead to somebody. */
const SHORT = new Set(['surname', 'abbreviation', 'records']);

/** Years after birth from which on a surname alone can mean somebody. */
const OF_AGE = 21;

/**
 * Corrects what short names lead to by the day of the story: a surname that every newsroom knows is that of another who held
 * office then, and what did not exist yet was not meant. Actors that the story names in full stay.
 */
export function ofTheDay(mentions: readonly Mention[], body: string, days: Days, lexicon: Lexicon): Mention[] {
  const full = new Set(mentions.filter(({ text, kind }) => kind === 'person' && /\s/.test(text)).map(({ id }) => id));
  return mentions.flatMap((mention): Mention[] => {
    const entry = lexicon.entries.get(mention.id);
    if (!entry && mention.rule === 'role-name') {
      const holder = titledHolder(mention, body, days, lexicon);
      return [holder === undefined ? mention : { ...mention, id: holder, rule: 'term' }];
    }
    if (!entry || !SHORT.has(mention.rule) || full.has(mention.id)) return [mention];
    if (entry.kind === 'person' && !inOffice(mention.id, days, lexicon)) {
      const last = personName(mention.text)?.last ?? '';
      const others = [...(lexicon.surnames.get(last) ?? [])].filter(
        (id) => id !== mention.id && inOffice(id, days, lexicon),
      );
      const [id] = others;
      if (id !== undefined && others.length === 1) return [{ ...mention, id, rule: 'term' }];
    }
    const from = entry.active?.from;
    if (from === undefined) return [mention];
    const grown = entry.kind === 'person' ? `${String(Number(from.slice(0, 4)) + OF_AGE)}${from.slice(4)}` : from;
    return days.last.slice(0, from.length) < grown ? [] : [mention];
  });
}

function inOffice(id: string, { first, last }: Days, lexicon: Lexicon): boolean {
  const roles = lexicon.entries.get(id)?.roles ?? [];
  return roles.some(({ from, to }) => holdsIn({ id, from, to }, first, last));
}

/** "Vice President Roe": who of that surname held an office of that title then. */
function titledHolder({ start, text }: Mention, body: string, days: Days, lexicon: Lexicon): string | undefined {
  const before = new Set(splitWords(body.slice(Math.max(0, start - 40), start)).map(({ fold }) => fold));
  const titled = [...(lexicon.surnames.get(personName(text)?.last ?? '') ?? [])].filter((id) =>
    lexicon.entries
      .get(id)
      ?.roles.some(
        ({ title, from, to }) =>
          holdsIn({ id, from, to }, days.first, days.last) &&
          from !== undefined &&
          splitWords(title).every(({ fold }) => before.has(fold)),
      ),
  );
  return titled.length === 1 ? titled[0] : undefined;
}
