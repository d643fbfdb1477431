import type { ActorRecord } from '../../model/actor.ts';
import type { Mention, Quotation, Span, TextSpan } from '../../model/annotation.ts';
import type { Story } from '../../model/story.ts';
import { type Reading, readBlock } from './attribute.ts';
import { carryOver } from './carry-over.ts';
import { type Discourse, readDiscourse } from './discourse.ts';
import { findQuotations } from './find.ts';
import { gradeOf } from './grade.ts';
import { isQuotation, kindOf } from './kind.ts';
import { type Attribution, sentenceEnd } from './layout.ts';
import { OF_NOUN, isRole } from './lexicon.ts';
import type { KnownNames } from './phrase.ts';
import { sentenceSpeaker, sentenceSubject } from './report.ts';
import { type Resolved, resolveSpeaker } from './resolve.ts';
import { type Token, proseTokens } from './tokens.ts';

/**
 * Finds the quotations of a story and who speaks them.
 * `mentions` are the story's resolved names, sorted; `actors` their records. Scare quotes, titles and nicknames are left out.
 */
export function attributeQuotes(
  story: Story,
  mentions: readonly Mention[],
  actors: ReadonlyMap<string, ActorRecord>,
): Quotation[] {
  const found = findQuotations(story.blocks);
  if (found.length === 0) return [];
  const names = knownNames(mentions);
  const byBlock = Map.groupBy(found, ({ block }) => block);
  let before = 0;
  let sentences = 0;
  const readings = story.blocks.map((block, index) => {
    const own = byBlock.get(index) ?? [];
    const tokens = block.kind === 'embed' ? [] : proseTokens(block, own, before);
    before += own.length;
    const from = sentences;
    sentences += (tokens.at(-1)?.sentence ?? -1) + 1;
    return { ...readBlock(tokens, names), from };
  });
  const numbers = readings.flatMap(({ tokens, from }) =>
    tokens.map((token) => ({ start: token.start, sentence: from + token.sentence })),
  );
  const inProse = proseTest(story, found);
  const discourse = readDiscourse(
    story.body,
    mentions,
    actors,
    inProse,
    (at) => numbers[lastAtOrBefore(numbers, at)]?.sentence ?? 0,
  );
  const quotes: Quotation[] = [];
  const say = (spoke: Spoke, at: number, sentence: number): void => {
    if (spoke.resolved) discourse.events.push({ id: spoke.resolved.id, at, sentence, words: spoke.words });
    else if (spoke.person) discourse.events.push({ at, sentence, words: spoke.words });
  };
  readings.forEach((reading, index) => {
    const { tokens, speakers, from } = reading;
    const carried = carryOver(readings, story.blocks, index, found, discourse.events);
    const first = tokens.findIndex((token) => token.quote !== undefined);
    let reported = -1;
    const kinds = tokens.map((token, at) =>
      token.quote === undefined ? undefined : kindOf(tokens, at, speakers.get(at)),
    );
    for (const [at, token] of tokens.entries()) {
      // A nickname or a scare quote is part of the reporter's sentence.
      if (!isQuotation(kinds[at])) {
        if (token.sentence === reported) continue;
        reported = token.sentence;
        const hi = sentenceEnd(tokens, at);
        if (kinds.slice(at, hi).some(isQuotation)) continue;
        const report =
          sentenceSpeaker(tokens, at, hi, names) ??
          (tokens[hi - 1]?.text === ':' ? sentenceSubject(tokens, at, hi) : undefined);
        const spoke = report && speakerOf(story.body, report, reading, mentions, discourse);
        if (spoke) say(spoke, token.start, from + token.sentence);
        continue;
      }
      reported = token.sentence;
      const attribution = speakers.get(at);
      const spoke = attribution && speakerOf(story.body, attribution, reading, mentions, discourse);
      const quote: Quotation = { start: token.start, end: token.end, text: token.text, grade: 'none' };
      if (attribution && spoke) {
        if (spoke.resolved) quote.by = spoke.resolved.id;
        Object.assign(quote, gradeOf(attribution, spoke.resolved), { speaker: spoke.words });
        if (attribution.cue !== undefined) quote.cue = spanOf(story.body, tokens, attribution.cue, attribution.cue + 1);
        say(spoke, token.start, from + token.sentence);
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
  return quotes;
}

function knownNames(mentions: readonly Mention[]): KnownNames {
  const kinds = new Map<number, Mention['kind']>();
  for (const { start, end, kind } of mentions) for (let at = start; at < end; at++) kinds.set(at, kind);
  return {
    person: (token) => token !== undefined && kinds.get(token.start) === 'person',
    place: (token) => token !== undefined && kinds.get(token.start) === 'place',
  };
}

/** Whether a mention stands in the reporter's own prose: in no quotation and no embed. */
function proseTest(story: Story, quotes: readonly Span[]): (mention: Mention) => boolean {
  const closed = [...quotes, ...story.blocks.filter(({ kind }) => kind === 'embed')].sort((a, b) => a.start - b.start);
  return ({ start }) => {
    const last = closed[lastAtOrBefore(closed, start)];
    return !last || start >= last.end;
  };
}

/** Index of the last span that starts at or before an offset, or -1. */
function lastAtOrBefore(spans: readonly { start: number }[], at: number): number {
  let [lo, hi] = [0, spans.length];
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= at) lo = middle + 1;
    else hi = middle;
  }
  return lo - 1;
}

function spanOf(body: string, tokens: readonly Token[], from: number, to: number): TextSpan {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { start, end, text: body.slice(start, end) };
}

/** Who was found to speak. */
interface Spoke {
  words: TextSpan;
  resolved?: Resolved;
  /** The words are of a person, with or without a record. */
  person: boolean;
}

/** The words that an attribution points at and the actor behind them. */
function speakerOf(
  body: string,
  attribution: Attribution,
  reading: Reading & { from: number },
  mentions: readonly Mention[],
  discourse: Discourse,
): Spoke {
  const { words } = attribution;
  const span = spanOf(body, reading.tokens, words.from, words.to);
  const sentence = reading.from + (reading.tokens[words.from]?.sentence ?? 0);
  const resolved = resolveSpeaker(body, span, words.kind, sentence, mentions, discourse);
  const own = reading.tokens.slice(words.from, words.to);
  // "A spokeswoman for Jane Roe" is the spokeswoman.
  const tie = own.findIndex(({ lower }) => OF_NOUN.has(lower));
  const head = own.at(tie > 0 ? tie - 1 : -1)?.lower ?? '';
  return {
    words: span,
    person: words.kind === 'name' || (words.kind === 'common' && isRole(head)),
    ...(resolved && { resolved }),
  };
}
