import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { contextOf } from './context.ts';
import { element, text, textOf } from './tree.ts';

/** Parts nodes behind `length` characters; nothing when the cut would go through a mark. */
function split(nodes: readonly ElementContent[], length: number): [ElementContent[], ElementContent[]] | undefined {
  let left = length;
  for (const [index, node] of nodes.entries()) {
    const size = textOf(node).length;
    if (size > left) {
      if (left === 0) return [nodes.slice(0, index), nodes.slice(index)];
      if (node.type !== 'text') return undefined;
      const parts = [text(node.value.slice(0, left)), text(node.value.slice(left))] as const;
      return [
        [...nodes.slice(0, index), parts[0]],
        [parts[1], ...nodes.slice(index + 1)],
      ];
    }
    left -= size;
  }
  return [[...nodes], []];
}

/** Sets the dateline as a dateline: `<span class="dl">` around the words with which the first paragraph opens. */
export function rehypeDateline() {
  return (tree: Root, file: VFile): void => {
    const { dateline } = contextOf(file);
    const first = tree.children.find((node): node is Element => node.type === 'element' && node.tagName === 'p');
    if (!dateline || !first || !textOf(first).startsWith(dateline)) return;
    const parts = split(first.children, dateline.length);
    if (parts)
      first.children = [
        element('span', { className: /[-–—]\s*$/u.test(dateline) ? ['dl', 'dashed'] : ['dl'] }, parts[0]),
        ...parts[1],
      ];
  };
}
