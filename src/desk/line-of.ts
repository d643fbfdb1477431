/** Line, from 1, on which `mark` first stands in a text; empty when it does not. */
export function lineOf(text: string, mark: string): { line?: number } {
  const at = text.indexOf(mark);
  return at < 0 ? {} : { line: text.slice(0, at).split('\n').length };
}
