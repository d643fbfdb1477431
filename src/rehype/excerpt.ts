import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { contextOf } from './context.ts';

/** Cuts the text behind the last paragraph that may be shown. */
export function rehypeExcerpt() {
  return (tree: Root, file: VFile): void => {
    const { paragraphs } = contextOf(file);
    if (paragraphs === undefined) return;
    let seen = 0;
    const end = tree.children.findIndex((node) => {
      if (node.type === 'element' && node.tagName === 'p') seen += 1;
      return seen > paragraphs || (seen === paragraphs && (node.type !== 'element' || node.tagName !== 'p'));
    });
    if (end >= 0) tree.children.length = end;
  };
}
