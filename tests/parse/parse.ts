import { parseOriginal } from '../../src/parse/index.ts';
import type { Story } from '../../src/model/story.ts';

/** Story of a text; throws when the text is refused. */
export function parse(text: string, name = '1.txt'): Story {
  const { story, problems } = parseOriginal(new TextEncoder().encode(text), name);
  if (!story) throw new Error(JSON.stringify(problems));
  return story;
}

/** Kinds and texts of a story's blocks, one a line: "heading: Talks". */
export const outline = (story: Story): string[] => story.blocks.map(({ kind, text }) => `${kind}: ${text}`);

/** Reasons and texts of what was removed: "site furniture: Home". */
export const removals = (story: Story): string[] => story.removed.map(({ reason, text }) => `${reason}: ${text}`);
