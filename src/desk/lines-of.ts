/** Lines, from 1, on which `mark` (a global pattern) stands in a text, each once; one place without a line where it does not. */
export function linesOf(text: string, mark: RegExp): { line?: number }[] {
  const lines = new Set(Array.from(text.matchAll(mark), ({ index }) => text.slice(0, index).split('\n').length));
  return lines.size === 0 ? [{}] : [...lines].map((line) => ({ line }));
}
