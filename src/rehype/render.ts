import remarkRehype from 'remark-rehype';
import { VFile } from 'vfile';
import type { RenderContext } from '../archive/render-context.ts';
import { parseBody } from '../markdown/index.ts';
import { markDialect } from '../remark/index.ts';
import { annotatedHtml } from './index.ts';

const toHast = remarkRehype();

/**
 * Renders the Markdown of an article to HTML. Astro's own Markdown would parse the text with a parser of all Markdown, and its
 * HTML a second time: four times the work for the same bytes.
 */
export function renderBody(markdown: string, context: RenderContext): string {
  const file = new VFile({ data: { article: context } });
  const tree = toHast(markDialect.runSync(parseBody(markdown), file), file);
  return annotatedHtml.stringify(annotatedHtml.runSync(tree, file), file);
}
