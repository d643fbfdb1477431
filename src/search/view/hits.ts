import { readExcerpt } from '../excerpt.ts';
import type { ResultData, SubResult } from '../pagefind.ts';
import { counted, element } from './element.ts';

/** Paragraphs shown of one story. */
const SHOWN = 3;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "20 Sep 2016" of `2016-09-20`. */
export function shortDay(day: string): string {
  const [year = '', month, date] = day.split('-');
  return [date === undefined ? '' : String(Number(date)), MONTHS[Number(month) - 1] ?? '', year]
    .filter((word) => word !== '')
    .join(' ');
}

function excerpt(text: string): HTMLParagraphElement {
  return element(
    'p',
    {},
    ...readExcerpt(text).map(({ text: words, hit }) => (hit ? element('mark', {}, words) : words)),
  );
}

const number = (sub: SubResult): number | undefined => {
  const found = /#p(\d+)$/.exec(sub.url)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** Paragraphs found, each once, in the order of the story. One story may come with a result for each name of an actor. */
export function paragraphsOf(results: readonly ResultData[]): { number: number; sub: SubResult }[] {
  const byNumber = new Map<number, SubResult>();
  for (const sub of results.flatMap((result) => result.sub_results)) {
    const paragraph = number(sub);
    if (paragraph !== undefined && !byNumber.has(paragraph)) byNumber.set(paragraph, sub);
  }
  return [...byNumber].sort(([a], [b]) => a - b).map(([paragraph, sub]) => ({ number: paragraph, sub }));
}

/** One story found: day and source, headline, up to three paragraphs with their numbers. */
export function hit(results: readonly ResultData[]): HTMLLIElement | undefined {
  const [first] = results;
  if (!first) return undefined;
  const { meta, url } = first;
  const paragraphs = paragraphsOf(results);
  const shown = paragraphs.slice(0, SHOWN);
  const left = paragraphs[SHOWN];
  const day = meta['day'] ?? '';
  const where = [meta['source'], meta['place']].filter((word) => word !== undefined && word !== '').join(', ');
  const head = element(
    'div',
    { class: 'hd' },
    element(
      'b',
      {},
      day === '' || day.startsWith('0000') ? 'No date' : element('time', { datetime: day }, shortDay(day)),
    ),
    where !== '' && element('p', {}, where),
    paragraphs.length > 0 && element('p', {}, counted(paragraphs.length, 'paragraph', 'paragraphs')),
  );
  const rows = shown.map(({ number: paragraph, sub }) =>
    element(
      'li',
      {},
      element('a', { class: 'pn', href: sub.url, 'aria-label': `Paragraph ${String(paragraph)}` }, String(paragraph)),
      excerpt(sub.excerpt),
    ),
  );
  const opening = shown[0]?.sub.url ?? url;
  return element(
    'li',
    { class: 'hit' },
    head,
    element(
      'div',
      {},
      element('h2', {}, element('a', { href: opening }, meta['title'] ?? url)),
      rows.length > 0 ? element('ol', { class: 'subs' }, ...rows) : excerpt(first.excerpt),
      left &&
        element(
          'p',
          { class: 'meta more' },
          element(
            'a',
            { href: left.sub.url },
            `${counted(paragraphs.length - SHOWN, 'more paragraph', 'more paragraphs')} in this story`,
          ),
        ),
    ),
  );
}
