import type { Removal, Story } from '../model/story.ts';

/**
 * A story of a text without its frontmatter as the story of the whole text: the frontmatter is removed, word for word, and
 * all offsets count from the beginning of the file.
 * @param fault why the frontmatter could not be read, where it could not
 */
export function withFrontmatter(story: Story, text: string, fault: string | undefined): Story {
  const before = text.length - story.decoded.length;
  if (before === 0) return story;
  const shifted = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + before,
    end: span.end + before,
  });
  const frontmatter: Removal = {
    text: text.slice(0, before).replace(/[ \t\n]+$/, ''),
    reason: fault === undefined ? 'frontmatter' : 'frontmatter that cannot be read',
    at: 0,
  };
  const message = `The original’s frontmatter cannot be read (${fault ?? ''}): nothing that it states is known here`;
  return {
    ...story,
    decoded: text,
    ...(story.titleSpan && { titleSpan: shifted(story.titleSpan) }),
    ...(story.deckSpan && { deckSpan: shifted(story.deckSpan) }),
    removed: [frontmatter, ...story.removed.map((removal) => ({ ...removal, at: removal.at + before }))],
    warnings: fault === undefined ? story.warnings : [{ rule: 'frontmatter', message }, ...story.warnings],
  };
}
