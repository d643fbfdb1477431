import Defuddle from 'defuddle';
import html from '../../data/parse/html.json' with { type: 'json' };
import { type PageBlock, pageBlocks } from './blocks.ts';
import { documentOf } from './document.ts';

/** What a block of a page is to the story on it. */
export type Part = 'story' | 'post' | 'caption' | 'page';

const HIDDEN = html.entries.hidden.join(', ');
const CAPTION = html.entries.caption.join(', ');
const POST = html.entries.post.join(', ');
const FURNITURE = html.entries.furniture.join(', ');

/** Enough letters to be prose. */
const PROSE = 60;
/** Enough to be known again inside a longer run of words. */
const KNOWN_AGAIN = 40;
/** What is linked to this share is a link to another story. */
const MOSTLY_LINKED = 0.85;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Tells the story from the page around it. A library picks the stretch that is the article; which blocks of the page that is,
 * and which of them are captions, posts or links to other stories, is told here. Every block of the page gets its part, so that nothing is lost.
 */
export function tellParts(blocks: readonly PageBlock[], source: string, url: string | undefined): Part[] {
  const article = articleOf(source, url);
  const words = new Set(article.map(letters));
  const run = letters(article.join(' '));
  const isPicked = blocks.map(({ text, element }) => {
    const own = letters(text);
    return (
      !element.closest(HIDDEN) && own !== '' && (words.has(own) || (own.length > KNOWN_AGAIN && run.includes(own)))
    );
  });
  const isProse = blocks.map(
    ({ text, linked }, index) => isPicked[index] === true && linked < 0.5 && letters(text).length > PROSE,
  );
  const [first, last] = [isProse.indexOf(true), isProse.lastIndexOf(true)];
  const homes = new Map<Element | null, number>();
  blocks.forEach(({ element }, index) => {
    if (isProse[index]) homes.set(element.parentElement, (homes.get(element.parentElement) ?? 0) + 1);
  });
  return blocks.map((block, index): Part => {
    const { element, linked } = block;
    if (element.closest(CAPTION)) return 'caption';
    if (first < 0 || index < first || index > last) return 'page';
    if (postAround(element)) return 'post';
    if (linked > MOSTLY_LINKED || element.localName === 'h1' || element.closest(FURNITURE)) return 'page';
    // A paragraph between others of the same parent is the story's, whatever the library makes of it.
    const isAmong = /^(?:p|h[2-6])$/.test(element.localName) && (homes.get(element.parentElement) ?? 0) >= 2;
    return isPicked[index] || (isAmong && !element.closest(HIDDEN)) ? 'story' : 'page';
  });
}

/** The embedded post that an element is in. */
export const postAround = (element: Element): Element | null => element.closest(POST);

/** Stands for a page's address where the page does not say it; the library asks for one and calls none. */
const NOWHERE = 'https://page.invalid/';

/** The texts of the blocks that the library holds for the article; none where it finds no article. */
function articleOf(source: string, url = NOWHERE): string[] {
  const document = documentOf(source);
  // The library complains aloud of JSON-LD that is no JSON; it has been read already.
  for (const script of document.querySelectorAll('script')) script.remove();
  if (isOutOfHand(document.body))
    return pageBlocks(document.querySelector('article, main') ?? document.body).map(({ text }) => text);
  const { content } = new Defuddle(document, { url }).parse();
  return pageBlocks(documentOf(`<!doctype html><html><body>${content}</body></html>`).body).map(({ text }) => text);
}

/** No newsroom nests this deep, and the library's time grows with the square of the depth. */
const DEEPEST = 300;

function isOutOfHand(root: Element): boolean {
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(({ children }) => [...children]);
  }
  return false;
}
