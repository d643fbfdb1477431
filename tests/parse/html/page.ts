import { parseOriginal } from '../../../src/parse/index.ts';
import type { Story } from '../../../src/model/story.ts';

const PROSE = [
  'The harbor master opened the northern lock on Tuesday after divers had cleared the last of the timber.',
  '“We expect the first barges before noon,” Ana Petrov told reporters at the pier, where some forty crews had waited.',
  'The closure had lasted nine days and cut the island off from its only supplier of fuel, according to the council.',
];

/** A saved page of our own: a head, a menu, a story of three paragraphs and what a site puts around it. */
export function page({ head = '', above = '', inside = '', below = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><title>Harbor opens again | Island Post</title>${head}</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<main><article><h1>Harbor opens again</h1>${above}<div class="body"><p>${PROSE[0] ?? ''}</p>${inside}<p>${PROSE[1] ?? ''}</p><p>${PROSE[2] ?? ''}</p></div>${below}</article></main>
<footer><p>© Island Post. <a href="/terms">Terms of use</a></p></footer></body></html>`;
}

export const prose: readonly string[] = PROSE;

/** Story of a saved page; throws when the page is refused. */
export function parsePage(html: string): Story {
  const { story, problems } = parseOriginal(new TextEncoder().encode(html), 'page.html');
  if (!story) throw new Error(JSON.stringify(problems));
  return story;
}
