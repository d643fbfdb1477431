import type { Mention } from '../../model/annotation.ts';
import { isCueVerb } from './cues.ts';
import { CONJUNCTIONS, FIRM_TAILS, PREPOSITIONS, RELATIVES, isRole } from './lexicon.ts';
import { type Words, isMark, isNameWord } from './phrase.ts';
import type { Token } from './tokens.ts';

/** Finds mentions by the tokens they begin and end at. */
export interface MentionsAt {
  starting: (token: Token | undefined) => Mention | undefined;
  ending: (token: Token | undefined) => Mention | undefined;
}

/** Titles and names between an "and" and a speaker's own name: at most so many tokens. */
const TITLE = 8;

/**
 * Ids of all who say the words with the speaker that `words` name, in the order of the text: "A and B said", "said A, B and C".
 * Empty where one speaks alone.
 */
export function jointSpeakers(tokens: readonly Token[], words: Words, at: MentionsAt): string[] {
  const ids: string[] = [];
  // "A, B and C, who joked": the relative is C's alone.
  const behind = tokens[words.to]?.text === ',' ? words.to + 1 : words.to;
  if (RELATIVES.has(tokens[behind]?.lower ?? '')) return [];
  let from = titleStart(tokens, lastMentionStart(tokens, words, at));
  let to = words.to;
  const own = nameIn(tokens, from, to, at);
  if (!own) return [];
  // "Roe and Co analyst Jane Doe"
  let joined = tokens[from - 1]?.lower === 'and' && !FIRM_TAILS.has(tokens[from]?.lower ?? '');
  while (joined) {
    const comma = tokens[from - 2]?.text === ',' && tokens[from - 1]?.lower === 'and' ? 1 : 0;
    to = from - 1 - comma;
    const other = at.ending(tokens[to - 1]);
    if (!other || other.kind === 'place') break;
    const start = titleStart(tokens, startOf(tokens, other, to - 1));
    if (!opensClause(tokens, start)) break;
    ids.unshift(other.id);
    from = start;
    joined = tokens[from - 1]?.text === ',' && at.ending(tokens[from - 2]) !== undefined;
  }
  return ids.length === 0 ? [] : [...new Set([...ids, own.id])];
}

function nameIn(tokens: readonly Token[], from: number, to: number, at: MentionsAt): Mention | undefined {
  for (let index = to - 1; index >= from; index--) {
    const mention = at.ending(tokens[index]);
    if (mention && mention.kind !== 'place') return mention;
  }
  return undefined;
}

function lastMentionStart(tokens: readonly Token[], { from, to }: Words, at: MentionsAt): number {
  for (let index = to - 1; index >= from; index--) if (at.starting(tokens[index])) return index;
  return from;
}

function startOf(tokens: readonly Token[], mention: Mention, last: number): number {
  let index = last;
  while (index > 0 && (tokens[index]?.start ?? 0) > mention.start) index--;
  return index;
}

/** Steps back from a name over its titles: "US Secretary of State John Kerry". */
function titleStart(tokens: readonly Token[], name: number): number {
  let at = name;
  while (at > 0 && name - at < TITLE) {
    const token = tokens[at - 1];
    if (!token || token.quote !== undefined || token.lower === 'and') break;
    if (!(isNameWord(token) || isRole(token.lower) || /^(?:of|the|for|former|[’']s)$/.test(token.lower))) break;
    at--;
  }
  return at;
}

/** Whether a subject may begin here: nothing before it governs it. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.quote !== undefined || before.sentence !== tokens[at]?.sentence || isMark(before)) return true;
  if (/^(?:to|by)$/.test(before.lower))
    return /^(?:according|signed|issued|released)$/.test(tokens[at - 2]?.lower ?? '');
  if (PREPOSITIONS.has(before.lower)) return false;
  return (
    CONJUNCTIONS.has(before.lower) || before.lower === 'that' || before.lower === 'both' || isCueVerb(tokens, at - 1)
  );
}
