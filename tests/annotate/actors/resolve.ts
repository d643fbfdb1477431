import { resolveActors, type Records } from '../../../src/annotate/actors/index.ts';
import type { NameSpan } from '../../../src/annotate/names/index.ts';
import type { EntityKind, Mention } from '../../../src/model/annotation.ts';
import { ActorRecord } from '../../../src/model/actor.ts';
import { layOutBlocks, type Dateline, type Story } from '../../../src/model/story.ts';

/** A story of paragraphs; a first paragraph "PLACE, Month day." gets its dateline. */
export function storyOf(...paragraphs: string[]): Story {
  const { body, blocks } = layOutBlocks(paragraphs.map((text) => ({ kind: 'paragraph' as const, text })));
  const match = /^(\p{Lu}[\p{Lu} ]+), \p{Lu}\p{Ll}+ \d+\. \/(\w+)\/\. /u.exec(body);
  const dateline: Dateline | undefined =
    match?.[1] !== undefined && match[2] !== undefined
      ? {
          text: match[0],
          place: match[1],
          source: match[2],
          span: { start: 0, end: match[0].length },
          placeSpan: { start: 0, end: match[1].length },
        }
      : undefined;
  return {
    decoded: body,
    given: {},
    title: '',
    body,
    blocks,
    language: 'en',
    removed: [],
    warnings: [],
    ...(dateline && { dateline }),
  };
}

/** A recognizer for tests: each listed name wherever it stands. */
export function namesIn(story: Story, names: Readonly<Record<string, EntityKind>>): NameSpan[] {
  const spans = Object.entries(names).flatMap(([text, kind]) =>
    Array.from(
      story.body.matchAll(new RegExp(`(?<!\\p{L})${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'gu')),
      (match) => ({
        start: match.index,
        end: match.index + text.length,
        text,
        kind,
        rule: 'test',
        score: 0.9,
      }),
    ),
  );
  const longest = spans.sort((a, b) => b.text.length - a.text.length);
  const chosen: NameSpan[] = [];
  for (const span of longest)
    if (!chosen.some((other) => other.start < span.end && span.start < other.end)) chosen.push(span);
  return chosen.sort((a, b) => a.start - b.start);
}

export const NO_RECORDS: Records = { actors: new Map(), places: new Map() };

/** Records of a person, from what the file would say. */
export function recordsOf(
  actors: Readonly<Record<string, Partial<ActorRecord> & Pick<ActorRecord, 'name' | 'kind'>>>,
): Records {
  return {
    actors: new Map(
      Object.entries(actors).map(([id, record]) => [id, ActorRecord.parse({ status: 'reviewed', ...record })]),
    ),
    places: new Map(),
  };
}

/** The mentions of one story, as `text=id`. */
export function read(
  story: Story,
  names: Readonly<Record<string, EntityKind>> = {},
  records: Records = NO_RECORDS,
): string[] {
  const { mentions } = resolveActors([{ key: 'a', story, names: namesIn(story, names) }], records);
  return (mentions.get('a') ?? []).map(({ text, id }) => `${text}=${id}`);
}

/** A mention as `text=id`. */
export const shown = ({ text, id }: Mention): string => `${text.replace(/\s+/g, ' ')}=${id}`;
