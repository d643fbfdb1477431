import type { Removal } from '../model/story.ts';
import { readDateline } from './dateline/index.ts';
import { type Passage, cutPassage, removePassage } from './passage.ts';

const SHORTEST_GLUED = 20;
const SEARCHED = 3;
const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Takes out a title that the body says again: as a line of its own, or glued to the first sentence. */
export function removeRepeatedTitle(
  content: string,
  passages: readonly Passage[],
  title: string,
): { passages: Passage[]; removed: Removal[] } {
  const kept: Passage[] = [];
  const removed: Removal[] = [];
  passages.forEach((passage, index) => {
    if (index >= SEARCHED || removed.length > 0 || passage.kind === 'embed') return void kept.push(passage);
    if (words(passage.text) === words(title) && words(title) !== '') {
      return void removed.push(...removePassage(content, passage, 'repeated title'));
    }
    const cut = cutGlued(content, passage, title);
    kept.push(cut?.passage ?? passage);
    if (cut) removed.push(cut.removed);
  });
  return { passages: kept, removed };
}

/** "Wed 05 Apr 2017 Title. Body …" and "Title Body …": cuts an exact repetition with its stop and the space behind it. */
function cutGlued(content: string, passage: Passage, title: string): ReturnType<typeof cutPassage> {
  const exact = title.trim().replace(/\.$/u, '');
  if (exact.length < SHORTEST_GLUED) return undefined;
  const dateline = readDateline(passage.text);
  const lead = dateline?.form === 'day' ? dateline.end : 0;
  const from = lead + (/^ */u.exec(passage.text.slice(lead))?.[0].length ?? 0);
  if (!passage.text.startsWith(exact, from)) return undefined;
  const stop = /^( ?[.:]?) +(?=[\p{Lu}\p{N}"“‘(])/u.exec(passage.text.slice(from + exact.length));
  if (!stop) return undefined;
  // The space before goes with it, the space behind stays: one space is left where words stand on both sides.
  return cutPassage(content, passage, lead, from + exact.length + (stop[1] ?? '').length, 'repeated title');
}
