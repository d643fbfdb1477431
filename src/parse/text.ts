import { embedRanges } from './embeds.ts';
import { type Layout, beginsParagraph, detectLayout, isTitleLine } from './layout.ts';
import { type Line, splitLines } from './lines.ts';
import { opensWithDateline } from './dateline/index.ts';
import { type Passage, type Segments, passageOf } from './passage.ts';

/** Takes literal text apart into passages: embedded posts first, then paragraphs as the layout parts them. */
export function segmentText(content: string): Segments {
  const { lines, removed } = splitLines(content);
  const passages: Passage[] = [];
  const embeds = embedRanges(lines);
  const layout = detectLayout(
    lines.filter((_, index) => !embeds.some((embed) => index >= embed.from && index < embed.to)),
  );
  let from = 0;
  for (const embed of embeds) {
    passages.push(...paragraphs(lines.slice(from, embed.from), layout, from === 0));
    passages.push(passageOf('embed', lines.slice(embed.from, embed.to)));
    from = embed.to;
  }
  passages.push(...paragraphs(lines.slice(from), layout, from === 0));
  return { passages, removed };
}

function paragraphs(lines: readonly Line[], layout: Layout, atTop: boolean): Passage[] {
  const passages: Passage[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) passages.push(passageOf('text', open));
    open = [];
  };
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const afterTitle =
      atTop && index === 1 && before && (isTitleLine(before, line, lines) || opensWithDateline(line.text));
    if (beginsParagraph(line, layout) || afterTitle) close();
    open.push(line);
  });
  close();
  return passages;
}
