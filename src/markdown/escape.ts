/** Escaping of literal text, as little as possible: the file should read like the article. */

/** Where a stretch of text stands: what comes right before and after it in the Markdown. */
export interface Surroundings {
  /** Character before the stretch, empty at the start of a block. */
  before: string;
  /** Character after the stretch, empty at the end of a block. */
  after: string;
  /** True where square brackets must be escaped: in a link's text, or in a quote whose own brackets do not balance. */
  brackets: boolean;
}

const SPACE = /^\s?$/u;
const WORD = /^[\p{L}\p{N}]$/u;
const PUNCTUATION = /^[!-/:-@[-`{-~]$/;
const ACTIVE = /[\\`*_[\]<&:{!]/g;
const ENTITY = /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z\d]{1,31});/i;

/** Whether the special character at `at` would be read as a mark and not as itself. */
function isActive(text: string, at: number, around: Surroundings): boolean {
  const previous = text[at - 1] ?? around.before;
  const next = text[at + 1] ?? around.after;
  switch (text[at]) {
    case '\\':
      return PUNCTUATION.test(next) || next === '\n' || next === '';
    case '`':
      return true;
    case '*':
      return !(SPACE.test(previous) && SPACE.test(next));
    case '_':
      return !(SPACE.test(previous) && SPACE.test(next)) && !(WORD.test(previous) && WORD.test(next));
    case '[':
      return around.brackets;
    case ']':
      return around.brackets || next === '(' || next === '[';
    case '<':
      return /^[a-z/!?]$/i.test(next);
    case '&':
      return ENTITY.test(text.slice(at, at + 40));
    case ':':
      return text.startsWith(':quote[', at) || (at === text.length - 1 && around.after === ':');
    case '!':
      return at === text.length - 1 && around.after === '[';
    case '{':
      return at === 0 && around.before === ']';
    default:
      return false;
  }
}

/** Escapes what would be read as an inline mark; everything else stays as it is. */
export function escapeInline(text: string, around: Surroundings): string {
  return text.replace(ACTIVE, (character, at: number) => (isActive(text, at, around) ? `\\${character}` : character));
}

/** Escapes all ASCII punctuation: never wrong, hard to read. The way out when the sparing way does not read back. */
export function escapeAll(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Whether the brackets of a text balance, so that they can stand in a label as they are. */
export function bracketsBalance(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[') depth += 1;
    else if (character === ']' && --depth < 0) return false;
  }
  return depth === 0 && !text.includes('\\');
}

/**
 * Escapes what would begin another kind of block at the start of a line.
 * @param line One line of inline Markdown, without its line end.
 * @param first Whether it is the first line of its block: a number can begin a list only there, except 1.
 */
export function escapeLineStart(line: string, first: boolean): string {
  if (/^(?:#{1,6}(?=[ \t]|$)|>|[-+](?=[ \t]|$)|\*(?=[ \t]|$)|~~~|=+[ \t]*$|-[- \t]*$|_[_ \t]*$)/.test(line))
    return `\\${line}`;
  if (first && /^\[[^\]]*\]:/.test(line)) return `\\${line}`;
  const list = (first ? /^(\d{1,9})([.)])(?=[ \t]|$)/ : /^(1)([.)])(?=[ \t]|$)/).exec(line);
  return list ? `${list[1] ?? ''}\\${line.slice((list[1] ?? '').length)}` : line;
}
