import { readArticle } from '../markdown/index.ts';
import type { Article } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import { locateDateline } from '../parse/locate-dateline.ts';
import type { StoredFile } from './content.ts';

/** A story known from its article alone: its original is gone. It is not written again, but what it tells of others counts. */
export interface Witness {
  /** SHA-256 of the original that it was made from. */
  sha256: string;
  story: Story;
}

/**
 * Reads a story back off its article, so that names, aliases and dates of other stories can go on resting on it.
 * Its date is the article's, as given; nothing where the file cannot be read.
 */
export function readWitness(file: StoredFile): Witness | undefined {
  const { article } = readArticle(file.text, file.path);
  return article && { sha256: article.data.original.sha256, story: storyOf(article) };
}

function storyOf({ data, body, blocks }: Article): Story {
  const { title, description, date, source, author, language, removed, warnings } = data;
  // The line may have stood above the body, and is not in it then.
  const dateline = locateDateline(blocks, data.dateline ? [data.dateline.text] : []);
  return {
    decoded: body,
    given: { title, ...(date !== undefined && { date }) },
    title,
    ...(description !== undefined && { deck: description }),
    body,
    blocks,
    ...(dateline && { dateline }),
    ...(source !== undefined && { source }),
    ...(author !== undefined && { author }),
    language,
    removed,
    warnings,
  };
}
