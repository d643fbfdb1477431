import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from './context.ts';
import { property } from './tree.ts';

/** Numbers the quotations and says where they are from: `<q class="q" id="q2" cite>`. An inferred or unknown speaker shows. */
export function rehypeQuotations() {
  return (tree: Root, file: VFile): void => {
    const { cite } = contextOf(file);
    let number = 0;
    visit(tree, 'element', (node: Element) => {
      if (node.tagName !== 'q') return;
      number += 1;
      const id = `q${String(number)}`;
      const { dataBy, dataWith, dataRule, dataVia, dataChecked } = node.properties;
      const inferred = property(node, 'dataGrade') === 'inferred';
      const isChecked = property(node, 'dataChecked') !== undefined;
      const isUnsure = !isChecked && (inferred || property(node, 'dataBy') === undefined);
      // Speaker and rule stay on the element until the margin has read them.
      node.properties = {
        className: ['q', ...(inferred ? ['guess'] : []), ...(isUnsure ? ['unsure'] : [])],
        id,
        cite: `${cite}#${id}`,
        dataBy,
        dataWith,
        dataRule,
        dataVia,
        dataChecked,
      };
    });
  };
}
