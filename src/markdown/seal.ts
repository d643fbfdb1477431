import { createHash } from 'node:crypto';

/** The line that seals a machine-written file; always the last of the frontmatter. */
const SEAL = /^machine: ([0-9a-f]{64})\n(?=---\n)/m;

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * Adds `machine: <sha256>` as the last line of the frontmatter: the hash of the file without that line.
 * The text must open with a frontmatter block and use `\n` line ends.
 */
export function sealed(text: string): string {
  const close = text.indexOf('\n---\n');
  if (!text.startsWith('---\n') || close < 0) throw new Error('expected a text that opens with frontmatter');
  return `${text.slice(0, close + 1)}machine: ${digest(text)}\n${text.slice(close + 1)}`;
}

/** Whether a file still is what the machine wrote. Line ends may differ (git on Windows), nothing else. */
export function isSealed(text: string): boolean {
  const plain = text.replaceAll('\r\n', '\n');
  const match = SEAL.exec(plain);
  return (
    match?.[1] !== undefined &&
    digest(plain.slice(0, match.index) + plain.slice(match.index + match[0].length)) === match[1]
  );
}
