import type { VFile } from 'vfile';
import type { RenderContext } from '../archive/render-context.ts';

declare module 'vfile' {
  interface DataMap {
    /** What the plugins must know of the article. */
    article: RenderContext;
  }
}

/** Context of the file that is being rendered. */
export function contextOf({ data }: VFile): RenderContext {
  if (!data.article) throw new Error('an article is rendered with its context: see render.ts');
  return data.article;
}
