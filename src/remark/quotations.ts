/// <reference types="mdast-util-to-hast" />
import type { Parents, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { readAttributes } from '../markdown/quote-attributes.ts';

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
      // The reader's own reading, so that page and record agree; what it reports, `check` tells.
      const { by, with: others, grade, rule, via, checked } = readAttributes(node.attributes ?? {}, () => undefined);
      const properties = {
        ...(by !== undefined && { dataBy: by }),
        ...(others && { dataWith: others.join(',') }),
        ...(grade === 'inferred' && { dataGrade: grade }),
        ...(rule !== undefined && { dataRule: rule }),
        ...(via !== undefined && { dataVia: via }),
        ...(checked !== undefined && { dataChecked: checked }),
      };
      node.data = { hName: 'q', hProperties: properties };
    });
  };
}
