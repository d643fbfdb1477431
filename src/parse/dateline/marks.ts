/** A dash that ends a dateline: "-", "--", "–", "—", "_". */
const DASH = /^\s*(?:-{1,3}|[–—―_])(?!\p{N})(?:\s*(?:-{1,2}|[–—]))?/u;

/** Length of a closing dash, spaces before it included; 0 when there is none. */
export const dashLength = (text: string): number => DASH.exec(text)?.[0].length ?? 0;

/** Length of ".", "," or ":" and of the spaces around it. */
export const punctuationLength = (text: string): number => /^\s*[.,:]?\s*/u.exec(text)?.[0].length ?? 0;

/** Whether a sentence may begin here: a capital, a figure, an opening mark; or nothing follows. */
export function beginsSentence(text: string): boolean {
  return /^\s*(?:[\p{Lu}\p{N}"“‘«'([<$€£]|$)/u.test(text);
}
