/** A query taken apart. Pagefind knows words that must all occur, or one phrase; the rest is set arithmetic on its answers. */
export interface Terms {
  /** Words outside quotation marks; all must occur. */
  words: string;
  /** Phrases in quotation marks; each must occur as it stands. */
  phrases: string[];
  /** Words and phrases with a minus before them; none may occur. */
  excluded: string[];
}

const QUOTES = /[“”„«»″]/g;

/** Takes a query apart: `peskov "moderate opposition" -aleppo`. Any kind of double quotation mark will do. */
export function parseTerms(query: string): Terms {
  const terms: Terms = { words: '', phrases: [], excluded: [] };
  const words: string[] = [];
  for (const match of query.replace(QUOTES, '"').matchAll(/(?<=^|\s)(-?)"([^"]*)"?|(\S+)/g)) {
    const [, minus = '', phrase, word = ''] = match;
    if (phrase !== undefined) {
      if (/[\p{L}\p{N}]/u.test(phrase)) (minus === '-' ? terms.excluded : terms.phrases).push(phrase.trim());
    } else if (/^-[\p{L}\p{N}]/u.test(word)) terms.excluded.push(word.slice(1).replaceAll('"', ''));
    else if (/[\p{L}\p{N}]/u.test(word)) words.push(word.replaceAll('"', ''));
  }
  terms.words = words.join(' ');
  return terms;
}

/** The query with its phrases blanked, so that only words outside quotation marks are read; all else stays in its place. */
export function blankPhrases(query: string): string {
  return query.replace(QUOTES, '"').replace(/(?<=^|\s)-?"[^"]*"?/g, (phrase) => '"'.repeat(phrase.length));
}
