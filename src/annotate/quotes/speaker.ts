import type { Mention, Quotation, TextSpan } from '../../model/annotation.ts';
import type { Reading } from './attribute.ts';
import { chainOf } from './conduit.ts';
import type { Discourse } from './discourse.ts';
import { gradeOf } from './grade.ts';
import { jointSpeakers } from './joint.ts';
import { isCueVerb, speakerOfVerb } from './cues.ts';
import { type Attribution, clauseStart, sentenceStart } from './layout.ts';
import { OBJECTS, OF_NOUN, PAPERS, isBody, isRole } from './lexicon.ts';
import { type KnownNames, type Words, isMark } from './phrase.ts';
import type { Resolved } from './description.ts';
import { resolveSpeaker } from './resolve.ts';
import { isPlural } from './roles.ts';
import type { Token } from './tokens.ts';

/** A block with the running number of its first sentence. */
export type NumberedReading = Reading & { from: number };

/** Who was found to speak. */
export interface Spoke {
  words: TextSpan;
  resolved?: Resolved;
  /** What the words are of, with or without a record: a person or a body; absent where they tell neither. */
  kind?: 'person' | 'organization';
  /** The words are of several: "prosecutors". */
  plural?: boolean;
  /** The words are of a paper: "the report". */
  document?: boolean;
}

/** What resolving speakers needs of a story. */
export interface Scene {
  body: string;
  /** Name of who published the story. */
  source: string | undefined;
  mentions: readonly Mention[];
  discourse: Discourse;
  names: KnownNames;
}

export function spanOf(body: string, tokens: readonly Token[], from: number, to: number): TextSpan {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { start, end, text: body.slice(start, end) };
}

/** The words that name a speaker and the actor behind them. */
export function speakerOf(found: Words, reading: NumberedReading, scene: Scene): Spoke {
  const { body, mentions, discourse } = scene;
  const words = withBracketed(found, reading.tokens);
  const span = spanOf(body, reading.tokens, words.from, words.to);
  const sentence = reading.from + (reading.tokens[words.from]?.sentence ?? 0);
  const resolved = resolveSpeaker(body, span, words.kind, sentence, mentions, discourse);
  const own = reading.tokens.slice(words.from, words.to);
  // "A spokeswoman for Jane Roe" is the spokeswoman.
  const tie = own.findIndex(({ lower }) => OF_NOUN.has(lower));
  const head = own.at(tie > 0 ? tie - 1 : -1)?.lower ?? '';
  const isPaper = words.kind === 'common' && PAPERS.has(head) && !isBody(head);
  return {
    words: span,
    ...(words.kind === 'name' || (words.kind === 'common' && isRole(head))
      ? { kind: 'person' as const }
      : words.kind === 'common' && (isBody(head) || isPaper) && { kind: 'organization' as const }),
    ...(isPaper && { document: true }),
    ...(words.kind === 'common' && isPlural(head) && { plural: true }),
    ...(resolved && { resolved: withOthers(resolved, words, reading, scene) }),
  };
}

/** Tokens within brackets before a paper: "the Harbor Trade Commission (HTC) report". */
const BRACKETED = 4;

/** The words for a paper with the brackets before it, which say whose it is. */
function withBracketed(words: Words, tokens: readonly Token[]): Words {
  if (words.kind !== 'common' || words.to - words.from !== 1 || tokens[words.from - 1]?.text !== ')') return words;
  for (let at = words.from - 2; at > words.from - 2 - BRACKETED; at--)
    if (tokens[at]?.text === '(') return { ...words, from: at + 1 };
  return words;
}

/** Adds those who are named beside a speaker: "A and B said". */
function withOthers(resolved: Resolved, words: Words, { tokens }: NumberedReading, { discourse }: Scene): Resolved {
  if (words.kind !== 'name') return resolved;
  const [id, ...others] = jointSpeakers(tokens, words, {
    starting: (token) => token && discourse.starting.get(token.start),
    ending: (token) => token && discourse.ending.get(token.end),
  });
  return id === undefined || ![id, ...others].includes(resolved.id) ? resolved : { ...resolved, id, with: others };
}

/** "The company said it told the court Q": a pronoun in what somebody says, right behind the verb, is mostly whoever says it. */
function ownSubject(words: Words, reading: NumberedReading, scene: Scene): Spoke | undefined {
  const { tokens } = reading;
  if (words.kind !== 'pronoun' || OBJECTS.has(tokens[words.from]?.lower ?? '')) return undefined;
  const lo = sentenceStart(tokens, words.from);
  const that = tokens[words.from - 1]?.lower === 'that';
  let verb = words.from - (that ? 2 : 1);
  // "said in a tweet on Monday that it"
  for (let steps = 0; that && steps < 8 && verb > lo && !isCueVerb(tokens, verb); steps++, verb--)
    if (isMark(tokens[verb]) || tokens[verb]?.quote !== undefined) return undefined;
  if (verb < lo || !isCueVerb(tokens, verb)) return undefined;
  const subject = speakerOfVerb(tokens, verb, clauseStart(tokens, verb, lo), scene.names);
  if (!subject || subject.kind === 'pronoun') return undefined;
  const { resolved, ...spoke } = speakerOf(subject, reading, scene);
  const kind = resolved && scene.discourse.actors.get(resolved.id)?.kind;
  const pronoun = tokens[words.from]?.lower ?? '';
  const gender = pronoun === 'he' || pronoun === 'she' ? pronoun : undefined;
  if (!kind || (kind === 'person') !== (gender !== undefined)) return undefined;
  if (gender && (scene.discourse.genderOf(resolved.id) ?? gender) !== gender) return undefined;
  return { ...spoke, resolved: { id: resolved.id, rule: 'pronoun' } };
}

/** Who speaks a quotation, alone or with others, and through whom. */
export function attributionOf(
  quote: number,
  attribution: Attribution,
  reading: NumberedReading,
  scene: Scene,
): { spoke: Spoke; said: Pick<Quotation, 'by' | 'with' | 'via' | 'grade' | 'rule'> } {
  const { tokens } = reading;
  const { discourse } = scene;
  const named = ownSubject(attribution.words, reading, scene) ?? speakerOf(attribution.words, reading, scene);
  const chain = chainOf(tokens, quote, attribution, named.resolved?.id, {
    names: scene.names,
    actors: discourse.actors,
    who: (words) => speakerOf(words, reading, scene).resolved,
    mentionAt: (token) => token && discourse.starting.get(token.start),
  });
  const cited = chain?.cited && speakerOf(chain.cited.words, reading, scene);
  const spoke = cited ?? named;
  const { resolved } = spoke;
  const [by, others] = [resolved?.id, cited ? [] : [...(resolved?.with ?? [])]];
  const via = chain && isNews(chain.via, by, scene) ? chain.via : undefined;
  return {
    spoke,
    said: {
      ...(by !== undefined && { by }),
      ...(others.length > 0 && { with: others }),
      ...(via !== undefined && { via }),
      ...gradeOf(attribution, resolved),
    },
  };
}

/** That the paper which printed the story also had it told is no news, nor that somebody reports their own words. */
function isNews(via: string, by: string | undefined, { source, discourse }: Scene): boolean {
  const record = discourse.actors.get(via);
  return (
    record !== undefined &&
    via !== by &&
    ![record.name, ...record.aliases].some((name) => name.toLowerCase() === source?.toLowerCase())
  );
}
