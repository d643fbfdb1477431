import type { Element, ElementContent, Nodes, Properties } from 'hast';

/** Text of a node and everything in it. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/** Makes an element. */
export function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

/** Makes a text node. */
export const text = (value: string): ElementContent => ({ type: 'text', value });

/** A property that our remark plugins set, as a string. */
export function property(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  return typeof value === 'string' ? value : undefined;
}
