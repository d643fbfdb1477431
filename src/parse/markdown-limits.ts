/** Longer than any article; a Markdown parser may need minutes for what is larger and odd. In UTF-16 code units. */
const LONGEST = 200_000;
const DEEPEST = 50;
const MOST_BRACKETS = 5_000;
const NESTED = new RegExp(String.raw`^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){${DEEPEST}}`, 'm');

/** Whether a Markdown file is too large or too deeply nested to be read as Markdown in reasonable time. */
export function isOutOfHand(content: string): boolean {
  if (content.length > LONGEST || NESTED.test(content)) return true;
  let brackets = 0;
  for (const character of content) if (character === '[' || character === '<') brackets++;
  return brackets > MOST_BRACKETS;
}
