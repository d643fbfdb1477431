const FINAL_STOP = /[.!?…:;,][”"’'»)\]]*$/u;
const ARTICLES = /(?:^|\s)(?:the|a|an)\s/iu;
const LONGEST_TITLE = 250;
const LONGEST_STOPPED = 130;
const LONGEST_SENTENCE = 75;

/** Text without white space at its end, no-break space included: for looking at, never for keeping. */
export const bare = (text: string): string => text.trimEnd();

/** Whether a text ends as sentences end. */
export const endsInStop = (text: string): boolean => FINAL_STOP.test(bare(text).slice(-12));

/** Number of words. */
export const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

/** Share of the longer words that begin with a capital. */
function capitalShare(text: string): number {
  const long = text.split(/\s+/u).filter((word) => /^\P{L}*\p{L}{4,}/u.test(word));
  return long.length === 0 ? 0 : long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length / long.length;
}

/**
 * Whether a paragraph reads like a title. Most have no stop. Some archives put one behind every title:
 * then it must be one sentence that is very short, in title case, with a colon, or without articles as headlines are.
 * A semicolon parts a title from its second line.
 */
export function isHeadline(text: string): boolean {
  const line = bare(text);
  if (line.length > LONGEST_TITLE || !/\p{L}/u.test(line) || /[:,]$/u.test(line)) return false;
  if (line.split('\n').length > 3) return false;
  if (!endsInStop(line)) return true;
  if (line.endsWith(';')) return line.length <= LONGEST_STOPPED;
  if (
    line.length > LONGEST_STOPPED ||
    /[.!?][”"’']?\s+\p{Lu}.*\s.*\s/u.test(line.slice(0, -1).replace(/\b\p{L}{1,5}\./gu, ''))
  )
    return false;
  if (/[?!]["”’']?$/u.test(line)) return true;
  if (line.length <= LONGEST_SENTENCE && !/\bsaid\b/u.test(line)) return true;
  return (
    capitalShare(line) >= 0.7 ||
    (!ARTICLES.test(line) && wordCount(line) <= 16) ||
    (/[:;–—]/u.test(line) && capitalShare(line) >= 0.3)
  );
}
