import type { SourceRecord } from '../model/actor.ts';
import type { ArticleData, Publish } from '../model/article.ts';

/** How much of an article is shown: its own word counts before its source's, and that before the archive's. What is withdrawn is not. */
export function publishOf(
  { status, publish }: Pick<ArticleData, 'status' | 'publish'>,
  source: Pick<SourceRecord, 'publish'> | undefined,
  byDefault: Publish,
): Publish {
  return status === 'withdrawn' ? 'none' : (publish ?? source?.publish ?? byDefault);
}
