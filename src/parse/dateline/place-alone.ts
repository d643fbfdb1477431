import type { DatelineMatch } from './match.ts';
import { gradePlace, isCaps } from './place.ts';

/** A known place in capitals that is a paragraph of its own. */
export function placeAlone(head: string, whole: boolean): DatelineMatch | undefined {
  if (!whole || head.length > 60 || head.includes('\n')) return undefined;
  const place = head.replace(/\s+$/u, '');
  const first = place.split(/\s*[/,]/u)[0] ?? '';
  if (!isCaps(first) || gradePlace(place) !== 'known') return undefined;
  return { end: place.length, place: { start: 0, end: place.length }, form: 'place-alone' };
}
