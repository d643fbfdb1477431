import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Section headings stand below the headline, whatever their level in the file; their ids are numbers and never words of the text. */
export function rehypeHeadings() {
  return (tree: Root): void => {
    let number = 0;
    visit(tree, 'element', (node: Element) => {
      if (!/^h[1-6]$/.test(node.tagName)) return;
      number += 1;
      node.tagName = 'h2';
      node.properties = { id: `h${String(number)}` };
    });
  };
}
