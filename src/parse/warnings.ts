import unfinished from '../data/parse/unfinished.json' with { type: 'json' };
import speech from '../data/quotes/speech-verbs.json' with { type: 'json' };
import type { Block, Warning } from '../model/story.ts';
import { canonicalAgency } from './dateline/source.ts';
import { isCaption } from './caption.ts';

const CLOSED = /[.!?…:;—–-][”“"’'»)\]*\u200b]*$|[”“"’'»)\]\u200b]$|[,.]["”]?\s*[-–—]{1,2}\s*\p{L}{2,12}\.?$/u;
const MOJIBAKE =
  /[ÃÂ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]|â€.|Ã\d|\ufffd/u;
const SHOWN = 40;

/** What a reader should know about the text itself. */
export function textWarnings(blocks: readonly Block[]): Warning[] {
  return [...truncated(blocks), ...mojibake(blocks)];
}

const DANGLING = new Set(unfinished.entries.dangling);
const SPEAKERS = new Set(unfinished.entries.speakers);
/** A clause of a name and the beginning of a verb: "…, Petrova add". */
const CUT_CUE = /[,"”]\s(?:\p{Lu}[\p{L}’'.-]*\s){1,3}(\p{Ll}{1,4})$/u;
/** Forms that a verb of speech has in print; "add" is none behind a name. */
const TOLD = new Set(speech.entries.flatMap(({ verb, forms }) => forms.filter((form) => form !== verb)));
const OPENS_QUOTE = /^\s*["“]/u;

/** Whether the last words want others behind them: "as well as", "said on Wednesday,", "…," Petrova a", or words never closed. */
function isUnfinished(text: string, next: string): boolean {
  const end = text.slice(-80).trimEnd();
  if (/[,;(–—-]$/u.test(end)) return true;
  const [, comma, word = ''] = /(,\s)?(\p{L}[\p{L}’']*)$/u.exec(end) ?? [];
  if (DANGLING.has(word) || (comma !== undefined && SPEAKERS.has(word))) return true;
  const cut = CUT_CUE.exec(end)?.[1];
  if (cut !== undefined && !TOLD.has(cut)) return true;
  const opened = (text.match(/“/gu) ?? []).length - (text.match(/”/gu) ?? []).length;
  const odd = (text.match(/"/gu) ?? []).length % 2 === 1;
  return (opened > 0 || odd) && !OPENS_QUOTE.test(next);
}

/** Paragraphs that stop within a sentence where the others end with a stop: a sentence was cut. A lost full stop alone is no cut. */
function truncated(blocks: readonly Block[]): Warning[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const open = paragraphs.filter((block) => !CLOSED.test(unsigned(block.text)));
  if (paragraphs.length < 3 || open.length > paragraphs.length * 0.25) return [];
  const candidates = new Set(
    open.filter(({ text }) => text.length > 2 * SHOWN && !isCaption(text) && !endsInNames(text)),
  );
  let number = 0;
  return blocks.flatMap((block, index): Warning[] => {
    if (block.kind === 'paragraph') number++;
    if (!candidates.has(block) || !isUnfinished(block.text, blocks[index + 1]?.text ?? '')) return [];
    return [{ rule: 'truncated', message: `Paragraph ${number} breaks off: “…${tail(block.text)}”` }];
  });
}

/** The end of a paragraph without an agency's signature behind it. */
function unsigned(text: string): string {
  const end = text.slice(-60).trimEnd();
  const word = /\s(\p{L}{2,12})$/u.exec(end)?.[1] ?? '';
  return canonicalAgency(word) !== undefined || canonicalAgency(word.toUpperCase()) !== undefined
    ? end.slice(0, -word.length).trimEnd()
    : end;
}

/** Whether the last words, behind a stop, are names only: the credit of a picture. */
function endsInNames(text: string): boolean {
  const last = /[.!?…][”“"’»)]*\s?(\p{Lu}[^.!?…]{2,80})$/u.exec(text.slice(-120).trimEnd())?.[1];
  const words = last?.split(/[\s/;,]+/u) ?? [];
  return (
    last !== undefined &&
    words.every((word) => /^[\p{Lu}\p{N}&|]|^(?:of|for|and|by|via|in|de)$/u.test(word) || word === '')
  );
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
      return [
        {
          rule: 'mojibake',
          message: `The text was decoded wrongly somewhere before it came here: “${block.text.slice(Math.max(0, at - 10), at + 12).replace(/\s+/gu, ' ')}”`,
        },
      ];
    }
  }
  return [];
}
