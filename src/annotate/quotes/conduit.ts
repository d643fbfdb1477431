import type { ActorRecord } from '../../model/actor.ts';
import type { Mention } from '../../model/annotation.ts';
import { isCueVerb, isPassive } from './cues.ts';
import { type Attribution, sentenceEnd, sentenceStart } from './layout.ts';
import { QUOTING } from './lexicon.ts';
import { CARRIED, REPORTS, UNNAMED, isMediaNoun, isMedium } from './media.ts';
import { type KnownNames, type Words, isBetween, isTimeWord } from './phrase.ts';
import type { Resolved } from './description.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import type { Token } from './tokens.ts';

/** What the finder of conduits asks of the story. */
export interface Cast {
  names: KnownNames;
  actors: ReadonlyMap<string, ActorRecord>;
  /** Who is meant by some words. */
  who: (words: Words) => Resolved | undefined;
  /** The mention that begins at a token. */
  mentionAt: (token: Token | undefined) => Mention | undefined;
}

/** Who reports a quotation, and whose words they are where the reporter cites somebody. */
export interface Chain {
  /** Id of the actor who reports. */
  via: string;
  /** Whom the reporter cites, in place of the reporter; perhaps nobody with a name. */
  cited?: { words: Words };
}

/** Nouns and verbs behind which a preposition leads to a medium that passes words on: "an interview with", "speaking to". */
const TALK =
  /^(?:interviews?|remarks|comments|op-ed|conversation|appearance|statement|essay|column|chat|spoke|speaking|talked|talking|appeared|appearing)$/;
const TO_MEDIUM = /^(?:to|with|on|in|for|by|via|through)$/;

/**
 * The chain behind a quotation: "S said, according to Y", "S told Y", "S was quoted by Y as saying", "Y quoted S as saying",
 * "S said, Y reported", "Y reported, citing S". `speaker` is the actor already found.
 */
export function chainOf(
  tokens: readonly Token[],
  quote: number,
  attribution: Attribution,
  speaker: string | undefined,
  cast: Cast,
): Chain | undefined {
  const at = attribution.cue ?? attribution.words.from;
  const [lo, hi] = [sentenceStart(tokens, at), sentenceEnd(tokens, at)];
  const cited = citedBy(tokens, [lo, hi], attribution, speaker, cast);
  if (cited) return cited;
  const own = (id: string | undefined): boolean => id === undefined || id === speaker;
  for (let index = lo; index < hi; index++) {
    const token = tokens[index];
    if (!token || token.quote !== undefined || within(index, attribution.words)) continue;
    const via =
      passedOn(tokens, index, [lo, hi], attribution, cast) ?? mediumAt(tokens, index, quote, attribution, cast);
    if (!own(via)) return { via: via ?? '' };
  }
  return undefined;
}

const within = (index: number, { from, to }: Words): boolean => index >= from && index < to;

/** "Y reported, citing S", "Citing S, Y reported": Y was found to speak, and the words are S's. */
function citedBy(
  tokens: readonly Token[],
  [lo, hi]: readonly [number, number],
  { words, cue }: Attribution,
  speaker: string | undefined,
  { names, actors, who }: Cast,
): Chain | undefined {
  const reporter = speaker === undefined ? undefined : actors.get(speaker);
  if (speaker === undefined || reporter?.kind !== 'organization' || cue === undefined) return undefined;
  const medium = isMedium(reporter) || tokens.slice(words.from, words.to).some(isMediaNoun);
  for (let at = lo; at < hi; at++) {
    if (!/^(?:citing|quoting)$/.test(tokens[at]?.lower ?? '') || within(at, words)) continue;
    const cited = subjectAfter(tokens, at, hi, names);
    if (!cited || within(cited.from, words)) continue;
    const resolved = who(cited);
    const kind = resolved && actors.get(resolved.id)?.kind;
    if (resolved && resolved.id !== speaker && (kind === 'person' || medium))
      return { via: speaker, cited: { words: cited } };
    if (!resolved && medium && tokens.slice(cited.from, cited.to).some(({ lower }) => UNNAMED.has(lower)))
      return { via: speaker, cited: { words: cited } };
  }
  return undefined;
}

/** "according to Y" beside another cue, "was quoted by Y", "Y quoted S as saying": whoever Y is. */
function passedOn(
  tokens: readonly Token[],
  index: number,
  [lo, hi]: readonly [number, number],
  { words, cue, pattern }: Attribution,
  { names, who }: Cast,
): string | undefined {
  const lower = tokens[index]?.lower ?? '';
  const before = tokens[index - 1]?.lower ?? '';
  const according = lower === 'to' && before === 'according' && !(pattern === 'according-to' && cue === index - 1);
  const quotedBy = lower === 'by' && /^(?:quoted|cited|saying)$/.test(before) && isSaying(tokens, index - 1);
  if (according || quotedBy) {
    const reporter = subjectAfter(tokens, index, hi, names);
    return reporter && !within(reporter.from, words) ? who(reporter)?.id : undefined;
  }
  if (!QUOTING.has(lower) || lower.endsWith('ing') || isPassive(tokens, index) || !leadsToSaying(tokens, index, hi))
    return undefined;
  const reporter = subjectBefore(tokens, index, lo, names);
  return reporter && !within(reporter.from, words) ? who(reporter)?.id : undefined;
}

const isSaying = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower !== 'saying' || tokens[at - 1]?.lower === 'as';

function leadsToSaying(tokens: readonly Token[], verb: number, hi: number): boolean {
  const saying = tokens.slice(verb, Math.min(hi, verb + 16)).findIndex(({ lower }) => lower === 'saying');
  return saying > 1 && tokens[verb + saying - 1]?.lower === 'as';
}

/** A medium that was told, that carried the words or that reports them; named at `index`. */
function mediumAt(
  tokens: readonly Token[],
  index: number,
  quote: number,
  { cue }: Attribution,
  { actors, mentionAt }: Cast,
): string | undefined {
  const mention = mentionAt(tokens[index]);
  if (mention?.kind !== 'organization') return undefined;
  let end = index;
  while (end < tokens.length && (tokens[end]?.start ?? Infinity) < mention.end) end++;
  const lead = leadOf(tokens, index);
  if (
    !isMedium(actors.get(mention.id)) &&
    !isMediaNoun(tokens[end]) &&
    !tokens.slice(lead + 1, index).some(isMediaNoun)
  )
    return undefined;
  const word = tokens[lead]?.lower ?? '';
  if (/^(?:told|tells|telling)$/.test(word)) return cue === undefined || lead === cue ? mention.id : undefined;
  let before = lead - 1;
  while (
    before >= 0 &&
    (isTimeWord(tokens[before]) || /^(?:\d{1,2}|,|earlier|late)$/.test(tokens[before]?.lower ?? ''))
  )
    before--;
  if (word === 'by' && CARRIED.has(tokens[before]?.lower ?? '')) return mention.id;
  if (TO_MEDIUM.test(word) && (TALK.test(tokens[before]?.lower ?? '') || before === cue)) return mention.id;
  // "..., Interfax reported."
  while (isMediaNoun(tokens[end]) || isBetween(tokens[end])) end++;
  const reports = REPORTS.has(tokens[end]?.lower ?? '') && isCueVerb(tokens, end) && end !== cue;
  return reports && (end > quote || cue === undefined || end < cue) ? mention.id : undefined;
}

/** The word that leads to a name: steps back over its article, owner and nouns, "told Norland's Interpress" is told. */
function leadOf(tokens: readonly Token[], index: number): number {
  let at = index - 1;
  while (at > 0 && index - at < 8) {
    const token = tokens[at];
    const owner = /^[’']s?$/.test(tokens[at]?.text ?? '') || /^[’']s?$/.test(tokens[at + 1]?.text ?? '');
    if (
      !token ||
      token.quote !== undefined ||
      !(
        owner ||
        isMediaNoun(token) ||
        /^(?:the|a|an|state|local|private|online|official|.*n|.*ish|.*ese|-|run|state-run)$/.test(token.lower)
      )
    )
      break;
    if (/^(?:on|in)$/.test(token.lower)) break;
    at--;
  }
  return at;
}
