import { sealed, writeArticle, writeRecord } from '../markdown/index.ts';
import type { Content, StoredFile } from './content.ts';
import { recordRefers } from './identity.ts';
import { idsIn, idsOf, mentionedRecords } from './mentioned.ts';
import type { Decisions } from './people.ts';
import type { Archive } from './pipeline.ts';

/** What a run does to the files of a content folder; paths in the content folder. */
export interface Plan {
  writes: { path: string; text: string }[];
  removes: string[];
  unchanged: string[];
}

/** Writes what a run has made as text, and compares it with what lies there. */
export function planRun(content: Content, decisions: Decisions, archive: Archive): Plan {
  const handled = new Set(decisions.kept.map(({ sha256 }) => sha256));
  const articles = [...archive.articles].filter(([, { data }]) => !handled.has(data.original.sha256));
  const refers = decisions.kept.flatMap((article) => [...article.refers]);
  const decided = [...decisions.actors.values(), ...decisions.places.values()].flatMap(idsOf);
  const named = [...articles.flatMap(([, article]) => idsIn(article)), ...refers, ...decided];
  const made = new Map(articles.map(([path, article]) => [path, sealed(writeArticle(article))]));
  for (const [folder, records] of Object.entries({ ...mentionedRecords(archive, named), sources: archive.sources })) {
    for (const [id, record] of records) made.set(`${folder}/${id}.md`, sealed(writeRecord(record)));
  }
  const records = [...content.actors, ...content.places, ...content.sources];
  const needed = new Set([
    ...unmade(decisions, archive),
    ...decisions.kept.map(({ path }) => path),
    ...neededRecords(records, named),
  ]);
  return planFiles([...content.articles, ...records], made, needed);
}

/** Articles whose original is there but can no longer be taken apart; nothing is lost for that. */
function unmade({ free }: Decisions, { articles }: Archive): string[] {
  const made = new Set([...articles.values()].map(({ data }) => data.original.sha256));
  return free.filter(({ sha256 }) => sha256 === undefined || !made.has(sha256)).map(({ path }) => path);
}

/** Paths of the records that go by the ids `named`, and of those that these point to. */
function neededRecords(records: readonly StoredFile[], named: readonly string[]): Set<string> {
  const files = new Map(records.map((file) => [file.path, file]));
  const needed = new Set<string>();
  const visit = (id: string): void => {
    for (const path of [`actors/${id}.md`, `places/${id}.md`]) {
      const file = files.get(path);
      if (!file || needed.has(path)) continue;
      needed.add(path);
      recordRefers(file).forEach(visit);
    }
  };
  named.forEach(visit);
  return needed;
}

/**
 * A person's file is never written or removed. A machine's file that the run no longer makes goes, unless it is `needed`
 * by a file that stays.
 */
export function planFiles(
  existing: readonly StoredFile[],
  made: ReadonlyMap<string, string>,
  needed: ReadonlySet<string>,
): Plan {
  const files = new Map(existing.map((file) => [file.path, file]));
  const plan: Plan = { writes: [], removes: [], unchanged: [] };
  for (const [path, text] of made) {
    const file = files.get(path);
    if (file?.text === text) plan.unchanged.push(path);
    else if (!file || file.sealed) plan.writes.push({ path, text });
  }
  for (const { path, sealed: machine } of existing)
    if (machine && !made.has(path) && !needed.has(path)) plan.removes.push(path);
  return plan;
}
