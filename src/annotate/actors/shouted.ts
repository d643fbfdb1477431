import type { Span } from '../../model/annotation.ts';
import { isOrdinaryWord } from './person-evidence.ts';
import { fold } from './words.ts';

const CAPITALS_BEFORE = /(?<!\p{L})\p{Lu}{2,}\s$/u;
const CAPITALS_BEHIND = /^\s\p{Lu}{2,}(?!\p{L})/u;

/** "IS DC DOOMED?!": whether an ordinary word in capitals stands beside another word in capitals, so that it is no abbreviation. */
export function isShouted({ start, end }: Span, body: string): boolean {
  const text = body.slice(start, end);
  if (!/^\p{Lu}{2,}$/u.test(text) || !isOrdinaryWord(fold(text))) return false;
  return (
    CAPITALS_BEFORE.test(body.slice(Math.max(0, start - 16), start)) || CAPITALS_BEHIND.test(body.slice(end, end + 16))
  );
}
