import type { ActorRecord, PlaceRecord } from '../model/actor.ts';
import type { Content } from './content.ts';
import type { Decisions } from './people.ts';
import { recordId } from './record-id.ts';
import type { Plan } from './plan.ts';

const LINK = /\]\((?:actor|place):([a-z0-9-]+)\)/g;

/** How often each id is marked in the texts of articles. */
function countMarks(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const [, id = ''] of text.matchAll(LINK)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The texts of the articles as they stand when a plan has been carried out. */
function* articlesAfter({ articles }: Content, { writes, removes }: Plan): Generator<string> {
  const replaced = new Set([...removes, ...writes.map(({ path }) => path)]);
  for (const { path, text } of articles) if (!replaced.has(path)) yield text;
  for (const { path, text } of writes) if (path.startsWith('articles/')) yield text;
}

/** What a person's record decides, in words. */
function decided(record: Partial<ActorRecord> & Pick<PlaceRecord, 'not' | 'banned'>): string[] {
  const { banned, same = [], not, roles = [], aliases = [] } = record;
  const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
  return [
    ...(banned === true ? ['no actor'] : []),
    ...(same.length > 0 ? [`the same as ${same.join(', ')}`] : []),
    ...(not.length > 0 ? [`not ${quoted(not)}`] : []),
    ...(banned !== true && aliases.length > 0 ? [`also ${quoted(aliases)}`] : []),
    ...roles.map(({ title, from, to }) =>
      from === undefined && to === undefined ? title : `${title} ${from ?? ''}..${to ?? ''}`,
    ),
  ];
}

/** "marked 3 times before, now 4 times". */
function marked(before: number, now: number): string {
  const times = (count: number): string => ['nowhere', 'once', 'twice'][count] ?? `${String(count)} times`;
  return before === now ? `marked ${times(now)}` : `marked ${times(before)} before, now ${times(now)}`;
}

/** What each record of a person did in a run, by path: what it decides, and how often its id is marked, before and now. */
export function describeObeyed(content: Content, decisions: Decisions, plan: Plan): Map<string, string> {
  const edited = [...content.actors, ...content.places].filter(({ sealed }) => !sealed);
  if (edited.length === 0) return new Map();
  const before = countMarks(content.articles.map(({ text }) => text));
  const now = countMarks(articlesAfter(content, plan));
  return new Map(
    edited.map(({ path }) => {
      const id = recordId(path);
      const record = (path.startsWith('actors/') ? decisions.actors : decisions.places).get(id);
      const words = record ? [`"${record.name}"`, ...decided(record)] : [];
      const [then = 0, after = 0] = [before.get(id), now.get(id)];
      return [path, [...words, marked(then, after)].join('; ')];
    }),
  );
}
