import { beginsSentence } from './marks.ts';
import { type DatelineMatch, matchOf } from './match.ts';
import { placeBefore } from './place-before.ts';
import { gradePlace } from './place.ts';
import { readSource } from './source.ts';
import { readTail } from './tail.ts';

/** "Washington (AFP) -", "CAGUAS, Puerto Rico (AP)_", "Damascus, SANA –". */
export function placeSource(head: string): DatelineMatch | undefined {
  for (const anchor of head.matchAll(/[(/]|(?<=,\s{0,2})(?=\p{Lu})/gu)) {
    if (anchor.index === 0) continue;
    const source = readSource(head.slice(anchor.index));
    if (!source) continue;
    const place = placeBefore(head, anchor.index);
    const grade = gradePlace(place);
    if (!grade) continue;
    const tail = readTail(head, anchor.index);
    const bare = !/[(/]/u.test(anchor[0]);
    if (bare && (!source.known || !tail.dash || source.printed.length < 2)) continue;
    if (!source.known && !(tail.dash && grade === 'known')) continue;
    if (grade === 'named' && !(tail.dash && beginsSentence(head.slice(tail.end)))) continue;
    if (!tail.dash && !beginsSentence(head.slice(tail.end))) continue;
    return matchOf('place-source', tail, { start: 0, end: place.length });
  }
  return undefined;
}
