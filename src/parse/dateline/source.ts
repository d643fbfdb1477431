import agencies from '../../data/parse/agencies.json' with { type: 'json' };

const CANONICAL = new Map(agencies.entries.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)));
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const FORMS = [...CANONICAL.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map(escape)
  .join('|');
const LEADING = new RegExp(`^(?:${FORMS})(?![\\p{L}\\p{N}])`, 'u');
const MOST_WORDS = 4;

/** Name under which the archive files an agency; `undefined` for an unknown one. */
export const canonicalAgency = (printed: string): string | undefined => CANONICAL.get(printed);

/** Known agency that a text begins with, as printed. */
export const leadingAgency = (text: string): string | undefined => LEADING.exec(text)?.[0];

/** A source in a dateline. `known` when the shipped list has it. */
export interface SourceMatch {
  /** Length of what was read, brackets or slashes included. */
  length: number;
  printed: string;
  known: boolean;
}

/** "/TASS/", "/TASS./", "(Reuters)", "SANA/R.J/Mazen", "Reuter" at the beginning of a text. */
export function readSource(text: string): SourceMatch | undefined {
  const marked = /^\/\s*([^/\n]{2,60}?)[\s.]*\/|^\(\s*([^()\n]{2,40}?)\s*\)/u.exec(text);
  const inside = marked?.[1] ?? marked?.[2];
  if (marked && inside !== undefined) {
    const agency = leadingAgency(inside);
    if (agency !== undefined) return { length: marked[0].length, printed: agency, known: true };
    const isName = /^\p{Lu}[\p{L}\p{N}.&’' -]*$/u.test(inside) && inside.split(/\s+/u).length <= MOST_WORDS;
    return isName ? { length: marked[0].length, printed: inside, known: false } : undefined;
  }
  const agency = leadingAgency(text);
  if (agency === undefined) return undefined;
  const initials = /^(?:\/[\p{L}.]{1,20}){1,3}(?![\p{L}\p{N}])/u.exec(text.slice(agency.length))?.[0] ?? '';
  return { length: agency.length + initials.length, printed: agency, known: true };
}
