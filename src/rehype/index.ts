import type { Root } from 'hast';
import { rehype } from 'rehype';
import { rehypeDateline } from './dateline.ts';
import { rehypeEmbeds } from './embeds.ts';
import { rehypeExcerpt } from './excerpt.ts';
import { rehypeHeadings } from './headings.ts';
import { rehypeLanguage } from './language.ts';
import { rehypeMentions } from './mentions.ts';
import { rehypeParagraphs } from './paragraphs.ts';
import { rehypeQuotations } from './quotations.ts';

/** HTML of an article from marks, in this order. */
export const annotatedHtml = rehype()
  .use(rehypeExcerpt) // first: what may not be shown is not worked on
  .use(rehypeHeadings)
  .use(rehypeLanguage) // before embeds and paragraphs, which add words of the page
  .use(rehypeDateline) // before mentions: it counts characters in the tree as it was read
  .use(rehypeMentions)
  .use(rehypeQuotations)
  .use(rehypeEmbeds)
  .use<[], Root, Root>(rehypeParagraphs) // last: it reads the speakers off the quotations
  .freeze();
