import type { Archive, ArchivedArticle, Named } from './archive.ts';
import { path } from './addresses.ts';
import { datelineSpan } from './passage.ts';
import { headingPlace } from './place-words.ts';

/** Where stories were filed. */
export interface Filed {
  /** Name of the place's record, else the words of the dateline; empty where stories name none. */
  place: string;
  stories: number;
  /** Address of the record's page; absent where the dateline's words lead to no record. */
  path?: string;
}

/** The record of the place that a dateline prints: the first place or state marked in its words. */
function filedAt(article: ArchivedArticle, { places, actors }: Archive): Named | undefined {
  const printed = article.data.dateline?.place?.toLowerCase();
  const end = datelineSpan(article)?.end ?? 0;
  const mark = article.mentions.find(
    ({ start, text, kind }) =>
      start < end && (kind === 'place' || kind === 'state') && printed?.includes(text.toLowerCase()) === true,
  );
  return mark && (mark.kind === 'place' ? places : actors).get(mark.id);
}

/** Where the stories of an archive were filed, most first; those without a place last. */
export function filedFrom(archive: Archive): Filed[] {
  const found = new Map<string, Filed>();
  for (const article of archive.articles) {
    const record = filedAt(article, archive);
    const place = record?.name ?? headingPlace(article) ?? '';
    const to = record && (record.kind === 'place' ? path.place(record.id) : path.actor(record.id));
    const known = found.get(place);
    const address = known?.path ?? to;
    found.set(place, { place, stories: (known?.stories ?? 0) + 1, ...(address !== undefined && { path: address }) });
  }
  return [...found.values()].sort(
    (a, b) => Number(a.place === '') - Number(b.place === '') || b.stories - a.stories || (a.place < b.place ? -1 : 1),
  );
}
