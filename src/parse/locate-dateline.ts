import { daysBetween, isDay, isoDay } from '../model/edtf.ts';
import type { Block, Dateline, PartialDay } from '../model/story.ts';
import { type DatelineMatch, readDateline } from './dateline/index.ts';

/** A byline, a correction or a line of place and date may stand before the paragraph that has the dateline. */
const SEARCHED = 3;
const LONGEST_NOTE = 200;

/**
 * The story's dateline: at the beginning of its first paragraphs, else on the last line, else above the story.
 * The other lines lend it a day where it has none, and a year where they name the same day or the next.
 */
export function locateDateline(blocks: readonly Block[], above: readonly string[]): Dateline | undefined {
  const lines = above.map((text) => describe(text, readDateline(text))).filter((line) => line !== undefined);
  const last = closing(blocks);
  const opening = openings(blocks);
  const own = withPlace(opening) ?? last ?? withPlace(lines);
  if (!own) return undefined;
  const days = [...lines, ...opening, ...(last ? [last] : [])]
    .map((line) => line.day)
    .filter((day) => day !== undefined);
  if (!own.day) return days[0] ? { ...own, day: days[0] } : own;
  const { year, month, day } = own.day;
  const lent = year ?? days.map((other) => yearBeside(own.day, other)).find((one) => one !== undefined);
  return lent === undefined ? own : { ...own, day: { year: lent, month, day } };
}

/** The year in which a day lies at or right beside a full one: a page is often of the day after its dateline. */
function yearBeside(own: PartialDay | undefined, { year, month, day }: PartialDay): number | undefined {
  if (!own || year === undefined) return undefined;
  const full = isoDay(year, month, day);
  return [year, year - 1, year + 1].find((one) => {
    const same = isoDay(one, own.month, own.day);
    return isDay(same) && isDay(full) && Math.abs(daysBetween(same, full)) <= 1;
  });
}

/** The line that names a place, else the first. */
const withPlace = (lines: readonly Dateline[]): Dateline | undefined =>
  lines.find((line) => line.place !== undefined) ?? lines[0];

/** The first dateline of the body; behind a line of the day alone also the next, which may have the place. */
function openings(blocks: readonly Block[]): Dateline[] {
  const found: Dateline[] = [];
  for (const [index, block] of blocks.slice(0, SEARCHED).entries()) {
    if (block.kind !== 'paragraph') continue;
    const match = readDateline(block.text);
    const isOne =
      match && (index === 0 || match.source !== undefined || match.form === 'place-day' || isNote(blocks[index - 1]));
    const line = isOne ? describe(block.text, match, block.start) : undefined;
    if (!line) continue;
    found.push(line);
    if (line.place !== undefined || line.text.length < block.text.trimEnd().length) break;
  }
  return found;
}

/** A short paragraph before the story proper: "(Updates with …)", a credit. */
const isNote = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length <= LONGEST_NOTE && /^[(*]|[^.!?”"]$/u.test(block.text);

function closing(blocks: readonly Block[]): Dateline | undefined {
  const last = blocks.at(-1);
  if (!last || blocks.length < 2 || last.kind !== 'paragraph' || last.text.includes('\n')) return undefined;
  const match = readDateline(last.text);
  if (!match || match.end < last.text.trimEnd().length || match.form === 'place-alone') return undefined;
  return describe(last.text, match, last.start);
}

/** `start` is where the text begins in the body; without it the line stands outside the body. */
function describe(text: string, match: DatelineMatch | undefined, start?: number): Dateline | undefined {
  if (!match) return undefined;
  const line = text.slice(0, match.end).trimEnd();
  const inBody = (span: { start: number; end: number }): { start: number; end: number } => ({
    start: span.start + (start ?? 0),
    end: span.end + (start ?? 0),
  });
  return {
    text: line,
    ...(match.place && { place: text.slice(match.place.start, match.place.end) }),
    ...(match.source !== undefined && { source: match.source }),
    ...(match.day && { day: match.day.value }),
    ...(start !== undefined && {
      span: inBody({ start: 0, end: line.length }),
      ...(match.day && { daySpan: inBody(match.day) }),
      ...(match.place && { placeSpan: inBody(match.place) }),
    }),
  };
}
