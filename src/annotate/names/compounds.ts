import cueWords from '../../data/names/cue-words.json' with { type: 'json' };
import type { TextSpan } from '../../model/annotation.ts';
import { lexicon, List, plain } from './lexicon.ts';

const SIDES = List.state | List.demonym | List.capital | List.armedGroup | List.international;
const HEADS = new Set(cueWords.entries.compoundHeads);
const TAILS = new Set(cueWords.entries.compoundTails);

const isUpper = (text: string): boolean => /^\p{Lu}/u.test(text);

function isSide(text: string): boolean {
  return ((lexicon().phrases.next?.get(plain(text))?.lists ?? 0) & SIDES) !== 0;
}

/** Whether the hyphen between `before` and `after` parts a name from another word. */
function parts(before: string, after: string): boolean {
  if (isUpper(after)) return HEADS.has(before) || (isSide(before) && isSide(after));
  return isUpper(before) && (TAILS.has(after) || isSide(before));
}

/** Parts "Russian-Syrian", "US-led", "Tolberg-backed" and "pro-Tolberg" at the hyphen, so that the name in them stands alone. */
export function splitCompounds(tokens: readonly TextSpan[]): TextSpan[] {
  return tokens.flatMap((token) => {
    const { start, text } = token;
    if (!/[-‐‑]/.test(text) || lexicon().phrases.next?.has(plain(text))) return [token];
    const [first, last] = [
      text.search(/[-‐‑]/),
      Math.max(...['-', '‐', '‑'].map((hyphen) => text.lastIndexOf(hyphen))),
    ];
    const at = [first, last].find((hyphen) => hyphen > 0 && parts(text.slice(0, hyphen), text.slice(hyphen + 1)));
    if (at === undefined) return [token];
    const cut = (from: number, to: number): TextSpan => ({
      start: start + from,
      end: start + to,
      text: text.slice(from, to),
    });
    return [cut(0, at), cut(at, at + 1), cut(at + 1, text.length)];
  });
}
