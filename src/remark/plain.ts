import type { Nodes, Parents, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Links that a person's edit may hold; everything else that looks like one is text. */
const ALLOWED = /^(?:https?:\/\/|(?:actor|place|date):)/i;

const text = (value: string): Text => ({ type: 'text', value });

/** What stands in place of a node: nothing, itself, or plainer nodes. The same reading as `readBody`, so that numbers agree. */
function plain(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'html':
      return [text(node.value)];
    case 'image':
    case 'imageReference':
      return [text(node.alt ?? '')];
    case 'linkReference':
      return node.children;
    case 'link':
      return ALLOWED.test(node.url) ? [{ ...node, title: null }] : node.children;
    case 'code':
      return [{ type: 'paragraph', children: [text(node.value)] }];
    case 'list':
    case 'listItem':
      // A tight list has no paragraphs, and a paragraph is what carries a number.
      return [{ ...node, spread: true }];
    case 'definition':
      return [];
    case 'paragraph':
      return toString(node) === '' ? [] : [node];
    default:
      return [node];
  }
}

function simplify(parent: Parents): void {
  const children = (parent.children as RootContent[]).flatMap(plain);
  for (const child of children) if (isParent(child)) simplify(child);
  Object.assign(parent, { children });
}

const isParent = (node: Nodes): node is Parents => 'children' in node;

/** Leaves of Markdown only what an article needs: no images, no raw HTML, no reference links, no links but http(s) and our own. */
export function remarkPlain() {
  return (tree: Root): void => {
    simplify(tree);
  };
}
