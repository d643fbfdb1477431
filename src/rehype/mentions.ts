import type { Element, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { hrefUnder, path } from '../archive/addresses.ts';
import { datePath } from '../archive/date-pages.ts';
import { dateTime, popoverId } from '../archive/marks.ts';
import { parseEdtf } from '../model/edtf.ts';
import { markKey, type RenderContext } from '../archive/render-context.ts';
import { contextOf } from './context.ts';
import { element, property } from './tree.ts';

/** Makes an actor's or place's link; its first mention is drawn stronger. Without a page it is text. */
function linkName(
  node: Element,
  id: string,
  kind: 'actor' | 'place',
  seen: Set<string>,
  { names, base }: RenderContext,
): boolean {
  const named = names.get(markKey(kind === 'place', id));
  if (!named) return false;
  const isPlace = named.kind === 'place';
  const to = isPlace ? path.place(named.id) : path.actor(named.id);
  const key = markKey(isPlace, named.id);
  const className = [isPlace ? 'a l' : 'a', ...(seen.has(key) ? [] : ['first'])];
  seen.add(key);
  const popover = popoverId(isPlace ? 'place' : 'actor', named.id);
  node.properties = { className, href: hrefUnder(base, to), interestfor: popover };
  return true;
}

/**
 * Makes a date's link around its `<time>`; a span where it has no page.
 * Where the article has no day of its own nothing in it is a `<time>`: citation managers take the first for the day of publication.
 */
function linkDate(node: Element, value: string, { base, day }: RenderContext): boolean {
  const parsed = parseEdtf(value);
  if (!parsed) return false;
  const to = datePath(parsed);
  const machine = dateTime(value);
  const time =
    machine === undefined || day === undefined
      ? element('span', machine === undefined ? {} : { dataEdtf: value }, node.children)
      : element('time', { dateTime: machine, ...(value.includes('/') && { dataEdtf: value }) }, node.children);
  if (to === undefined) node.tagName = 'span';
  node.properties = {
    className: ['d'],
    ...(to !== undefined && { href: hrefUnder(base, to), interestfor: popoverId('date', value) }),
  };
  node.children = [time];
  return true;
}

function unwrap(node: Element, index: number | undefined, parent: Parents | undefined): void {
  if (parent && index !== undefined) (parent.children as unknown[]).splice(index, 1, ...node.children);
}

/** Gives the marks of names and days their address: `<a class="a">`, `<a class="d"><time>`. Links elsewhere are marked as leading out. */
export function rehypeMentions() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    const seen = new Set<string>();
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName !== 'a') return undefined;
      const [actor, place, date] = [
        property(node, 'dataActor'),
        property(node, 'dataPlace'),
        property(node, 'dataDate'),
      ];
      let made = true;
      if (actor !== undefined) made = linkName(node, actor, 'actor', seen, context);
      else if (place !== undefined) made = linkName(node, place, 'place', seen, context);
      else if (date !== undefined) made = linkDate(node, date, context);
      else node.properties = { href: property(node, 'href') ?? '', rel: ['external', 'nofollow', 'noopener'] };
      if (made) return undefined;
      unwrap(node, index, parent);
      return index;
    });
  };
}
