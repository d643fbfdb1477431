/** One page of a long list. */
export interface PageOf<T> {
  items: T[];
  /** From 1. */
  number: number;
  /** How many pages there are. */
  of: number;
}

/**
 * Parts a list into pages by weight, so that none grows too heavy to open on a phone. An item heavier than a page has one of its own.
 * There is always a first page, even of nothing.
 */
export function paginate<T>(items: readonly T[], most: number, weight: (item: T) => number = () => 1): PageOf<T>[] {
  const pages: T[][] = [[]];
  let load = 0;
  for (const item of items) {
    const own = weight(item);
    if (load > 0 && load + own > most) {
      pages.push([]);
      load = 0;
    }
    pages.at(-1)?.push(item);
    load += own;
  }
  return pages.map((page, index) => ({ items: page, number: index + 1, of: pages.length }));
}
