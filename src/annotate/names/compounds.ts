import type { TextSpan } from '../../model/annotation.ts';
import { lexicon, List, plain } from './lexicon.ts';

const SIDES = List.state | List.demonym | List.capital;

function isSide(text: string): boolean {
  return ((lexicon().phrases.next?.get(plain(text))?.lists ?? 0) & SIDES) !== 0;
}

/** Parts "Russian-Syrian" and "US-led" at the hyphen where the word before it is a state, its adjective or its capital. */
export function splitCompounds(tokens: readonly TextSpan[]): TextSpan[] {
  return tokens.flatMap((token) => {
    const at = token.text.search(/[-‐‑]/);
    if (at <= 0 || !/^\p{Lu}/u.test(token.text) || lexicon().phrases.next?.has(plain(token.text)) || !isSide(token.text.slice(0, at))) return [token];
    const rest = token.text.slice(at + 1);
    if (/^\p{Lu}/u.test(rest) && !isSide(rest)) return [token];
    const cut = (from: number, to: number): TextSpan => ({ start: token.start + from, end: token.start + to, text: token.text.slice(from, to) });
    return [cut(0, at), cut(at, at + 1), cut(at + 1, token.text.length)];
  });
}
