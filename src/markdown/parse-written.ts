/**
 * A reader for the Markdown that the writer writes: paragraphs, `##` headings, embeds, the three links, `:quote[…]{…}` and
 * escapes. Nearly every article is no more than that, and this reads it many times faster than a parser of all Markdown.
 * Where anything else could be meant it gives up, and that parser decides: never another tree than its own.
 */
import type { Blockquote, Heading, Paragraph, PhrasingContent, Root } from 'mdast';

type Place = 'block' | 'quote' | 'link';

/** Anywhere in a text: what only the whole parser knows how to read. `]:` could define a reference. */
const FOREIGN = /[\t\r\0\u2028\u2029]|^\uFEFF|\]:|^ | $/m;

/** At the start of a line: what could begin another kind of block, or end this one. */
const OTHER_BLOCK = /^(?:[>=~|]|#{1,6}(?: |$)|[-+](?:[- ]|$)|\d{1,9}[.)](?: |$))/m;

const TEXT = /[^\\[\]:*_`<&!]+/y;
const ESCAPE = /\\[!-/:-@[-`{-~]/y;
const BRACKETS = /\[[^[\]\\*_`<&:\n]*\](?![([{])/y;
const TARGET = /\]\(((?:actor|place):[a-z0-9-]+|date:[0-9A-Za-z:+/.~?%-]+)\)/y;
const CLOSE = /\](?!\{)|\]\{([a-z]+=(?:[a-z0-9,-]+|"[^"&\\{}\n]+")(?: [a-z]+=(?:[a-z0-9,-]+|"[^"&\\{}\n]+"))*)\}/y;
const ATTRIBUTE = /([a-z]+)=(?:([a-z0-9,-]+)|"([^"]+)")/g;
const ENTITY = /&(?:#|[A-Za-z]\w*;)/y;
const LETTER = /^[A-Za-z0-9]$/;
/** What may begin the inside of `<…>` as an address. */
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]$/;

/** Thrown where the text may mean something that only the whole parser knows. */
const FOREIGN_MARKUP = new Error('more than the writer writes');

/** Reads the inline text of one block from left to right. */
class Line {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The longest match of a sticky pattern here, taken; nothing where it does not match. */
  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match) this.#at = pattern.lastIndex;
    return match ?? undefined;
  }

  #matches(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#source);
  }

  /** Nodes up to the end of the block, or up to the bracket that closes the quote or the link. */
  phrases(place: Place): PhrasingContent[] {
    const nodes: PhrasingContent[] = [];
    const say = (value: string): void => {
      const last = nodes.at(-1);
      if (last?.type === 'text') last.value += value;
      else nodes.push({ type: 'text', value });
    };
    while (this.#at < this.#source.length) {
      const text = this.#take(TEXT)?.[0];
      if (text !== undefined) {
        say(text);
        continue;
      }
      const character = this.#source.charAt(this.#at);
      if (character === ']' && place !== 'block') return nodes;
      if (character === '[' || (character === ':' && this.#source.startsWith(':quote[', this.#at))) {
        if (place === 'link') throw FOREIGN_MARKUP;
        const node = character === ':' ? this.#quote(place) : this.#bracket();
        if (typeof node === 'string') say(node);
        else nodes.push(node);
      } else say(this.#literal(character));
    }
    if (place !== 'block') throw FOREIGN_MARKUP;
    return nodes;
  }

  /** One of the characters that could be markup, where it is none. */
  #literal(character: string): string {
    if (character === '\\') {
      const escape = this.#take(ESCAPE)?.[0];
      if (escape !== undefined) return escape.charAt(1);
      if (/^\n?$/.test(this.#source.charAt(this.#at + 1))) throw FOREIGN_MARKUP;
    } else if (!this.#isText(character)) throw FOREIGN_MARKUP;
    this.#at += 1;
    return character;
  }

  #isText(character: string): boolean {
    const [before, after] = [this.#source.charAt(this.#at - 1), this.#source.charAt(this.#at + 1)];
    switch (character) {
      case '_':
        return LETTER.test(before) && LETTER.test(after);
      case '<':
        return !ADDRESS.test(after);
      case '&':
        return !this.#matches(ENTITY);
      case '!':
        return after !== '[';
      case ':':
        return after !== ':';
      default:
        return character === ']';
    }
  }

  #bracket(): PhrasingContent | string {
    const literal = this.#take(BRACKETS)?.[0];
    if (literal !== undefined) return literal;
    this.#at += 1;
    const children = this.phrases('link');
    const url = this.#take(TARGET)?.[1];
    if (url === undefined || children.length === 0) throw FOREIGN_MARKUP;
    return { type: 'link', title: null, url, children };
  }

  #quote(place: Place): PhrasingContent {
    if (place !== 'block') throw FOREIGN_MARKUP;
    this.#at += ':quote['.length;
    const children = this.phrases('quote');
    const close = this.#take(CLOSE);
    if (!close || children.length === 0) throw FOREIGN_MARKUP;
    const given = (close[1] ?? '').matchAll(ATTRIBUTE);
    const pairs = Array.from(given, ([, name = '', word, words = '']): [string, string] => [name, word ?? words]);
    const attributes = Object.fromEntries(pairs);
    if (Object.keys(attributes).length < pairs.length || 'class' in attributes || 'id' in attributes)
      throw FOREIGN_MARKUP;
    return { type: 'textDirective', name: 'quote', attributes, children };
  }
}

function paragraph(source: string): Paragraph {
  if (OTHER_BLOCK.test(source)) throw FOREIGN_MARKUP;
  return { type: 'paragraph', children: new Line(source).phrases('block') };
}

function heading(source: string): Heading {
  const text = source.slice('## '.length);
  if (/^[ #]|\n|#$|^$/.test(text)) throw FOREIGN_MARKUP;
  return { type: 'heading', depth: 2, children: new Line(text).phrases('block') };
}

/** Parts of a text between blank lines. */
const partsOf = (text: string): string[] => text.split(/\n{2,}/).flatMap((part) => part.replace(/^\n|\n$/g, '') || []);

function blockquote(source: string): Blockquote {
  const lines = source.split('\n');
  if (lines.some((line) => line !== '>' && !/^> [^ ]/.test(line))) throw FOREIGN_MARKUP;
  const inner = lines.map((line) => line.slice('> '.length)).join('\n');
  return { type: 'blockquote', children: partsOf(inner).map((part) => paragraph(part)) };
}

function block(source: string): Root['children'][number] {
  if (source.startsWith('## ')) return heading(source);
  return source.startsWith('> ') ? blockquote(source) : paragraph(source);
}

/** Reads a body as the writer writes it into mdast, without positions; nothing where the text may mean anything else. */
export function parseWritten(markdown: string): Root | undefined {
  if (FOREIGN.test(markdown)) return undefined;
  try {
    return { type: 'root', children: partsOf(markdown).map((part) => block(part)) };
  } catch (error) {
    if (error === FOREIGN_MARKUP) return undefined;
    throw error;
  }
}
