import type { Problem } from '../model/problem.ts';
import type { Original } from './original.ts';
import type { Decisions } from './people.ts';

/** What `--year` asks for in one run. */
export interface YearRequest {
  year: number;
  /** The originals that the command line names; nothing where it names none. */
  named?: ReadonlySet<string>;
}

/** Years by the SHA-256 of the original, and what of the request does not hold. */
export interface GivenYears {
  years: ReadonlyMap<string, number>;
  problems: Problem[];
}

/**
 * Years of the stories that do not print theirs. A year holds for the originals it was given for: those that the command line
 * names, else all that nobody has given one for. It is kept as `yearGiven` in the article, so an article that a person has
 * taken over keeps none: there the person sets the date.
 */
export function givenYears(
  request: YearRequest | undefined,
  originals: readonly Original[],
  { years: before, kept }: Pick<Decisions, 'years' | 'kept'>,
): GivenYears {
  if (!request) return { years: before, problems: [] };
  const { year, named } = request;
  const edited = new Map(
    kept.flatMap(({ sha256, edited, path }) => (edited && sha256 !== undefined ? [[sha256, path]] : [])),
  );
  const years = new Map(before);
  const problems: Problem[] = [];
  for (const { sha256, path } of originals) {
    if (named && !named.has(sha256)) continue;
    const article = edited.get(sha256);
    const old = before.get(sha256);
    if (article !== undefined) {
      if (named) problems.push({ ...EDITED, file: article, found: `--year ${String(year)}` });
    } else if (old === undefined || named) years.set(sha256, year);
    else if (old !== year) problems.push({ ...KEPT(old, path), file: path, found: `--year ${String(year)}` });
  }
  return { years, problems };
}

const EDITED = {
  severity: 'warning',
  rule: 'year-of-edited',
  message: 'the article is edited by hand, so no year is given to it',
  fix: 'write the day of publication into its "date:"',
} as const;

const KEPT = (old: number, path: string): Omit<Problem, 'file'> => ({
  severity: 'warning',
  rule: 'year-kept',
  message: `the year ${String(old)} was given for this original before, and stays`,
  fix: `name the file to change its year: dateline ingest …/${path} --year YYYY`,
});
