import type { ActorRecord } from '../../model/actor.ts';
import type { Mention, Quotation, Span } from '../../model/annotation.ts';
import type { Story } from '../../model/story.ts';
import { readBlock } from './attribute.ts';
import { carryOver } from './carry-over.ts';
import { readDiscourse } from './discourse.ts';
import { speakersOfContinued } from './continued.ts';
import { type Found, findQuotations } from './find.ts';
import { isQuotation, kindOf } from './kind.ts';
import { namesPaper } from './issuer.ts';
import { sentenceEnd, sentenceStart } from './layout.ts';
import { isRole } from './lexicon.ts';
import type { KnownNames, Words } from './phrase.ts';
import { announcedSource, sentenceSpeaker, sentenceSubject } from './report.ts';
import { speakersOfRepeated } from './repeated.ts';
import { lastAtOrBefore } from './sorted.ts';
import { type NumberedReading, type Scene, type Spoke, attributionOf, spanOf, speakerOf } from './speaker.ts';
import { type Token, proseTokens } from './tokens.ts';
import { type Turn, findTurns } from './transcript.ts';

/**
 * Finds the quotations of a story and who speaks them.
 * `mentions` are the story's resolved names, sorted; `actors` their records; `date` its day, where known. Scare quotes, titles and nicknames are left out.
 */
export function attributeQuotes(
  story: Story,
  mentions: readonly Mention[],
  actors: ReadonlyMap<string, ActorRecord>,
  date?: string,
): Quotation[] {
  const turns = findTurns(story, mentions, actors);
  const found = withTurns(findQuotations(story.blocks), turns);
  if (found.length === 0) return [];
  const names = knownNames(mentions);
  const byBlock = Map.groupBy(found, ({ block }) => block);
  const last = found.at(-1)?.block ?? 0;
  let before = 0;
  let sentences = 0;
  const readings = story.blocks.map((block, index) => {
    const own = byBlock.get(index) ?? [];
    // Behind the last quotation nobody's words matter any more.
    const tokens = block.kind === 'embed' || index > last ? [] : behindDateline(proseTokens(block, own, before), story);
    before += own.length;
    const from = sentences;
    sentences += (tokens.at(-1)?.sentence ?? -1) + 1;
    return { ...readBlock(tokens, names), from };
  });
  const numbers = sentenceStarts(readings);
  const inProse = proseTest(story, found);
  const discourse = readDiscourse(
    story.body,
    mentions,
    actors,
    inProse,
    (at) => numbers[lastAtOrBefore(numbers, at)]?.sentence ?? 0,
    date,
  );
  const scene: Scene = { body: story.body, source: story.source, mentions, discourse, names };
  const quotes: Quotation[] = [];
  const say = (
    { resolved, kind, words, plural, document }: Spoke,
    at: number,
    sentence: number,
    paper: boolean,
  ): void => {
    const event = { at, sentence, words, ...(paper && { paper }), ...(plural && !resolved && { plural }) };
    if (resolved) discourse.events.push({ ...event, id: resolved.id, ...(resolved.with && { with: resolved.with }) });
    else if (kind) discourse.events.push({ ...event, kind, ...(document && { document }) });
  };
  const act = ({ resolved, words }: Spoke, at: number, sentence: number): void => {
    if (resolved) discourse.events.push({ id: resolved.id, at, sentence, words, acts: true });
  };
  readings.forEach((reading, index) => {
    const { tokens, speakers, from } = reading;
    const carried = carryOver(readings, story.blocks, index, found, discourse.events);
    const first = tokens.findIndex((token) => token.quote !== undefined);
    let reported = -1;
    const kinds = new Map([...quotesIn(tokens)].map((at) => [at, kindOf(tokens, at, speakers.get(at))] as const));
    const isQuote = (at: number): boolean => isQuotation(kinds.get(at));
    const quoted = new Set([...kinds.keys()].filter(isQuote).map((at) => tokens[at]?.sentence));
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || (token.quote === undefined && token.sentence === reported)) continue;
      const turn = token.quote === undefined ? undefined : found[token.quote]?.turn;
      if (turn) {
        const { start, end, text } = token;
        quotes.push({
          start,
          end,
          text,
          ...(turn.by !== undefined && { by: turn.by }),
          grade: turn.by === undefined ? 'none' : 'explicit',
        });
        reported = token.sentence;
        continue;
      }
      // A nickname or a scare quote is part of the reporter's sentence.
      if (!isQuote(at)) {
        if (token.sentence === reported) continue;
        reported = token.sentence;
        if (quoted.has(token.sentence)) continue;
        const hi = sentenceEnd(tokens, at);
        const report =
          sentenceSpeaker(tokens, at, hi, names) ??
          announcedSource(tokens, at, hi, names) ??
          (tokens[hi - 1]?.text === ':' ? sentenceSubject(tokens, at, hi) : undefined);
        const actor = report ? undefined : actingRole(tokens, at, hi);
        if (actor) act(speakerOf(actor, reading, scene), token.start, from + token.sentence);
        if (report)
          say(
            speakerOf(report.words, reading, scene),
            token.start,
            from + token.sentence,
            namesPaper(tokens.slice(at, hi)),
          );
        continue;
      }
      reported = token.sentence;
      const attribution = speakers.get(at);
      const quote: Quotation = { start: token.start, end: token.end, text: token.text, grade: 'none' };
      if (attribution) {
        const { spoke, said } = attributionOf(at, attribution, reading, scene);
        Object.assign(quote, said, { speaker: spoke.words });
        if (attribution.cue !== undefined) quote.cue = spanOf(story.body, tokens, attribution.cue, attribution.cue + 1);
        say(spoke, token.start, from + token.sentence, namesPaper(sentenceOf(tokens, at)));
      } else if (carried && (!carried.firstOnly || at === first)) {
        Object.assign(quote, {
          by: carried.event.id,
          grade: 'inferred',
          rule: 'carry-over',
          speaker: carried.event.words,
        });
        discourse.events.push({ ...carried.event, at: token.start, sentence: from + token.sentence });
      }
      quotes.push(quote);
    }
  });
  return speakersOfRepeated(speakersOfContinued(quotes, story.blocks));
}

/** A subject that a description is ends within so many tokens. */
const OPENING = 8;

/** The description that a sentence without speech tells of: "The agency's head refuted the rumors". */
function actingRole(tokens: readonly Token[], at: number, hi: number): Words | undefined {
  // Few sentences open with one, and the search costs time.
  if (!tokens.slice(at, Math.min(hi, at + OPENING)).some(({ lower }) => isRole(lower))) return undefined;
  const words = sentenceSubject(tokens, at, hi)?.words;
  return words?.kind === 'common' && isRole(tokens[words.to - 1]?.lower ?? '') ? words : undefined;
}

/** The tokens of the sentence at `at`. */
const sentenceOf = (tokens: readonly Token[], at: number): Token[] =>
  tokens.slice(sentenceStart(tokens, at), sentenceEnd(tokens, at));

/** A dateline is the subject of nothing. */
function behindDateline(tokens: Token[], { dateline }: Story): Token[] {
  const end = dateline?.span?.end;
  return end === undefined || (tokens[0]?.start ?? end) >= end ? tokens : tokens.filter(({ start }) => start >= end);
}

/** Quotations and turns in order; what stands between marks within a turn is part of it. */
function withTurns(quotes: readonly Found[], turns: readonly Turn[]): (Found & Partial<Turn>)[] {
  if (turns.length === 0) return [...quotes];
  const own = quotes.filter(({ start, end }) => !turns.some((turn) => end > turn.start && start < turn.end));
  return [...own, ...turns].sort((a, b) => a.start - b.start);
}

function knownNames(mentions: readonly Mention[]): KnownNames {
  const mentionOf = (token: Token | undefined): Mention | undefined => {
    const mention = token && mentions[lastAtOrBefore(mentions, token.start)];
    return mention && token.start < mention.end ? mention : undefined;
  };
  return {
    person: (token) => mentionOf(token)?.kind === 'person',
    place: (token) => mentionOf(token)?.kind === 'place',
    start: (token) => mentionOf(token)?.start,
  };
}

/** Token indexes of the quotations of a block. */
function* quotesIn(tokens: readonly Token[]): Generator<number> {
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.quote !== undefined) yield at;
}

/** Where each sentence of the story begins, with its number. */
function sentenceStarts(readings: readonly NumberedReading[]): { start: number; sentence: number }[] {
  const starts: { start: number; sentence: number }[] = [];
  for (const { tokens, from } of readings) {
    let last = -1;
    for (const { start, sentence } of tokens) {
      if (sentence === last) continue;
      starts.push({ start, sentence: from + sentence });
      last = sentence;
    }
  }
  return starts;
}

/** Whether a mention stands in the reporter's own prose: in no quotation and no embed. */
function proseTest(story: Story, quotes: readonly Span[]): (mention: Mention) => boolean {
  const closed = [...quotes, ...story.blocks.filter(({ kind }) => kind === 'embed')].sort((a, b) => a.start - b.start);
  return ({ start }) => {
    const last = closed[lastAtOrBefore(closed, start)];
    return !last || start >= last.end;
  };
}
