import html from '../../data/parse/html.json' with { type: 'json' };
import type { GivenFields, Removal } from '../../model/story.ts';
import { readHeadLine } from '../head-line.ts';
import type { Passage, Piece, Segments } from '../passage.ts';
import { type PageBlock, pageBlocks } from './blocks.ts';
import { documentOf } from './document.ts';
import { type PageMetadata, pageMetadata } from './metadata.ts';
import { type Part, postAround, tellParts } from './story-blocks.ts';

/** A saved page, taken apart like any other original. */
export interface Page {
  /** The page's words, a block a paragraph: what counts as the decoded original of a page. */
  content: string;
  segments: Segments;
  /** What the page states of the story beside its text. */
  given: GivenFields;
  date?: PageMetadata['date'];
}

const REASONS: Record<Exclude<Part, 'story' | 'post'>, string> = { caption: 'picture caption', page: 'page furniture' };
/** What stands between two blocks. */
const PARTING = '\n\n';
const DECK = new RegExp(String.raw`(?:^|[\s_-])(?:${html.entries.deck.join('|')})(?:$|[\s_-])`, 'i');

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Reads a saved web page. Its blocks are the original's words; those of the story are passages, all others are removed, each at its place.
 * @returns undefined where the page holds no story
 */
export function readPage(source: string): Page | undefined {
  const document = documentOf(source);
  const metadata = pageMetadata(document);
  const blocks = pageBlocks(document.body);
  const parts = tellParts(blocks, source, metadata.url);
  const start = parts.findIndex((part) => part === 'story' || part === 'post');
  if (start < 0) return undefined;
  const title = titleBlock(blocks.slice(0, start + 1), metadata.title);
  const deck = title < 0 ? -1 : blocks.findIndex((block, index) => index > title && index < start && isDeck(block));

  const passages: Passage[] = [];
  const removed: Removal[] = [];
  let content = '';
  let post: Element | null = null;
  blocks.forEach((block, index) => {
    const at = content === '' ? 0 : content.length + PARTING.length;
    content += `${at === 0 ? '' : PARTING}${block.text}`;
    const part = index === title || index === deck ? 'story' : (parts[index] ?? 'page');
    if (part === 'caption' || part === 'page') {
      const before = removed.at(-1);
      // A menu is one thing to take out, not thirty.
      if (before?.reason === REASONS[part] && before.at + before.text.length + PARTING.length === at)
        before.text += `${PARTING}${block.text}`;
      else removed.push({ text: block.text, reason: REASONS[part], at });
      return;
    }
    const pieces = linesOf(block.text, at);
    const before = passages.at(-1);
    const own = part === 'post' ? postAround(block.element) : null;
    // The lines of one post are one passage.
    if (own && own === post && before) {
      before.pieces.push(...pieces);
      before.text += `\n${block.text}`;
    } else {
      const kind = own ? 'embed' : index === title || /^h[1-6]$/.test(block.element.localName) ? 'heading' : 'text';
      passages.push({ kind, pieces, text: block.text, ...(index === deck && { isDeck: true }) });
    }
    post = own;
  });
  const above = blocks.slice(Math.max(0, title), start).flatMap(({ text }) => readHeadLine(text) ?? []);
  const { title: stated, date: statedDate, ...rest } = metadata;
  const author = rest.author ?? above.find((line) => line.author !== undefined)?.author;
  const printed = above.find((line) => /\d{4}/.test(line.dateline ?? ''))?.dateline;
  const date =
    statedDate ?? (printed === undefined ? undefined : { value: printed, field: 'the line above the story' });
  const given = {
    ...rest,
    ...(author !== undefined && { author }),
    ...(title < 0 && stated !== undefined && { title: stated }),
  };
  return { content, segments: { passages, removed }, given, ...(date && { date }) };
}

/** The lines of a block as pieces of the content. */
function linesOf(text: string, at: number): Piece[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: at + index,
    end: at + index + line.length,
    newline: true,
  }));
}

/** The block that prints the title: the one that the metadata's title repeats, else the last main heading above the story. */
function titleBlock(blocks: readonly PageBlock[], stated: string | undefined): number {
  const wanted = plain(stated ?? '');
  const isHeading = ({ element }: PageBlock): boolean => /^h[12]$/.test(element.localName);
  // A site adds its name to the title that it states.
  const repeats = ({ text }: PageBlock): boolean => {
    const own = plain(text);
    return own.length > 10 && (own === wanted || wanted.startsWith(`${own} `));
  };
  const exact = blocks.findLastIndex((block) => isHeading(block) && repeats(block));
  if (exact >= 0) return exact;
  const main = blocks.findLastIndex(({ element, text }) => element.localName === 'h1' && plain(text).includes(' '));
  return main >= 0 ? main : blocks.findLastIndex(repeats);
}

const isDeck = ({ element, linked, text }: PageBlock): boolean =>
  linked < 0.5 &&
  !/^by\s/i.test(text) &&
  [element, element.parentElement].some((one) => DECK.test(one?.getAttribute('class') ?? ''));
