import { readExcerpt, type Piece } from '../excerpt.ts';
import { fold } from '../names.ts';
import type { SubResult } from '../pagefind.ts';
import type { Reading } from '../run.ts';

/** A paragraph or heading in which something was found. */
export interface FoundPart {
  url: string;
  /** "3" of a paragraph, "§" of a heading. */
  label: string;
  /** "Paragraph 3", "Heading". */
  name: string;
  pieces: Piece[];
}

/** Words of a text with a space around each, so that one whole phrase can be looked for in it. */
const spaced = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** The pieces of an excerpt in which the phrase stands whole, other hits turned into text; nothing where it stands nowhere. */
function onlyPhrase(pieces: readonly Piece[], phrase: string): Piece[] | undefined {
  const kept = pieces.map((piece) => ({ ...piece, hit: piece.hit && spaced(piece.text).includes(spaced(phrase)) }));
  return kept.some(({ hit }) => hit) ? kept : undefined;
}

function partOf(sub: SubResult, phrase: string | undefined): { key: number; part: FoundPart } | undefined {
  const [, kind, number] = /#([ph])(\d+)$/.exec(sub.url) ?? [];
  const read = readExcerpt(sub.excerpt);
  const pieces = phrase === undefined ? read : onlyPhrase(read, phrase);
  if (!pieces || kind === undefined) return undefined;
  const paragraph = kind === 'p';
  const part = {
    url: sub.url,
    label: paragraph ? String(number) : '§',
    name: paragraph ? `Paragraph ${String(number)}` : 'Heading',
    pieces,
  };
  return { key: paragraph ? Number(number) : -Number(number), part };
}

/** Paragraphs and headings found, each once, in the order of the story; headings first. */
export function partsOf(readings: readonly Reading[]): FoundPart[] {
  const byKey = new Map<number, FoundPart>();
  for (const { data, phrase } of readings) {
    for (const sub of data.sub_results) {
      const found = partOf(sub, phrase);
      if (found && !byKey.has(found.key)) byKey.set(found.key, found.part);
    }
  }
  return [...byKey].sort(([a], [b]) => a - b).map(([, part]) => part);
}
