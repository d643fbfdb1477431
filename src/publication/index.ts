import { tagDates } from '../annotate/dates/index.ts';
import type { ActorRecord } from '../model/actor.ts';
import type { DateEvidence } from '../model/article.ts';
import type { Edtf } from '../model/edtf.ts';
import type { Story, Warning } from '../model/story.ts';
import { MOST_LISTED } from './fact.ts';
import { byDay, supported, tiesOf, type Solved, type Ties } from './neighbors.ts';
import { readingShown, shownOrders } from './numeric-opening.ts';
import { openDate, solveAlone } from './solve.ts';
import type { Bounds, Verdict } from './verdict.ts';

export interface PublicationInput {
  key: string;
  story: Story;
  /** Ids of the actors that the story names. */
  actors: string[];
  fileName: string;
  /** Year that was given for the story; counts where it does not say its own. */
  year?: number;
}

export interface PublicationOptions {
  /** First and last day that any story can be of; counts as given. */
  period?: Bounds;
  actors: ReadonlyMap<string, ActorRecord>;
}

export interface Publication {
  /** Absent when nothing is known; `XXXX-09-20` while the year is open; `?` behind it when it is inferred. */
  date?: Edtf;
  evidence: DateEvidence;
  warnings: Warning[];
}

/**
 * Publication dates of all stories of an archive, each with its proof.
 * The result for a key does not depend on the order of the inputs. No clock is asked; what the evidence leaves open stays open.
 */
export function solvePublication(
  inputs: readonly PublicationInput[],
  options: PublicationOptions,
): Map<string, Publication> {
  const verdicts = new Map<string, Verdict>();
  const ties = new Map<string, Ties>();
  const titles = new Map<string, string>();
  for (const input of inputs) {
    verdicts.set(input.key, solveAlone(input, options));
    const monthDays = tagDates(input.story, undefined).flatMap(({ value, rule, embedded }) =>
      rule !== 'dateline' && !embedded && /^(?:XXXX|\d{4})-\d\d-\d\d$/.test(value) ? [`day ${value.slice(5)}`] : [],
    );
    ties.set(input.key, tiesOf(input.actors, monthDays, options.actors));
    titles.set(input.key, input.story.title);
  }
  settleByOrder(verdicts, inputs);
  settleByNeighbors(verdicts, ties, titles);
  return new Map(inputs.map(({ key, story }) => [key, publish(verdicts.get(key), story)]));
}

/** A story that opens with a day in digits is read as the archive's other stories of the same form show. */
function settleByOrder(verdicts: Map<string, Verdict>, inputs: readonly PublicationInput[]): void {
  const orders = shownOrders(inputs.map(({ story }) => story));
  for (const { key, story } of inputs) {
    const verdict = verdicts.get(key);
    const shown = readingShown(story, orders);
    if (
      !verdict ||
      !shown ||
      verdict.day !== undefined ||
      verdict.contradicted ||
      !verdict.candidates.includes(shown.day)
    )
      continue;
    const fact = `${shown.count} stories of the archive open with a day in the same form and put the ${shown.order === 'day-first' ? 'day' : 'month'} first`;
    const rulesOut = verdict.candidates.filter((one) => one !== shown.day);
    verdicts.set(key, {
      ...verdict,
      day: shown.day,
      inferred: true,
      method: 'neighbors',
      candidates: [shown.day],
      because: [...verdict.because, { fact, leaves: [shown.day], rulesOut }],
    });
  }
}

/**
 * A story whose year is open takes the one candidate that has a solved story on the same matter close by, if it has evidence of its own
 * that leaves few candidates.
 * Each round judges by the rounds before it only, so that order plays no part; rounds go on while something is settled.
 */
function settleByNeighbors(
  verdicts: Map<string, Verdict>,
  ties: ReadonlyMap<string, Ties>,
  titles: ReadonlyMap<string, string>,
): void {
  for (;;) {
    const solved = byDay(
      [...verdicts].flatMap(([key, { day }]): Solved[] => {
        const own = ties.get(key);
        return day === undefined || own === undefined ? [] : [{ key, title: titles.get(key) ?? '', day, ties: own }];
      }),
    );
    const settled: [string, Verdict][] = [];
    for (const [key, verdict] of verdicts) {
      const own = ties.get(key);
      if (
        verdict.day !== undefined ||
        verdict.candidates.length < 2 ||
        verdict.candidates.length > MOST_LISTED ||
        verdict.contradicted ||
        !own
      )
        continue;
      const near = supported(verdict.candidates, own, solved);
      const [[day, names] = [undefined, []]] = near;
      if (near.size !== 1 || day === undefined) continue;
      const [first = ''] = names;
      const fact = `“${first}”${names.length > 1 ? ` and ${names.length - 1} more` : ''} on the same matter ${names.length > 1 ? 'are' : 'is'} of the same weeks`;
      const rulesOut = verdict.candidates.filter((one) => one !== day);
      settled.push([
        key,
        {
          ...verdict,
          day,
          inferred: true,
          method: 'neighbors',
          candidates: [day],
          because: [...verdict.because, { fact, leaves: [day], rulesOut }],
        },
      ]);
    }
    if (settled.length === 0) return;
    for (const [key, verdict] of settled) verdicts.set(key, verdict);
  }
}

function publish(verdict: Verdict | undefined, story: Story): Publication {
  if (!verdict) return { evidence: { method: 'none', because: [], candidates: [] }, warnings: [] };
  const { given, day, inferred, method, yearGiven, because, candidates, warnings } = verdict;
  const open = openDate(story);
  // A year that is wide open is one candidate to a reader, not forty.
  const listed = candidates.length > MOST_LISTED && open !== undefined ? [open] : candidates;
  const evidence: DateEvidence = {
    method,
    ...(yearGiven !== undefined && { yearGiven }),
    because,
    candidates: listed,
  };
  const date = given ?? (day === undefined ? open : `${day}${inferred ? '?' : ''}`);
  return { ...(date !== undefined && { date }), evidence, warnings };
}
