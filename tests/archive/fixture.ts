import { buildArchive, type Archive, type ArchiveInput, type RecordFile } from '../../src/archive/archive.ts';
import { readBody } from '../../src/markdown/index.ts';
import { ActorRecord, PlaceRecord, SourceRecord } from '../../src/model/actor.ts';
import { ArchiveConfig } from '../../src/model/archive.ts';
import { ArticleData, type Article } from '../../src/model/article.ts';

/** An article from a little frontmatter and Markdown. */
export function article(id: string, body: string, data: object = {}): Article {
  const { problems: _, ...read } = readBody(body, (actor) => (actor === 'ada-stone' ? 'person' : undefined));
  return {
    data: ArticleData.parse({
      id,
      title: `Title of ${id}`,
      original: { path: `originals/${id}.txt`, sha256: 'a'.repeat(64) },
      ...data,
    }),
    ...read,
  };
}

const records = <T>(all: Record<string, object>, parse: (data: object) => T): Map<string, RecordFile<T>> =>
  new Map(Object.entries(all).map(([id, data]) => [id, { record: parse(data) }]));

export const ACTORS = {
  'ada-stone': { name: 'Ada Stone', kind: 'person', aliases: ['Stone'] },
  ruritania: { name: 'Ruritania', kind: 'state', metonyms: ['Strelsau'] },
  council: { name: 'Council', kind: 'organization', doubt: 'Nothing but its name says what it is' },
};

/** An archive of some articles. */
export function archiveOf(
  articles: readonly Article[],
  {
    actors = ACTORS,
    places = { zenda: { name: 'Zenda' } },
    sources = {},
    config = {},
  }: { actors?: object; places?: object; sources?: object; config?: object } = {},
): Archive {
  const input: ArchiveInput = {
    config: ArchiveConfig.parse(config),
    articles: articles.map((one) => ({ article: one, file: `articles/${one.data.id}.md` })),
    actors: records({ ...actors }, (data) => ActorRecord.parse(data)),
    places: records({ ...places }, (data) => PlaceRecord.parse(data)),
    sources: records({ ...sources }, (data) => SourceRecord.parse(data)),
  };
  return buildArchive(input);
}
