import type { TextSpan } from '../model/annotation.ts';

/** Abbreviations that keep their stop as part of the token, where a name goes on behind it. */
const TITLE =
  '(?:Mr|Mrs|Ms|Dr|Prof|Gen|Maj|Lt|Col|Sgt|Capt|Cmdr|Adm|Brig|Rep|Sen|Gov|Rev|Hon|St|Mt|Jr|Sr|Inc|Corp|Co|Ltd|Bros)';

/**
 * One token: an abbreviation with its stops ("U.S.", "Mr.", the "F." of an initial), a word with inner hyphens,
 * apostrophes or stops ("al-Nusra", "O'Brien"), a number, or a single mark. A possessive "'s" is a token of its own.
 * A hyphen before an abbreviation parts two words: "Russian-U.S" is "Russian", "-", "U.S".
 */
const TOKEN = new RegExp(
  [
    // Most words are small plain letters; they are told first, for speed.
    String.raw`[a-z]+(?=[\s,.;:!?)])`,
    String.raw`(?:\p{Lu}\.){2,}(?![\p{L}])`,
    String.raw`(?:\p{Lu}\.)+\p{Lu}(?![\p{L}.])`,
    String.raw`(?<![\p{L}\p{N}])${TITLE}\.(?!\p{L})`,
    String.raw`(?<![\p{L}\p{N}.])\p{Lu}\.(?=\s{1,3}\p{Lu}\p{Ll})`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑](?!\p{Lu}\.\p{Lu})[\p{L}\p{N}\p{M}]+|[’'](?!s\b)[\p{L}]+)*`,
    String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:[-‐][\p{L}\p{N}]+)*(?:st|nd|rd|th)?`,
    String.raw`[’']s\b`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);

/** Splits English text into tokens with their spans; white space belongs to none. */
export function tokenize(text: string, offset = 0): TextSpan[] {
  const tokens: TextSpan[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [token] = match;
    const start = offset + match.index;
    tokens.push({ start, end: start + token.length, text: token });
  }
  return tokens;
}
