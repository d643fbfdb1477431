import type { RenderContext } from '../../src/archive/render-context.ts';
import { renderBody } from '../../src/rehype/render.ts';

/** Renders Markdown of the dialect as the site does. */
export function render(markdown: string, context: Partial<RenderContext> = {}): string {
  return renderBody(markdown, { names: {}, base: '/', cite: '', ...context });
}

/** Names that have a page, for tests. */
export const NAMES = {
  'ada-stone': { name: 'Ada Stone', short: 'Stone' },
  ruritania: { name: 'Ruritania', short: 'Ruritania' },
  strelsau: { name: 'Strelsau', short: 'Strelsau' },
};
