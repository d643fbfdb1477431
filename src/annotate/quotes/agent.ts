import { isCueVerb, isPassive } from './cues.ts';
import { type Attribution, sentenceEnd } from './layout.ts';
import { VERBS } from './lexicon.ts';
import { type KnownNames, isBetween } from './phrase.ts';
import { isPlausible } from './plausible.ts';
import { subjectAfter } from './subject-after.ts';
import type { Token } from './tokens.ts';

/** Tokens between a participle and what it calls something: "described by many as a". */
const REACH = 3;

/** "was described as Q by S", "sites classified as Q by S": whoever a passive says to speak. */
export function agentOfPassive(tokens: readonly Token[], quote: number, names: KnownNames): Attribution | undefined {
  const by = tokens[quote + 1];
  if (by?.lower !== 'by' || by.sentence !== tokens[quote]?.sentence) return undefined;
  for (let at = quote - 1; at >= 0 && quote - at <= REACH; at--) {
    const token = tokens[at];
    if (token?.sentence !== by.sentence) return undefined;
    if (isCueVerb(tokens, at)) {
      if (!isParticiple(tokens, at)) return undefined;
      const words = subjectAfter(tokens, quote + 1, sentenceEnd(tokens, quote), names);
      return words && isPlausible(tokens, words) ? { words, cue: at, pattern: 'cue' } : undefined;
    }
    if (!/^(?:as|an?|the)$/.test(token.lower) && !isBetween(token)) return undefined;
  }
  return undefined;
}

/** "was called", and "sites classified as": an act of speech that its object suffers. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  isPassive(tokens, at) || (tokens[at + 1]?.lower === 'as' && (VERBS.get(tokens[at]?.lower ?? '')?.about ?? false));
