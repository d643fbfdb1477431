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

/** Title of one page of a list, so that no two windows, bookmarks or search results are called the same. */
export const pageTitle = (title: string, { number }: { number: number }): string =>
  number <= 1 ? title : `${title}, page ${String(number)}`;

/** Pages to offer on one of them: the first, the last, its neighbors; `undefined` where some are left out. */
export function pagesNear(number: number, of: number): (number | undefined)[] {
  const near = Array.from({ length: of }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === of || Math.abs(page - number) <= 3,
  );
  return near.flatMap((page, index) => {
    const skipped = page - (near[index - 1] ?? page - 1) - 1;
    // In place of a single page no sign is shorter than its number.
    return [...(skipped === 0 ? [] : [skipped === 1 ? page - 1 : undefined]), page];
  });
}
