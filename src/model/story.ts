import type { Span } from './annotation.ts';

export type BlockKind = 'paragraph' | 'heading' | 'embed';

/**
 * One block of the body. `text === body.slice(start, end)`; blocks are parted by exactly one blank line.
 * A paragraph keeps its hard-wrapped lines as `\n`. An embed is a post of somebody else spliced into the story.
 */
export interface Block extends Span {
  kind: BlockKind;
  text: string;
}

/** Text of the original that is not part of the article: furniture, a repeated title, a Markdown mark. */
export interface Removal {
  text: string;
  /** Why it was taken out, in words: `site furniture`, `repeated title`, … */
  reason: string;
  /** Offset in the decoded original, in UTF-16 code units: `decoded.slice(at, at + text.length) === text`. */
  at: number;
}

/** Something a reader should know about the text, e.g. that it breaks off. */
export interface Warning {
  /** Stable name: `truncated`, `mojibake`, `weekday-mismatch`, … */
  rule: string;
  /** One plain sentence. */
  message: string;
}

/** A calendar day as far as the text gives it. */
export interface PartialDay {
  year?: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** "MOSCOW, September 20. /TASS/." taken apart. */
export interface Dateline {
  /** The whole line as printed, without what follows it. */
  text: string;
  /** Place as printed before the day: "PHUKET, Thailand"; "BEIRUT/MOSCOW". */
  place?: string;
  /** Source as printed: "TASS", "Reuters". */
  source?: string;
  day?: PartialDay;
  /** Where the line stands in the body; absent when it stood outside it (then it is in `removed`). */
  span?: Span;
  /** Where the day's words stand in the body ("September 20"). */
  daySpan?: Span;
  /** Where the place's words stand in the body ("MOSCOW"). */
  placeSpan?: Span;
}

/** Fields that the original states in its own frontmatter or, of a web page, in its metadata; taken as given. */
export interface GivenFields {
  title?: string;
  date?: string;
  source?: string;
  url?: string;
  author?: string;
}

/** An original, taken apart into title, deck, blocks and what was removed. Output of the parse stage. */
export interface Story {
  /** The decoded original: UTF-16, line ends as `\n`, no byte order mark; with its frontmatter, which is removed. Of a web page, its words, a block a paragraph. */
  decoded: string;
  given: GivenFields;
  /** Day of publication as a web page's metadata states it, and the field that does. */
  pageDate?: { value: string; field: string };
  title: string;
  /** Where the title stands in `decoded`; absent when it was given or taken from the file name. */
  titleSpan?: Span;
  deck?: string;
  deckSpan?: Span;
  /** Blocks joined by one blank line: what annotations and the export count offsets in. */
  body: string;
  blocks: Block[];
  dateline?: Dateline;
  /** Source found anywhere: dateline, signature, title suffix. */
  source?: string;
  /** What the source was inferred from, where the story does not state it. */
  sourceInferred?: string;
  author?: string;
  /** BCP 47 language of the text, e.g. `en`; `und` when it cannot be told. */
  language: string;
  removed: Removal[];
  warnings: Warning[];
}

/** Joins block texts into a body and gives each block its span. */
export function layOutBlocks(parts: readonly { kind: BlockKind; text: string }[]): { body: string; blocks: Block[] } {
  let body = '';
  const blocks = parts.map(({ kind, text }) => {
    if (body !== '') body += '\n\n';
    const start = body.length;
    body += text;
    return { kind, text, start, end: body.length };
  });
  return { body, blocks };
}
