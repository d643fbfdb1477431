import { isBareClause } from './after.ts';
import { isCueVerb, isPassive, speakerOfVerb } from './cues.ts';
import { type Attribution, clauseStart, sentenceEnd } from './layout.ts';
import { AUXILIARIES, CONJUNCTIONS, PAPERS, VERBS, VIEWS, isBody, isRole } from './lexicon.ts';
import { mainSubject } from './main-subject.ts';
import { type KnownNames, type Words, isNameWord, phraseEndingAt } from './phrase.ts';
import { possessorBefore } from './possessor.ts';
import { canSpeak, subjectAfter } from './subject-after.ts';
import type { Token } from './tokens.ts';

/** Whether the subject can stand behind a verb of speech: "said Roe"; "accused Roe" is of Roe, and "told Roe" is to Roe. */
const invertible = (token: Token | undefined): boolean =>
  !/^(?:told|tells)$/.test(token?.lower ?? '') &&
  (VERBS.get(token?.lower ?? '')?.about === false || /^report(?:s|ed)$/.test(token?.lower ?? ''));

/** "Roe, in a speech, said the minister had left": what stands behind the verb does something itself. */
const isSubjectOfNext = (tokens: readonly Token[], { to }: Words): boolean =>
  AUXILIARIES.has(tokens[to]?.lower ?? '') && !/^(?:[’']s|to|not|being|having)$/.test(tokens[to]?.lower ?? '');

/** The verb is the last word of its sentence. */
const closesText = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb + 1]?.sentence !== tokens[verb]?.sentence || tokens[verb + 1]?.text === '.';

const isDefinite = (tokens: readonly Token[], { from, to }: Words): boolean => {
  const head = tokens[to - 1]?.lower ?? '';
  return /^(?:the|its|his|her|their)$/.test(tokens[from]?.lower ?? '') && (isRole(head) || isBody(head));
};

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
    if (tokens[at - 1]?.text === ',' && invertible(tokens[at])) {
      const words = subjectAfter(tokens, at, hi, names);
      if (words && canSpeak(tokens, words) && !isSubjectOfNext(tokens, words))
        return { words, cue: at, pattern: 'cue' };
    }
    let comma = at;
    while (comma > quote && tokens[comma]?.text !== ',' && tokens[comma]?.quote === undefined) comma--;
    // "..., Jane Roe, the minister, said": what is apposed stands between commas of its own.
    const apposed = tokens[at - 1]?.text === ',' ? speakerOfVerb(tokens, at, quote + 1, names) : undefined;
    if (apposed?.kind === 'name' && tokens[apposed.from - 1]?.text === ',' && names.person(tokens[apposed.to - 1]))
      return { words: apposed, cue: at, pattern: 'cue' };
    const words = speakerOfVerb(tokens, at, comma + 1, names);
    // "on Sunday the ministry said.": the comma before the clause was lost.
    const closes =
      words !== undefined &&
      (closesText(tokens, at)
        ? words.kind === 'name' || isDefinite(tokens, words)
        : names.person(tokens[words.to - 1]) && isBareClause(tokens, at, hi));
    if (words && (words.from <= comma + 3 || closes) && !CONJUNCTIONS.has(tokens[comma + 1]?.lower ?? ''))
      return { words, cue: at, pattern: 'cue' };
  }
  return undefined;
}

/**
 * Whoever a sentence without a quotation to attribute reports: the speaker of its last clause where that only says who spoke
 * ("The gate will open, S said"), else of its first verb of speech, since later ones are in what was said.
 */
export function sentenceSpeaker(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  names: KnownNames,
): Attribution | undefined {
  let first: Attribution | undefined;
  for (let at = lo; at < hi; at++) {
    const found = speakerAt(tokens, at, lo, hi, names);
    if (!found) continue;
    // "S said ..., according to the document": S said it there.
    const isPaper = PAPERS.has(tokens[found.words.to - 1]?.lower ?? '');
    if (closesSentence(tokens, found, hi) && !(isPaper && first)) return found;
    first ??= found;
  }
  return first;
}

/** Nothing but a time, a place or an occasion behind a cue that a comma parts from what was said. */
function closesSentence(tokens: readonly Token[], { words, cue, pattern }: Attribution, hi: number): boolean {
  if (cue === undefined || pattern === 'possessor') return false;
  const from = Math.min(words.from, cue);
  if (tokens[from - 1]?.text !== ',') return false;
  const to = Math.max(words.to, cue + 1);
  return !tokens.slice(to, hi).some((token) => token.lower === 'that' || CONJUNCTIONS.has(token.lower));
}

/** The speaker beside the verb or phrase of speech at a token. */
function speakerAt(
  tokens: readonly Token[],
  at: number,
  lo: number,
  hi: number,
  names: KnownNames,
): Attribution | undefined {
  const token = tokens[at];
  if (token?.lower === 'to' && tokens[at - 1]?.lower === 'according' && at > lo) {
    const words = subjectAfter(tokens, at, hi, names);
    if (words) return { words, cue: at - 1, pattern: 'according-to' };
  }
  const inWords =
    token?.lower === 'words' && /^in$/i.test(tokens[at - 2]?.text ?? '') && possessorBefore(tokens, at + 1, lo, names);
  if (inWords) return inWords;
  if (!isCueVerb(tokens, at) || token?.lower.endsWith('ing')) return undefined;
  // "The gate will open, said S."
  const inverted = tokens[at - 1]?.text === ',' && invertible(token) && !isPassive(tokens, at);
  const behind = inverted || namesBehind(tokens, at, hi, names) ? subjectAfter(tokens, at, hi, names) : undefined;
  const after = behind && !isSubjectOfNext(tokens, behind) ? behind : undefined;
  const words =
    after?.kind === 'name' && (tokens[after.to]?.text !== ',' || names.person(tokens[after.to - 1]))
      ? after
      : speakerOfVerb(tokens, at, clauseStart(tokens, at, lo), names);
  return words && { words, cue: at, pattern: 'cue' };
}

/** "The gate will open said harbor director Jane Roe.": a title and a person end the sentence, and the comma was lost. */
function namesBehind(tokens: readonly Token[], verb: number, hi: number, names: KnownNames): boolean {
  const end = tokens[hi - 1]?.text === '.' ? hi - 1 : hi;
  if (!/^(?:said|says|added)$/.test(tokens[verb]?.lower ?? '') || end - verb < 3 || end - verb > 10) return false;
  const title = tokens.slice(verb + 1, end).findIndex(({ lower }) => isRole(lower)) + verb + 1;
  return (
    title > verb &&
    names.person(tokens[end - 1]) &&
    names.person(tokens[title + 1]) &&
    tokens.slice(verb + 1, title).every((token) => isNameWord(token)) &&
    tokens.slice(title + 1, end).every((token) => names.person(token))
  );
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

/** "From Jane Roe writing at Acme:": a line that says where the paragraphs behind it are taken from. */
export function announcedSource(
  tokens: readonly Token[],
  lo: number,
  hi: number,
  names: KnownNames,
): Attribution | undefined {
  if (tokens[lo]?.lower !== 'from' || tokens[hi - 1]?.text !== ':') return undefined;
  const words = subjectAfter(tokens, lo, hi, names);
  const next = tokens[words?.to ?? lo];
  const isWriting = next?.lower.endsWith('ing') === true && VERBS.has(next.lower);
  const isWhole = next?.text === ':' && names.person(tokens[hi - 2]);
  return words?.kind === 'name' && (isWriting || isWhole) ? { words, pattern: 'label' } : undefined;
}
