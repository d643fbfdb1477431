import type { Block, Warning } from '../model/story.ts';

const CLOSED = /[.!?…:;—–-][”"’'»)\]*]*$|[”"’'»)\]]$|[,.]["”]?\s*[-–—]{1,2}\s*\p{L}{2,12}\.?$/u;
const MOJIBAKE = /[ÃÂ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]|â€.|Ã\d|\ufffd/u;
const SHOWN = 40;

/** What a reader should know about the text itself. */
export function textWarnings(blocks: readonly Block[]): Warning[] {
  return [...truncated(blocks), ...mojibake(blocks)];
}

/** Paragraphs without a final stop where the others have one: a sentence was cut. */
function truncated(blocks: readonly Block[]): Warning[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const open = paragraphs.filter((block) => !CLOSED.test(block.text.slice(-24).trimEnd()));
  if (paragraphs.length < 3 || open.length > paragraphs.length * 0.25) return [];
  return open
    .filter((block) => block.text.length > 2 * SHOWN)
    .map((block) => ({
      rule: 'truncated',
      message: `Paragraph ${paragraphs.indexOf(block) + 1} breaks off: “…${tail(block.text)}”`,
    }));
}

/** The last words of a text. */
function tail(text: string): string {
  const end = text.trimEnd().replace(/\s+/gu, ' ').slice(-SHOWN);
  return end.slice(end.indexOf(' ') + 1);
}

/** Characters that only a wrong decoding makes: "â€™" for an apostrophe. */
function mojibake(blocks: readonly Block[]): Warning[] {
  for (const block of blocks) {
    const at = block.text.search(MOJIBAKE);
    if (at >= 0) {
      return [{ rule: 'mojibake', message: `The text was decoded wrongly somewhere before it came here: “${block.text.slice(Math.max(0, at - 10), at + 12).replace(/\s+/gu, ' ')}”` }];
    }
  }
  return [];
}
