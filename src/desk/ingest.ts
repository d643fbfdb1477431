import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { NEW_ARCHIVE_CONFIG, loadArchiveConfig } from './archive-config.ts';
import { checkRecords } from './check-records.ts';
import { readContent } from './content.ts';
import type { Content } from './content.ts';
import { removeFile, writeWhole } from './files.ts';
import { readNewcomers } from './newcomers.ts';
import { describeObeyed } from './obeyed.ts';
import { identify } from './identity.ts';
import type { Original } from './original.ts';
import { readDecisions, reportKept } from './people.ts';
import type { Decisions } from './people.ts';
import { runPipeline } from './pipeline.ts';
import { planRun } from './plan.ts';
import type { Plan } from './plan.ts';
import { silent } from './progress.ts';
import type { Progress } from './progress.ts';
import { recordsAfter } from './records-after.ts';
import { redated } from './redated.ts';
import { sameBytes } from './same-bytes.ts';
import { summarize } from './summary.ts';
import type { Summary } from './summary.ts';
import { givenYears } from './years.ts';

export interface IngestOptions {
  /** Files and folders to take in; none: what the content folder holds. */
  paths: readonly string[];
  /** The content folder, absolute. */
  content: string;
  /** Year of the named stories that do not print theirs; of all for which none was given before where no path is named. */
  year?: number;
  progress?: Progress;
}

/**
 * Brings a content folder up to date with its originals and the ones named: copies originals in, writes articles and
 * records, removes the machine's files that are no longer made. A person's files are never touched.
 */
export function ingest({ paths, content: folder, year, progress = silent }: IngestOptions): Summary {
  const { config, problems: configProblems } = loadArchiveConfig(folder);
  const content = readContent(folder);
  const newcomers = readNewcomers(paths, folder, content.originals, editedOriginals(content));
  const originals = onceEach([...newcomers.originals, ...content.originals]);
  const decisions = readDecisions(content, new Set(originals.map(({ sha256 }) => sha256)));
  const asked = year === undefined ? undefined : { year, ...(paths.length > 0 && { named: newcomers.named }) };
  const { years, problems: yearProblems } = givenYears(asked, originals, decisions);
  const archive = runPipeline(
    originals,
    {
      config,
      years,
      records: { actors: decisions.actors, places: decisions.places },
      sources: decisions.sources,
      sourceNames: decisions.kept.flatMap(({ source }) => source ?? []),
      dates: certainDates(decisions),
      ids: decisions.ids,
      occupied: new Set(decisions.kept.map(({ path }) => path)),
      witnesses: decisions.witnesses,
    },
    progress,
  );
  const plan = planRun(content, decisions, archive);
  const accepted = new Set([...archive.articles.values()].map(({ data }) => data.original.sha256));
  const copies = newcomers.originals.filter(({ sha256 }) => accepted.has(sha256));
  const replaced = copies.flatMap(({ sha256 }) => newcomers.renamed.get(sha256) ?? []);
  const removes = [...plan.removes, ...content.leftovers, ...replaced];
  const written = carryOut(folder, copies, { ...plan, removes }, progress);
  const problems = [
    configProblems,
    content.problems,
    sameBytes(content.originals),
    newcomers.problems,
    decisions.problems,
    yearProblems,
    archive.problems,
    redated(decisions.free, archive),
    reportKept(content, decisions, describeObeyed(content, decisions, plan)),
    contradictions(content, plan),
    written,
  ].flat();
  return summarize({ archive, decisions, plan, problems, copied: copies.length - replaced.length });
}

/** SHA-256 of the originals whose articles a person has edited. */
function editedOriginals({ articles }: Content): Set<string> {
  return new Set(articles.flatMap((file) => (file.sealed ? [] : (identify(file).sha256 ?? []))));
}

/** Originals with the same bytes are one; the first given stands for it, of those held the first by path. */
function onceEach(originals: readonly Original[]): Original[] {
  const seen = new Map<string, Original>();
  for (const original of originals) if (!seen.has(original.sha256)) seen.set(original.sha256, original);
  return [...seen.values()];
}

/** What the records of people say against one another, themselves, or records that are there; the machine's own are left to `check`. */
function contradictions(content: Content, plan: Plan): Problem[] {
  const edited = new Set([...content.actors, ...content.places].flatMap(({ path, sealed }) => (sealed ? [] : [path])));
  if (edited.size === 0) return [];
  return checkRecords(recordsAfter(content, plan)).filter(({ file }) => edited.has(file));
}

/** Dates of a person's articles that are neither inferred nor open: they count as given. */
function certainDates({ kept }: Decisions): Map<string, string> {
  const certain = /^\d{4}-\d\d-\d\d$/;
  return new Map(
    kept.flatMap(({ edited, sha256, date }) =>
      edited && sha256 !== undefined && date !== undefined && certain.test(date) ? [[sha256, date]] : [],
    ),
  );
}

/** Originals first, removals last: a run that is cut short has lost nothing, and the next one completes it. */
function carryOut(folder: string, copies: readonly Original[], plan: Plan, progress: Progress): Problem[] {
  const problems: Problem[] = [];
  const attempt = (file: string, action: () => void): void => {
    try {
      action();
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      problems.push({
        severity: 'error',
        rule: 'unwritable',
        message: 'the file cannot be written',
        file,
        found,
        fix: 'check the rights and the space on the disk',
      });
    }
  };
  const config = join(folder, 'archive.yaml');
  if (!existsSync(config))
    attempt('archive.yaml', () => {
      writeWhole(config, NEW_ARCHIVE_CONFIG);
    });
  for (const { path, bytes } of copies)
    attempt(path, () => {
      writeWhole(join(folder, path), bytes);
    });
  plan.writes.forEach(({ path, text }, index) => {
    progress('writing', index + 1, plan.writes.length);
    attempt(path, () => {
      writeWhole(join(folder, path), text);
    });
  });
  for (const path of plan.removes)
    attempt(path, () => {
      removeFile(folder, path);
    });
  return problems;
}
