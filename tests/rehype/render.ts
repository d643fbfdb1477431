import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { rehypePlugins } from '../../src/rehype/index.ts';
import type { RenderContext } from '../../src/rehype/context.ts';
import { remarkPlugins } from '../../src/remark/index.ts';

const processor = createMarkdownProcessor({
  remarkPlugins,
  rehypePlugins,
  gfm: false,
  smartypants: false,
  syntaxHighlight: false,
});

/** Renders Markdown of the dialect as the site does. */
export async function render(markdown: string, context: Partial<RenderContext> = {}): Promise<string> {
  return (await (await processor).render(markdown, { frontmatter: context })).code;
}

/** Names that have a page, for tests. */
export const NAMES = {
  'ada-stone': { name: 'Ada Stone', short: 'Stone' },
  ruritania: { name: 'Ruritania', short: 'Ruritania' },
  strelsau: { name: 'Strelsau', short: 'Strelsau' },
};
