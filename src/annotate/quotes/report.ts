import { isCueVerb, isPassive, speakerOfVerb } from './cues.ts';
import { type Attribution, clauseStart, sentenceEnd } from './layout.ts';
import { CONJUNCTIONS, VIEWS, isBody, isRole } from './lexicon.ts';
import { mainSubject } from './main-subject.ts';
import { type KnownNames, phraseEndingAt } from './phrase.ts';
import { possessorBefore } from './possessor.ts';
import { subjectAfter } from './subject-after.ts';
import type { Token } from './tokens.ts';

/** The last clause of the sentence, behind the quotation: "the “pause” would end soon, the minister said." */
export function attributionAtEnd(tokens: readonly Token[], quote: number, names: KnownNames): Attribution | undefined {
  const hi = sentenceEnd(tokens, quote);
  for (let at = hi - 1; at > quote; at--) {
    const token = tokens[at];
    if (token?.lower === 'to' && tokens[at - 1]?.lower === 'according') {
      const words = subjectAfter(tokens, at, hi, names);
      if (words) return { words, cue: at - 1, pattern: 'according-to' };
    }
    // "Q ..., in Roe's view"
    if (VIEWS.has(token?.lower ?? '') && /^[’']s?$/.test(tokens[at - 1]?.text ?? '')) {
      const words = phraseEndingAt(tokens, at - 1, quote + 1);
      if (words?.kind === 'name' && tokens[words.from - 1]?.lower === 'in')
        return { words, cue: at, pattern: 'possessor' };
    }
    if (!isCueVerb(tokens, at) || isPassive(tokens, at) || tokens[at]?.lower.endsWith('ing')) continue;
    if (tokens[at - 1]?.text === ',' && !/^(?:told|tells|called)$/.test(tokens[at]?.lower ?? '')) {
      const words = subjectAfter(tokens, at, hi, names);
      if (words) return { words, cue: at, pattern: 'cue' };
    }
    let comma = at;
    while (comma > quote && tokens[comma]?.text !== ',' && tokens[comma]?.quote === undefined) comma--;
    const words = speakerOfVerb(tokens, at, comma + 1, names);
    if (words && words.from <= comma + 3 && !CONJUNCTIONS.has(tokens[comma + 1]?.lower ?? ''))
      return { words, cue: at, pattern: 'cue' };
  }
  return undefined;
}

/** The last speaker whom a sentence names beside a verb of speech, of a sentence without a quotation to attribute. */
export function sentenceSpeaker(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  names: KnownNames,
): Attribution | undefined {
  for (let at = hi - 1; at >= lo; at--) {
    const token = tokens[at];
    if (token?.lower === 'to' && tokens[at - 1]?.lower === 'according' && at > lo) {
      const words = subjectAfter(tokens, at, hi, names);
      if (words) return { words, cue: at - 1, pattern: 'according-to' };
    }
    const inWords =
      token?.lower === 'words' &&
      /^in$/i.test(tokens[at - 2]?.text ?? '') &&
      possessorBefore(tokens, at + 1, lo, names);
    if (inWords) return inWords;
    if (!isCueVerb(tokens, at) || token?.lower.endsWith('ing')) continue;
    // "The gate will open, said S."
    const inverted =
      tokens[at - 1]?.text === ',' && !/^(?:told|tells|called)$/.test(token?.lower ?? '') && !isPassive(tokens, at);
    const after = inverted ? subjectAfter(tokens, at, hi, names) : undefined;
    const words =
      after?.kind === 'name' && tokens[after.to]?.text !== ','
        ? after
        : speakerOfVerb(tokens, at, clauseStart(tokens, at, lo), names);
    if (words) return { words, cue: at, pattern: 'cue' };
  }
  return undefined;
}

/** What a sentence is about, when no verb of speech stands in it. */
export function sentenceSubject(tokens: readonly Token[], lo: number, hi: number): Attribution | undefined {
  const words = mainSubject(tokens, lo, hi);
  if (!words) return undefined;
  const last = tokens[words.to - 1];
  return words.kind === 'common' && !isRole(last?.lower ?? '') && !isBody(last?.lower ?? '')
    ? undefined
    : { words, pattern: 'subject' };
}
