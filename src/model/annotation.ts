import type { Edtf } from './edtf.ts';
import type { MentionRule } from './rules.ts';

/** What an actor or a place is. `place` is for places that are not states. */
export type EntityKind = 'person' | 'organization' | 'state' | 'armed-group' | 'place';

/** A stretch of the body text in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch with the words that stand there: `text === body.slice(start, end)`. */
export interface TextSpan extends Span {
  text: string;
}

/** A name, alias, metonym, role or description in the body, resolved to a record. */
export interface Mention extends TextSpan {
  /** Id of the actor or place record. */
  id: string;
  kind: EntityKind;
  /** The rule that resolved it: `name`, `surname`, `alias`, `metonym`, `role`, `demonym`, … */
  rule: MentionRule;
}

/** What a sentence says of a day: it happened then, is planned for then, or the day is merely counted from. */
export type DateSense = 'happened' | 'planned' | 'anchor' | 'stated';

/** A date expression of the body with its value (TimeML TIMEX3 in EDTF's spelling). */
export interface DateMention extends TextSpan {
  /** EDTF: day, month, year, decade, season, interval, or an instant with its offset. */
  value: Edtf;
  /** The rule that gave the value: `full`, `month-day`, `weekday-past`, `week-of`, `relative`, … */
  rule: string;
  sense?: DateSense;
  /** True inside an embedded post: resolved by the post's own date and never a day of the story. */
  embedded?: true;
}

/** How sure the speaker of a quote is. */
export type Grade = 'explicit' | 'inferred' | 'none';

/** A quotation of the body; the span includes its quotation marks. The turn of a transcript has none: its span is the words. */
export interface Quotation extends TextSpan {
  /** Actor id of the speaker; absent when nobody is known to speak. */
  by?: string;
  /** Ids of those who say the same words with the speaker: a joint statement. Never without `by`. */
  with?: string[];
  /** Id of who reports the words, where the story has them at second hand: the agency that quotes, the paper that was told. */
  via?: string;
  grade: Grade;
  /** How the speaker was found, when inferred: `pronoun`, `role`, `carry-over`, `previous-sentence`, … */
  rule?: string;
  /** Who checked it by hand. */
  checked?: string;
  /** The words that name the speaker ("the ministry"), where there are any. Not written to the file. */
  speaker?: TextSpan;
  /** The cue ("said"), where there is one. Not written to the file. */
  cue?: TextSpan;
}

/** Ids of all who say a quotation, the speaker first. */
export const speakersOf = (quote: Pick<Quotation, 'by' | 'with'>): string[] =>
  quote.by === undefined ? [] : [quote.by, ...(quote.with ?? [])];

/** Ids of all whom a quotation names: who say it, and who reports it. */
export const namedBy = (quote: Pick<Quotation, 'by' | 'with' | 'via'>): string[] => [
  ...speakersOf(quote),
  ...(quote.via === undefined ? [] : [quote.via]),
];
