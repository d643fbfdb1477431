import type { Blockquote, Nodes, Paragraph, Parents, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { DateMention, EntityKind, Mention, Quotation, TextSpan } from '../model/annotation.ts';
import { parseEdtf } from '../model/edtf.ts';
import { isId } from '../model/slug.ts';
import type { Block, BlockKind } from '../model/story.ts';
import { readAttributes } from './quote-attributes.ts';
import { parseWritten } from './parse-written.ts';
import { datelineFromMarkdown, datelineSyntax } from './syntax.ts';

/** First line of an embedded post. */
export const EMBED_MARK = '[!embed]';

/** Something in the body that the dialect does not know; `line` counts from 1 in the body's Markdown. */
export interface BodyProblem {
  rule: 'bad-date' | 'bad-id' | 'nested-mark' | 'open-quote' | 'bad-grade' | 'bad-attribute';
  message: string;
  found: string;
  expected: string;
  line: number;
}

/** An annotated body read back: plain text with its marks. */
export interface ReadBody {
  body: string;
  blocks: Block[];
  mentions: Mention[];
  dates: DateMention[];
  quotes: Quotation[];
  problems: BodyProblem[];
}

const extensions = [datelineSyntax()];
const mdastExtensions = [datelineFromMarkdown()];

/** Parses the dialect into mdast, with the place of each node. Reads all Markdown, slowly. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions, mdastExtensions });
}

/** Parses the dialect into mdast, by the shorter way where there is one. Also the site's parser. */
export function parseBody(markdown: string): Root {
  return parseWritten(markdown) ?? parseMarkdown(markdown);
}

/** Collects plain text and marks while walking a tree. */
class Reader {
  readonly result: Omit<ReadBody, 'body'> = { blocks: [], mentions: [], dates: [], quotes: [], problems: [] };
  /** Text of the block at hand; whole blocks only are joined, since slicing a growing text costs its whole length. */
  #text = '';
  /** Where the block at hand begins in the body. */
  #start = 0;
  readonly #kindOf: (id: string) => EntityKind | undefined;

  constructor(kindOf: (id: string) => EntityKind | undefined) {
    this.#kindOf = kindOf;
  }

  get body(): string {
    return this.result.blocks.map(({ text }) => text).join('\n\n');
  }

  block(kind: BlockKind, write: () => void): void {
    const { blocks } = this.result;
    this.#text = '';
    this.#start = blocks.length === 0 ? 0 : (blocks.at(-1)?.end ?? 0) + 2;
    write();
    if (this.#text !== '')
      blocks.push({ kind, text: this.#text, start: this.#start, end: this.#start + this.#text.length });
  }

  flow(node: Nodes): void {
    switch (node.type) {
      case 'heading':
        this.block('heading', () => { this.inline(node); }); // prettier-ignore
        break;
      case 'paragraph':
        this.block('paragraph', () => { this.inline(node); }); // prettier-ignore
        break;
      case 'code':
        this.block('paragraph', () => { this.#text += node.value; }); // prettier-ignore
        break;
      case 'blockquote':
        if (isEmbed(node)) this.embed(node);
        else this.children(node);
        break;
      case 'definition':
      case 'thematicBreak':
        break;
      default:
        if ('children' in node) this.children(node);
    }
  }

  children(node: Parents): void {
    for (const child of node.children) this.flow(child);
  }

  embed(node: Blockquote): void {
    const firstDate = this.result.dates.length;
    this.block('embed', () => {
      let first = true;
      for (const child of node.children) {
        if (child.type !== 'paragraph') continue;
        const start = this.#text.length;
        if (!first) this.#text += '\n\n';
        this.inline(first ? withoutEmbedMark(child) : child);
        if (this.#text.length > start) first = false;
      }
    });
    this.result.dates.slice(firstDate).forEach((date) => (date.embedded = true));
  }

  inline(node: Parents, inside: Mark = 'none'): void {
    for (const child of node.children) this.phrase(child, inside);
  }

  phrase(node: Nodes, inside: Mark): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'html':
        this.#text += node.value;
        break;
      case 'break':
        this.#text += '\n';
        break;
      case 'image':
        this.#text += node.alt ?? '';
        break;
      case 'link':
        this.link(node.url, node, inside);
        break;
      case 'textDirective':
        this.quote(node, inside);
        break;
      default:
        if ('children' in node) this.inline(node, inside);
    }
  }

  link(url: string, node: Parents, inside: Mark): void {
    const scheme = /^(actor|place|date):(.*)$/s.exec(url);
    const from = this.#text.length;
    this.inline(node, scheme ? 'link' : inside);
    const span = this.#spanFrom(from);
    const [, kind, target = ''] = scheme ?? [];
    if (kind === undefined || span.text === '') return;
    if (kind === 'date') {
      if (parseEdtf(target)) this.result.dates.push({ ...span, value: target, rule: 'stated' });
      else
        this.#report(
          node,
          'bad-date',
          'a date link holds no date',
          target,
          'an EDTF value such as 2016-09-20 or 2016-09-12/2016-09-19',
        );
    } else if (!isId(target)) {
      this.#report(
        node,
        'bad-id',
        `an ${kind} link holds no id`,
        target,
        'lower-case letters, digits and single hyphens',
      );
    } else {
      const found = kind === 'place' ? 'place' : this.#kindOf(target);
      this.result.mentions.push({ ...span, id: target, kind: found ?? 'organization', rule: 'name' });
    }
  }

  quote(node: TextDirective, inside: Mark): void {
    if (inside !== 'none')
      this.#report(
        node,
        'nested-mark',
        `a quote stands inside a ${inside}`,
        ':quote',
        'the outermost quotation marks only',
      );
    const from = this.#text.length;
    this.inline(node, 'quote');
    const span = this.#spanFrom(from);
    if (span.text === '' || inside !== 'none') return;
    const said = readAttributes(node.attributes ?? {}, ({ rule, message, found, expected }) => {
      this.#report(node, rule, message, found, expected);
    });
    this.result.quotes.push({ ...span, ...said });
  }

  /** What the block at hand has gained since it was `from` characters long. */
  #spanFrom(from: number): TextSpan {
    const text = this.#text.slice(from);
    return { start: this.#start + from, end: this.#start + from + text.length, text };
  }

  #report(node: Nodes, rule: BodyProblem['rule'], message: string, found: string, expected: string): void {
    this.result.problems.push({ rule, message, found, expected, line: node.position?.start.line ?? 1 });
  }
}

type Mark = 'none' | 'link' | 'quote';

function firstText(node: Blockquote): string {
  const paragraph = node.children[0];
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return text?.type === 'text' ? text.value : '';
}

/** Whether a blockquote is an embedded post: its first line is `[!embed]`. */
export function isEmbed(node: Blockquote): boolean {
  const [line = ''] = firstText(node).split('\n', 1);
  return line.replace(/[ \t]+$/, '') === EMBED_MARK;
}

/** The first paragraph of an embed without its mark. */
export function withoutEmbedMark(paragraph: Paragraph): Paragraph {
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'text') return paragraph;
  const end = first.value.indexOf('\n');
  const value = end < 0 ? '' : first.value.slice(end + 1);
  return { ...paragraph, children: [{ ...first, value }, ...rest] };
}

/**
 * Reads the Markdown of a body into plain text and marks.
 * @param kindOf Kind of an actor by its id; an actor of unknown kind counts as an organization (`check` reports it).
 */
export function readBody(markdown: string, kindOf: (id: string) => EntityKind | undefined = () => undefined): ReadBody {
  const written = parseWritten(markdown);
  const read = written && readTree(written, kindOf);
  // Problems name their line, which only the whole parser knows.
  return read?.problems.length === 0 ? read : readTree(parseMarkdown(markdown), kindOf);
}

function readTree(tree: Root, kindOf: (id: string) => EntityKind | undefined): ReadBody {
  const reader = new Reader(kindOf);
  reader.children(tree);
  return { ...reader.result, body: reader.body };
}
