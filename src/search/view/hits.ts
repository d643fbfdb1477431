import { behindTitle, readExcerpt, type Piece } from '../excerpt.ts';
import type { Reading } from '../run.ts';
import { counted, element } from './element.ts';
import { partsOf, type FoundPart } from './paragraphs.ts';
import { shortDay } from './words.ts';

/** Paragraphs shown of one story. */
const SHOWN = 3;

function excerpt(pieces: readonly Piece[]): HTMLParagraphElement {
  return element('p', {}, ...pieces.map(({ text, hit }) => (hit ? element('mark', {}, text) : text)));
}

function row({ url, label, name, pieces }: FoundPart): HTMLLIElement {
  return element('li', {}, element('a', { class: 'pn', href: url, 'aria-label': name }, label), excerpt(pieces));
}

function head(meta: Readonly<Record<string, string>>, parts: number): HTMLDivElement {
  const day = meta['day'] ?? '';
  const where = [meta['source'], meta['place']].filter((word) => word !== undefined && word !== '').join(', ');
  const when = day === '' || day.startsWith('0000') ? 'No date' : element('time', { datetime: day }, shortDay(day));
  return element(
    'div',
    { class: 'hd' },
    element('b', {}, when),
    where !== '' && element('p', {}, where),
    parts > 0 && element('p', {}, counted(parts, 'paragraph', 'paragraphs')),
  );
}

/** One story found: day and source, headline, up to three paragraphs with their numbers. It opens at the first of them. */
export function hit(readings: readonly Reading[]): HTMLLIElement | undefined {
  const first = readings[0]?.data;
  if (!first) return undefined;
  const parts = partsOf(readings);
  const left = parts[SHOWN];
  const more = `${counted(parts.length - SHOWN, 'more paragraph', 'more paragraphs')} in this story`;
  return element(
    'li',
    { class: 'hit' },
    head(first.meta, parts.length),
    element(
      'div',
      {},
      element('h2', {}, element('a', { href: parts[0]?.url ?? first.url }, first.meta['title'] ?? first.url)),
      parts.length > 0
        ? element('ol', { class: 'subs' }, ...parts.slice(0, SHOWN).map(row))
        : excerpt(behindTitle(readExcerpt(first.excerpt), first.meta['title'] ?? '')),
      left && element('p', { class: 'meta more' }, element('a', { href: left.url }, more)),
    ),
  );
}
