import type { Blockquote, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isEmbed, withoutEmbedMark } from '../markdown/read-body.ts';

/** Turns a blockquote whose first line is `[!embed]` into `<blockquote data-embed>` without that line. */
export function remarkEmbeds() {
  return (tree: Root): void => {
    visit(tree, 'blockquote', (node: Blockquote) => {
      if (!isEmbed(node)) return;
      node.children = node.children.map((child, index) =>
        child.type === 'paragraph' && index === 0 ? withoutEmbedMark(child) : child,
      );
      node.data = { hProperties: { dataEmbed: '' } };
    });
  };
}
