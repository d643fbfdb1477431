import chardet from 'chardet';
import type { Problem } from '../model/problem.ts';

/** Originals larger than this are refused: no news story is. 10 MB. */
export const LARGEST_ORIGINAL = 10 * 1024 * 1024;

/** How much of a file the guess at its encoding reads. */
const SAMPLE = 64 * 1024;

export interface Decoded {
  /** Text with `\n` line ends and no byte order mark; absent when the file cannot be read. */
  text?: string;
  problems: Problem[];
}

/** Bytes to text: byte order mark, else UTF-8, else the encoding that a web page names, else the one the bytes look like. Refuses what is no text. */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const refuse = (problem: Omit<Problem, 'severity' | 'file'>): Decoded => ({
    problems: [{ severity: 'error', file, ...problem }],
  });
  if (bytes.length > LARGEST_ORIGINAL) {
    return refuse({
      rule: 'too-large',
      message: 'The file is too large for a news article',
      found: `${(bytes.length / 1048576).toFixed(1)} MB`,
      expected: `at most ${LARGEST_ORIGINAL / 1048576} MB`,
      fix: 'Split it into one file per article',
    });
  }
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (!marked && bytes.includes(0)) {
    return refuse({
      rule: 'binary-file',
      message: 'The file is binary, not text',
      found: 'a NUL byte',
      expected: 'plain text or Markdown',
      fix: 'Save the article as .txt or .md in UTF-8',
    });
  }
  const declared = marked ?? (isUtf8(bytes) ? 'utf-8' : declaredEncoding(bytes));
  const { text, problem } = declared ? { text: new TextDecoder(declared).decode(bytes) } : decodeUnmarked(bytes);
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (clean.trim() === '') {
    return refuse({
      rule: 'empty-file',
      message: 'The file is empty',
      expected: 'an article',
      fix: 'Remove the file, or put the article into it',
    });
  }
  return { text: clean, problems: problem ? [{ severity: 'warning', file, ...problem(clean) }] : [] };
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without its mark: of Latin text every other byte is NUL, and hardly any of the rest. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  const nuls = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const most = sample.length * 0.35;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

interface Unmarked {
  text: string;
  problem?: (text: string) => Pick<Problem, 'rule' | 'message' | 'found' | 'fix' | 'line'>;
}

/** The encoding that a web page names in its own head; `undefined` where it names none that the platform can read. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = /<meta[^>]{0,200}charset=["']?([\w-]{2,40})/i.exec(head)?.[1];
  const encoding = label === undefined ? undefined : readable(label);
  return encoding === 'utf-8' ? undefined : encoding;
}

/** Bytes that are not UTF-8 throughout: broken UTF-8, or another encoding. */
function decodeUnmarked(bytes: Uint8Array): Unmarked {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.split('\ufffd').length - 1;
  const sound = lenient.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  const encoding = sound > broken ? undefined : guess(bytes);
  if (encoding === undefined) {
    return {
      text: lenient,
      problem: (text) => ({
        rule: 'invalid-utf8',
        message: `${broken} invalid ${broken === 1 ? 'byte was' : 'bytes were'} replaced by U+FFFD`,
        line: text.slice(0, Math.max(0, text.indexOf('\ufffd'))).split('\n').length,
        fix: 'Save the file as UTF-8',
      }),
    };
  }
  return {
    text: new TextDecoder(encoding).decode(bytes),
    problem: () => ({
      rule: 'encoding',
      message: 'The file is not UTF-8 and was read as what it looks like',
      found: encoding,
      fix: 'Save the file as UTF-8',
    }),
  };
}

/** The likeliest encoding that the platform can read. */
function guess(bytes: Uint8Array): string | undefined {
  const found = chardet.detect(sampleAround(bytes));
  return found === null || /^utf-?8$|^ascii$/i.test(found) ? undefined : readable(found);
}

/** An encoding by any of its names; `undefined` where the platform does not know it. */
function readable(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The part of the file around its first byte beyond ASCII. */
function sampleAround(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - 1024);
  return bytes.subarray(start, start + SAMPLE);
}
