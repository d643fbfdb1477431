import type { Parents, Root } from 'hast';
import type { VFile } from 'vfile';
import { contextOf } from './context.ts';

/** Keeps of a node what stands before the end of a number of paragraphs; returns how many of them are left to come. */
function cut(parent: Parents, paragraphs: number): number {
  let left = paragraphs;
  const end = parent.children.findIndex((node) => {
    if (left === 0) return true;
    if (node.type !== 'element') return false;
    if (node.tagName === 'p') left -= 1;
    // What an embedded post says are no paragraphs of the article.
    else if (node.properties['dataEmbed'] === undefined) left = cut(node, left);
    return false;
  });
  if (end >= 0) parent.children.length = end;
  return left;
}

/** Cuts the text behind the last paragraph that may be shown. Paragraphs in lists count like others, as the reader has it. */
export function rehypeExcerpt() {
  return (tree: Root, file: VFile): void => {
    const { paragraphs } = contextOf(file);
    if (paragraphs !== undefined) cut(tree, paragraphs);
  };
}
