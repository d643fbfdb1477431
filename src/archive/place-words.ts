import type { ArchivedArticle } from './entry.ts';

/** Words that a capitalized dateline keeps small. */
const SMALL = new Set(['of', 'de', 'la', 'el', 'al', 'and', 'the', 'on', 'upon']);

/** A place as a dateline prints it, in ordinary letters: "MOSCOW" becomes "Moscow", "PHUKET, Thailand" "Phuket, Thailand". */
export function placeWords(printed: string): string {
  return printed.replace(/\p{L}[\p{L}\p{M}'’.]*/gu, (word) => {
    if (word !== word.toUpperCase() || (word.length <= 3 && word.includes('.'))) return word;
    const lower = word.toLowerCase();
    return SMALL.has(lower) ? lower : word.slice(0, 1) + lower.slice(1);
  });
}

/** Where a story was filed, from its dateline; nothing where it has none. */
export function headingPlace({ data }: ArchivedArticle): string | undefined {
  return data.dateline?.place === undefined ? undefined : placeWords(data.dateline.place);
}
