/** Gold offsets count in the raw file, exported ones in the article's text; white space may differ, nothing else does. */

/** Text without white space, and where each of its characters stood. */
function squeeze(text: string): { squeezed: string; at: number[] } {
  const at: number[] = [];
  let squeezed = '';
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (/\s/.test(letter)) continue;
    squeezed += letter;
    at.push(index);
  }
  return { squeezed, at };
}

/** Finds the blocks of an article's text in the raw file, one after the other. @returns raw offset of each offset in the text */
export function alignText(text: string, raw: string): (offset: number) => number {
  const whole = squeeze(raw);
  const places: (number | undefined)[] = [];
  let from = 0;
  for (const block of text.matchAll(/(?:[^\n]|\n(?!\n))+/g)) {
    const { squeezed, at } = squeeze(block[0]);
    // The title or deck may open with the words of a block; the longest story starts as late as its text allows.
    const found = whole.squeezed.indexOf(squeezed, from);
    if (found < 0) continue;
    at.forEach((offset, index) => (places[block.index + offset] = whole.at[found + index] ?? 0));
    from = found + squeezed.length;
  }
  return (offset) => places[offset] ?? places.findLast((place, index) => index <= offset && place !== undefined) ?? 0;
}
