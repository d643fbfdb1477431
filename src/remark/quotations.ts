/// <reference types="mdast-util-to-hast" />
import type { Parents, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Replaces quote directives below a node, at any depth, by what stands in them. */
function unwrapQuotes(parent: Parents): void {
  const children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if ('children' in child) unwrapQuotes(child);
    return child.type === 'textDirective' ? child.children : [child];
  });
  Object.assign(parent, { children });
}

/**
 * Turns `:quote["…"]{by=… with=… grade=… rule=… via=… checked=…}` into `<q data-by data-with data-grade data-rule data-via data-checked>`.
 * A quote inside a quote or a link is its words only, as the reader has it.
 */
export function remarkQuotations() {
  return (tree: Root): void => {
    visit(tree, 'link', unwrapQuotes);
    visit(tree, 'textDirective', (node) => {
      unwrapQuotes(node);
      if (toString(node) === '') return;
      const { by, with: others, grade, rule, via, checked } = node.attributes ?? {};
      const properties = {
        ...(by && { dataBy: by }),
        ...(others && { dataWith: others }),
        ...(grade && { dataGrade: grade }),
        ...(rule && { dataRule: rule }),
        ...(via && { dataVia: via }),
        ...(checked && { dataChecked: checked }),
      };
      node.data = { hName: 'q', hProperties: properties };
    });
  };
}
