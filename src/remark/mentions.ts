import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const PROPERTY: Record<string, string> = { actor: 'dataActor', place: 'dataPlace', date: 'dataDate' };
const SCHEME = /^(actor|place|date):(.*)$/s;

/**
 * Turns the links of the dialect into marks: `[Peskov](actor:dmitry-peskov)` becomes `<a data-actor="dmitry-peskov">`,
 * likewise `data-place` and `data-date`. rehype gives them their address and their look.
 */
export function remarkMentions() {
  return (tree: Root): void => {
    visit(tree, 'link', (node: Link) => {
      const [, scheme, target = ''] = SCHEME.exec(node.url) ?? [];
      if (scheme === undefined) return;
      node.url = '';
      node.data = { hProperties: { [PROPERTY[scheme] ?? '']: target } };
    });
  };
}
