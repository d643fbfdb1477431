import { DETERMINERS, OF_NOUN, PRONOUNS, VERBS, isBody, isRole, PAPERS } from './lexicon.ts';
import { type KnownNames, type Words, isMark, phraseEndingAt } from './phrase.ts';
import type { Token } from './tokens.ts';

/**
 * The noun that a relative clause tells of: of "a spokesman for the group, which warned" the group, of
 * "the Officers' Guild, the city's biggest union, which said" the guild.
 */
export function ownerOfRelative(
  tokens: readonly Token[],
  end: number,
  lo: number,
  thing: boolean,
  names: KnownNames,
): Words | undefined {
  const words = phraseEndingAt(tokens, end, lo);
  if (words?.kind !== 'common') return words;
  const tie = tokens.slice(words.from, words.to).findLastIndex(({ lower }) => OF_NOUN.has(lower));
  if (thing && tie > 0) {
    const nearer = phraseEndingAt(tokens, end, words.from + tie + 1);
    if (nearer) return nearer;
  }
  // "a response from Jane Roe, who"
  const head = tokens[words.from + tie - 1]?.lower ?? '';
  if (!thing && tie > 0 && names.person(tokens[words.to - 1]) && !isRole(head) && !isBody(head))
    return phraseEndingAt(tokens, end, words.from + tie + 1) ?? words;
  const apposed = tokens[words.from - 1]?.text === ',' ? phraseEndingAt(tokens, words.from - 1, lo) : undefined;
  const isOfSame = thing || names.person(tokens[(apposed?.to ?? 0) - 1]);
  return apposed?.kind === 'name' && isOfSame ? apposed : words;
}

/** "Roe the mayor", "Roe a guard": what somebody is right behind the name, where the comma was lost. */
export const isDescribed = (tokens: readonly Token[], { to }: Words, { from }: Words): boolean =>
  (/^(?:the|an?|who|known)$/.test(tokens[to]?.lower ?? '') || isRole(tokens[to]?.lower ?? '')) &&
  !tokens.slice(to, from).some(({ lower }) => VERBS.get(lower)?.about === false);

/** A place or a thing, which speaks for nobody. */
export function cannotSpeak(tokens: readonly Token[], { from, to, kind }: Words, names: KnownNames): boolean {
  const head = tokens[to - 1]?.lower ?? '';
  // "a network of sources in the country"
  if (kind === 'common' && tokens[from - 1]?.lower === 'of') return true;
  return kind === 'common' ? !isRole(head) && !isBody(head) && !PAPERS.has(head) : names.place(tokens[to - 1]);
}

/** Tokens between a subject and its verb over which a relative clause may reach. */
const RELATIVE_REACH = 24;

/** "The Observatory which relies on sources in the country said": the noun before a relative clause that no comma closes. */
export function ownerOfOpenRelative(tokens: readonly Token[], to: number, lo: number): Words | undefined {
  for (let at = to - 3; at > lo && to - at < RELATIVE_REACH; at--) {
    const token = tokens[at + 1];
    if (!token || token.quote !== undefined || (isMark(token) && token.text !== '-')) return undefined;
    if (!/^(?:who|which)$/.test(tokens[at]?.lower ?? '')) continue;
    // "which the minister said" has its own subject.
    const isVerb = /^\p{Ll}/u.test(token.text) && !DETERMINERS.has(token.lower) && !PRONOUNS.has(token.lower);
    const owner = isVerb ? phraseEndingAt(tokens, at, lo) : undefined;
    const speaks =
      owner?.kind === 'name' ||
      (owner && tokens.slice(owner.from, owner.to).some(({ lower }) => isRole(lower) || isBody(lower)));
    return speaks ? owner : undefined;
  }
  return undefined;
}
