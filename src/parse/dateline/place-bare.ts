import type { DatelineMatch } from './match.ts';
import { gradePlace, isCaps, isKnownPlace, isRegion } from './place.ts';
import { canonicalAgency } from './source.ts';

const MOST_WORDS = 7;
/** Acronyms are shorter. */
const SHORTEST_SHOUT = 6;
const WORD = /\S+/gu;

/** "WASHINGTON U.S. lawmakers …", "SALMON, Idaho A federal judge …": a known place in capitals with nothing behind it. */
export function placeBare(head: string, whole: boolean): DatelineMatch | undefined {
  if (!/^\p{Lu}\p{Lu}|^\p{Lu}\.? ?\p{Lu}/u.test(head)) return undefined;
  const tokens = Array.from(head.matchAll(WORD), (match) => ({ text: match[0], end: match.index + match[0].length }));
  let best: number | undefined;
  for (let count = 1; count <= Math.min(MOST_WORDS, tokens.length - 1); count++) {
    const last = tokens[count - 1];
    if (!last || /[”")\]:;—–]/u.test(last.text)) break;
    if (isBarePlace(head.slice(0, last.end), tokens[count]?.text ?? '')) best = last.end;
  }
  if (best === undefined) return undefined;
  const rest = head.slice(best);
  if (!/^\s+[\p{Lu}\p{N}"“‘'$(]/u.test(rest) || (whole && rest.length < 30) || !/\p{Ll}{3}.*\s\p{Ll}/su.test(rest))
    return undefined;
  if (isShouted(rest)) return undefined;
  return { end: best, place: { start: 0, end: best }, form: 'place-bare' };
}

/** Whether most of what follows at once is in capitals: then the place was the first word of a title in capitals. */
function isShouted(rest: string): boolean {
  const [next = '', second = ''] = rest.trim().split(/\s+/u, 2);
  if (isCaps(next) && (next.replace(/\P{L}/gu, '').length >= SHORTEST_SHOUT || /^\p{Lu}{2,}$/u.test(second)))
    return true;
  const letters = rest.slice(0, 50).replace(/\P{L}/gu, '');
  return (letters.match(/\p{Lu}/gu)?.length ?? 0) > letters.length / 2;
}

/** Each place of "A/B, Region/C" in capitals and known, or followed by its region. */
function isBarePlace(text: string, next: string): boolean {
  if (/[,/]$/u.test(text)) return false;
  return text.split('/').every((item) => {
    const [town = '', ...lands] = item.split(/,\s*/u);
    if (!isCaps(town) || canonicalAgency(town) !== undefined) return false;
    if (lands.length > 0) return lands.every((land) => isRegion(land)) && gradePlace(item) !== undefined;
    return isKnownPlace(town) && town.length > 2 && !/^[’']/u.test(next);
  });
}
