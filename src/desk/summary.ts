import type { Problem } from '../model/problem.ts';
import type { Decisions } from './people.ts';
import type { Archive } from './pipeline.ts';
import type { Plan } from './plan.ts';

/** What a run has done, in numbers, and every problem that it met. */
export interface Summary {
  articles: { added: number; changed: number; unchanged: number; kept: number };
  originals: number;
  actors: number;
  places: number;
  /** Publication dates by how much is known: printed in full, inferred, open. */
  dates: { certain: number; inferred: number; open: number };
  quotes: { withSpeaker: number; without: number };
  removed: number;
  problems: Problem[];
}

export function summarize(run: {
  archive: Archive;
  decisions: Decisions;
  plan: Plan;
  problems: Problem[];
  copied: number;
}): Summary {
  const { archive, decisions, plan, problems, copied } = run;
  const articles = [...archive.articles.values()];
  const before = new Set([...decisions.free, ...decisions.kept].map(({ sha256 }) => sha256));
  const written = plan.writes.filter(({ path }) => path.startsWith('articles/'));
  const added = written.filter(({ path }) => !before.has(archive.articles.get(path)?.data.original.sha256)).length;
  const quotes = articles.flatMap((article) => article.quotes);
  const certainty = articles.map(({ data: { date = '' } }) =>
    /^\d{4}-\d\d-\d\d$/.test(date) ? 'certain' : /^\d{4}.*\?$/.test(date) ? 'inferred' : 'open',
  );
  const count = <T>(list: readonly T[], test: (item: T) => boolean): number => list.filter(test).length;
  return {
    articles: {
      added,
      changed: written.length - added,
      unchanged: count(plan.unchanged, (path) => path.startsWith('articles/')),
      kept: decisions.kept.length,
    },
    originals: copied,
    actors: archive.actors.size,
    places: archive.places.size,
    dates: {
      certain: count(certainty, (is) => is === 'certain'),
      inferred: count(certainty, (is) => is === 'inferred'),
      open: count(certainty, (is) => is === 'open'),
    },
    quotes: {
      withSpeaker: count(quotes, ({ by }) => by !== undefined),
      without: count(quotes, ({ by }) => by === undefined),
    },
    removed: plan.removes.length,
    problems,
  };
}

/** The summary in words, one fact a line. */
export function describeSummary({ articles, originals, actors, places, dates, quotes, removed }: Summary): string {
  const lines = [
    `articles   ${String(articles.added)} new, ${String(articles.changed)} changed, ${String(articles.unchanged)} unchanged, ${String(articles.kept)} kept as they are`,
    `originals  ${String(originals)} taken in`,
    `records    ${String(actors)} actors, ${String(places)} places`,
    `dates      ${String(dates.certain)} as printed, ${String(dates.inferred)} inferred, ${String(dates.open)} open`,
    `quotes     ${String(quotes.withSpeaker)} with a speaker, ${String(quotes.without)} without`,
    ...(removed > 0 ? [`removed    ${String(removed)} files that are no longer made`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
