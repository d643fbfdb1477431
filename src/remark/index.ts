import type { Root } from 'mdast';
import { remark } from 'remark';
import { remarkEmbeds } from './embeds.ts';
import { remarkMentions } from './mentions.ts';
import { remarkPlain } from './plain.ts';
import { remarkQuotations } from './quotations.ts';

/** Markdown of the dialect to mdast with marks, in this order. */
export const markDialect = remark()
  .use(remarkEmbeds) // before plain, which drops paragraphs that hold nothing but the embed's mark
  .use(remarkPlain) // before the marks, so that none is made of what is not allowed
  .use(remarkQuotations) // before mentions: it looks for links around a quote
  .use<[], Root, Root>(remarkMentions)
  .freeze();
