import type { RenderContext } from '../../src/archive/render-context.ts';
import { renderBody } from '../../src/rehype/render.ts';

/** Renders Markdown of the dialect as the site does. */
export function render(markdown: string, context: Partial<RenderContext> = {}): string {
  return renderBody(markdown, { names: new Map(), base: '/', cite: '', ...context });
}

/** Names that have a page, for tests. */
export const NAMES: RenderContext['names'] = new Map([
  ['actor:ada-stone', { id: 'ada-stone', kind: 'person', name: 'Ada Stone', short: 'Stone' }],
  ['actor:ruritania', { id: 'ruritania', kind: 'state', name: 'Ruritania', short: 'Ruritania' }],
  ['actor:strelsau', { id: 'strelsau', kind: 'organization', name: 'Strelsau', short: 'Strelsau' }],
  ['place:strelsau', { id: 'strelsau', kind: 'place', name: 'Strelsau', short: 'Strelsau' }],
]);
