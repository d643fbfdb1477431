import type { Story } from '../model/story.ts';

/** What promise 1 leaves open: line ends, blank lines and spaces at line edges are one space each. */
export function foldLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line !== '')
    .join(' ');
}

/**
 * Puts title, deck and body back together with what was removed: the decoded original but for line ends,
 * blank lines and spaces at line edges. Throws when a removal does not stand where it says.
 */
export function restore(
  story: Pick<Story, 'decoded' | 'title' | 'titleSpan' | 'deck' | 'deckSpan' | 'blocks' | 'removed'>,
): string {
  const kept = foldLines(
    [story.titleSpan ? story.title : '', story.deck ?? '', ...story.blocks.map((block) => block.text)].join('\n'),
  );
  const removals = [...story.removed].sort((a, b) => a.at - b.at);
  let gone = '';
  let result = '';
  let used = 0;
  let at = 0;
  for (const removal of removals) {
    if (removal.at < at || story.decoded.slice(removal.at, removal.at + removal.text.length) !== removal.text) {
      throw new Error(`Removed text does not stand at ${removal.at}: ${JSON.stringify(removal.text.slice(0, 60))}`);
    }
    gone += story.decoded.slice(at, removal.at);
    // A stand-in for the removed words keeps the space before them, which would else be a space at a line edge.
    const position = foldLines(`${gone}x`).length - 1;
    const apart = removal.at > at && position > kept.length;
    at = removal.at + removal.text.length;
    result += kept.slice(used, position) + (apart ? '\n' : '') + removal.text;
    used = Math.min(position, kept.length);
    if (/^[ \t\n]/.test(story.decoded.slice(at, at + 1)) && !/^[ \t]/.test(kept.slice(used, used + 1))) result += '\n';
  }
  return foldLines(result + kept.slice(used));
}
