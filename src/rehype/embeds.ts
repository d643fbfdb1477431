import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element, text } from './tree.ts';

/** Sets an embedded post apart: none of it is the article's own words. */
export function rehypeEmbeds() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      if (node.tagName !== 'blockquote' || node.properties['dataEmbed'] === undefined) return;
      node.properties = { className: ['embed'] };
      node.children.unshift(element('p', { className: ['meta'], dataPagefindIgnore: '' }, [text('Embedded post')]));
    });
  };
}
