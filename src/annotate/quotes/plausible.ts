import { PAPERS, isBody, isRole } from './lexicon.ts';
import { UNNAMED, isMediaNoun } from './media.ts';
import type { Words } from './phrase.ts';
import type { Token } from './tokens.ts';

/**
 * Whether words can name whoever speaks: a name, a pronoun, or a noun of people, bodies or papers. What looks like the subject of a
 * verb of speech is often none: "three suspected sites classified as Q".
 */
export const isPlausible = (tokens: readonly Token[], { from, to, kind }: Words): boolean =>
  kind !== 'common' ||
  tokens
    .slice(from, to)
    .some(
      (token, at) =>
        (token.capital && at > 0) ||
        isRole(token.lower) ||
        isBody(token.lower) ||
        PAPERS.has(token.lower) ||
        UNNAMED.has(token.lower) ||
        isMediaNoun(token),
    );
