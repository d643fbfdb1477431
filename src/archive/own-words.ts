import type { ArchivedArticle } from './entry.ts';
import { settings } from './site.ts';

/** Attributes of an element that holds an article's own words, where they are not in the language of the archive. */
export interface OwnWords {
  lang?: string;
  dir?: 'rtl' | 'auto';
}

/** A text of which no language could be told. */
const UNKNOWN = 'und';

/** Scripts that are written from right to left (ISO 15924). */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}

/** Attributes for words of a language within pages of another. Pages run from left to right, as their own words do. */
export function ownWords(language: string, archive: string): OwnWords {
  if (language === UNKNOWN) return { dir: 'auto' };
  return {
    ...(language !== archive && { lang: language }),
    ...(RIGHT_TO_LEFT.has(scriptOf(language) ?? '') && { dir: 'rtl' }),
  };
}

/** Attributes for an article's own words: `lang` and `dir` as far as they are not the archive's. */
export const langOf = ({ data }: Pick<ArchivedArticle, 'data'>): OwnWords =>
  ownWords(data.language, settings.archive.language);
