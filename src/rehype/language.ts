import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from './context.ts';

/** Elements that hold the article's own words and nothing of the page's; what stands in the margin is the page's. */
const OWN = new Set(['p', 'h2', 'ul', 'ol']);

/** Says the language and the direction of the article's words, where they are not the archive's. */
export function rehypeLanguage() {
  return (tree: Root, file: VFile): void => {
    const { own } = contextOf(file);
    if (!own || Object.keys(own).length === 0) return;
    visit(tree, 'element', (node: Element) => {
      if (OWN.has(node.tagName)) node.properties = { ...node.properties, ...own };
    });
  };
}
