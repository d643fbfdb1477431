import { z } from 'zod';
import type { VFile } from 'vfile';

/**
 * What the plugins must know of an article besides its Markdown. The content loader hands it over as the frontmatter of what is
 * rendered, the one channel that Astro has for it.
 */
export const RenderContext = z.strictObject({
  /** Actors and places that have a page: id → name, and the short name that the article itself uses ("Peskov"). */
  names: z.record(z.string(), z.strictObject({ name: z.string(), short: z.string() })).default({}),
  /** Words of the dateline, with which the first paragraph opens. */
  dateline: z.string().optional(),
  /** Publication day, `YYYY-MM-DD`; leads from a quote to the speaker's book at that day. */
  day: z.string().optional(),
  /** Where the quotations are from, for `cite`: the article's own address. */
  cite: z.string().default(''),
  /** How many paragraphs may be shown; all when absent. */
  paragraphs: z.int().nonnegative().optional(),
  /** Base path of the site, with a slash at both ends. */
  base: z.string().default('/'),
});
export type RenderContext = z.infer<typeof RenderContext>;

/** Context of the file that is being rendered; defaults where none was given. */
export function contextOf(file: VFile): RenderContext {
  return RenderContext.parse(file.data.astro?.frontmatter ?? {});
}
