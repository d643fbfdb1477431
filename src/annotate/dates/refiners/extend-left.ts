import units from '../../../data/dates/units.json' with { type: 'json' };
import type { Found } from '../finder.ts';
import { GAP, oneOf } from '../words.ts';

const MODIFIER = new RegExp(
  `(?:\\bthe${GAP})?\\b(?:(?:${oneOf(units.modifiers)})(?:[-–]|${GAP}(?:in${GAP}|on${GAP})?)(?:the${GAP})?|(?:${oneOf(units.parts)})${GAP}of${GAP})$`,
  'i',
);

/** Takes "early", "later", "mid-" and "the end of" into the mention; they leave its value as it is. */
export function extendLeft(found: readonly Found[], body: string): Found[] {
  let edge = 0;
  return found.map((one) => {
    const lead = MODIFIER.exec(body.slice(Math.max(edge, one.start - 28), one.start))?.[0] ?? '';
    edge = one.end;
    const start = one.start - lead.length;
    return lead === '' ? one : { ...one, start, text: body.slice(start, one.end) };
  });
}
