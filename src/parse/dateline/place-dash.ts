import { TRAILING_MONTH } from './day.ts';
import { beginsSentence, dashLength } from './marks.ts';
import type { DatelineMatch } from './match.ts';
import { gradePlace, isCaps, isRegion } from './place.ts';

/** "NEW DELHI: The …", "LONDON — Several …", "WASHINGTON - Virginia …", "BATON ROUGE, La. — …": a place in capitals, or a known one, before a dash. */
export function placeDash(head: string): DatelineMatch | undefined {
  const dash = /\s+(?:-{1,3}|[–—_])(?=\s|$)|[—–](?=\S)|\s*--(?=\s|$)|:(?=\s)/u.exec(head);
  if (!dash || dash.index === 0) return undefined;
  const before = head.slice(0, dash.index).trimEnd();
  const place = before.replace(TRAILING_MONTH, '').replace(/[\s,]+$/u, '');
  const grade = gradePlace(place);
  if (!grade || grade === 'named' || grade === 'caps') return undefined;
  const town = place.split(/\s*[/,]/u)[0] ?? '';
  const colon = dash[0] === ':';
  if (!isCaps(town) && (colon || !/\s/u.test(dash[0]) || isRegion(place))) return undefined;
  const end = dash.index + (colon ? 1 : dashLength(head.slice(dash.index)));
  const rest = head.slice(end);
  if (!beginsSentence(rest) || (rest.trim() !== '' && isCaps(rest))) return undefined;
  return { end, place: { start: 0, end: place.length }, form: 'place-dash' };
}
