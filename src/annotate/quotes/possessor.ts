import { isCueVerb } from './cues.ts';
import type { Attribution } from './layout.ts';
import { DETERMINERS, PAPERS, isBody, isRole } from './lexicon.ts';
import { firstPhrase } from './main-subject.ts';
import { type KnownNames, isMark, phraseEndingAt } from './phrase.ts';
import { subjectAfter } from './subject-after.ts';
import type { Token } from './tokens.ts';

const speaks = (token: Token | undefined): boolean => isRole(token?.lower ?? '') || isBody(token?.lower ?? '');

/** Tokens between a paper and a quotation of it. */
const NEAR = 6;
/** Tokens between a remark and the "that" of what it says: "remark earlier in the week that". */
const THAT_REACH = 6;

/** Tokens of a clause that ends in a quotation: "that the old lock is". */
const CLAUSE = 5;

/** "Roe's remark earlier in the week that the lock is Q" */
function saidByOwner(tokens: readonly Token[], paper: number, quote: number, lo: number): Attribution | undefined {
  const isOwned = (at: number): boolean => /^[’']s?$/.test(tokens[at]?.text ?? '');
  // "Roe's remark", "Roe's debate remark"
  const owned = [paper - 1, paper - 2].find(isOwned);
  if (owned === undefined) return undefined;
  const that = tokens.slice(paper + 1, paper + 1 + THAT_REACH).findIndex(({ lower }) => lower === 'that') + paper + 1;
  if (that <= paper || that >= quote) return undefined;
  const clause = tokens.slice(that + 1, quote);
  // "Roe's claim that he opened the lock was Q" is somebody else's view of it.
  const told =
    clause.length > CLAUSE ||
    clause.some((token, at) => isMark(token) || token.lower.endsWith('ed') || isCueVerb(tokens, that + 1 + at));
  const words = told ? undefined : phraseEndingAt(tokens, owned, lo);
  return words?.kind === 'name' ? { words, cue: paper, pattern: 'possessor' } : undefined;
}

/** "Trump's promise to Q", "in the words of S, Q", "a statement from the ministry: Q". */
export function possessorBefore(
  tokens: readonly Token[],
  quote: number,
  lo: number,
  names: KnownNames,
): Attribution | undefined {
  const own = tokens[quote - 1];
  // "his Q comment"
  if (quote - 1 >= lo && /^(?:his|her)$/.test(own?.lower ?? '') && PAPERS.has(tokens[quote + 1]?.lower ?? ''))
    return { words: { from: quote - 1, to: quote, kind: 'pronoun' }, cue: quote + 1, pattern: 'possessor' };
  for (let at = quote - 1; at >= Math.max(lo, quote - 16); at--) {
    const token = tokens[at];
    if (!token || !PAPERS.has(token.lower)) continue;
    const said = saidByOwner(tokens, at, quote, lo);
    if (said) return said;
    if (at < quote - NEAR && token.lower !== 'words') continue;
    const between = tokens.slice(at + 1, quote);
    if (
      !/^(?:of|from|by)$/.test(between[0]?.lower ?? '') &&
      between.some((other) => !isMark(other) && !/^(?:that|to|read|reads|was|is)$/.test(other.lower))
    )
      continue;
    let owner = at - 1;
    while (owner >= lo && /^\p{L}/u.test(tokens[owner]?.text ?? '') && !tokens[owner]?.capital && at - owner < 4)
      owner--;
    if (/^[’']s?$/.test(tokens[owner]?.text ?? '')) {
      const words = phraseEndingAt(tokens, owner, lo);
      if (words?.kind === 'name') return { words, cue: at, pattern: 'possessor' };
    }
    const of = tokens[at + 1];
    if (of && /^(?:of|from|by)$/.test(of.lower)) {
      const words = subjectAfter(tokens, at + 1, quote, names) ?? firstPhrase(tokens, at + 2, quote);
      // "a report of a strike" tells of it, and "the release of prisoners" frees them.
      const isSomebody = words && speaks(tokens[words.to - 1]) && DETERMINERS.has(tokens[words.from]?.lower ?? '');
      if (words && (words.kind !== 'common' || isSomebody)) return { words, cue: at, pattern: 'possessor' };
    }
    if (/^(?:his|her)$/.test(tokens[at - 1]?.lower ?? '') && at - 1 >= lo && token.lower === 'words')
      return { words: { from: at - 1, to: at, kind: 'pronoun' }, cue: at, pattern: 'possessor' };
  }
  return undefined;
}
