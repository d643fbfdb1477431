import plausible from '../data/dates/plausible.json' with { type: 'json' };
import type { Reason } from '../model/article.ts';
import { addDays, daysBetween, isDay, isoDay, type Edtf } from '../model/edtf.ts';
import type { Story, Warning } from '../model/story.ts';
import { dayInWords, monthName } from './day-words.ts';
import { sift, type Fact } from './fact.ts';
import { factsOf } from './facts/index.ts';
import { toldWeekdayFacts } from './facts/told-weekdays.ts';
import { weekdayFacts } from './facts/weekday.ts';
import { fromGiven, fromPage } from './from-given.ts';
import { dayInName, readGiven } from './given.ts';
import { nearest } from './nearest.ts';
import { stampOf } from './stamp.ts';
import { type Input, type Options, type Verdict, rangeOf, settled } from './verdict.ts';
import { weekdayWarnings } from './warnings.ts';
import { withoutDateline } from './without-dateline.ts';

/** The dateline's day with an open year; `undefined` where it has none. */
export function openDate(story: Story): Edtf | undefined {
  const day = story.dateline?.day;
  return day && `XXXX-${isoDay(2000, day.month, day.day).slice(5)}`;
}

/** The date of one story by its own evidence, strongest first. */
export function solveAlone(input: Input, options: Options): Verdict {
  const { story } = input;
  const warnings: Warning[] = [];
  const { day } = story.dateline ?? {};

  // 1. What the original states in a field of its own.
  if (story.given.date !== undefined) {
    const given = readGiven(story.given.date);
    if (given !== undefined) return fromGiven(given, story);
    warnings.push({ rule: 'unreadable-date', message: `The date “${story.given.date}” cannot be read` });
  }
  // 2. What a web page states beside its text.
  const page = story.pageDate === undefined ? undefined : readGiven(story.pageDate.value);
  if (page !== undefined) return fromPage(page, story);
  // 3. A full date in the dateline or signature.
  if (day?.year !== undefined) {
    const full = isoDay(day.year, day.month, day.day);
    if (isDay(full))
      return settled(full, 'full-date', `The story is signed ${dayInWords(full)}`, [
        ...warnings,
        ...weekdayWarnings(story, full),
      ]);
  }
  // 4. The publisher's own address.
  const addressed = story.given.url === undefined ? undefined : dayInName(story.given.url);
  if (addressed !== undefined && (!day || Math.abs(daysBetween(nearest(addressed, day), addressed)) <= 1)) {
    return settled(
      day ? nearest(addressed, day) : addressed,
      'metadata',
      `The address of the story says ${dayInWords(addressed)}`,
      warnings,
    );
  }
  const verdict = day ? fromDateline(input, day, options, warnings) : withoutDateline(input, options, warnings);
  return { ...verdict, ...(input.year !== undefined && { yearGiven: input.year }) };
}

/** The days of that month and day between two days. */
function daysOf(month: number, day: number, earliest: string, latest: string): string[] {
  const days: string[] = [];
  for (let year = Number(earliest.slice(0, 4)); year <= Number(latest.slice(0, 4)); year += 1)
    days.push(isoDay(year, month, day));
  return days.filter((one) => isDay(one) && one >= earliest && one <= latest);
}

/** A full date in the page's head gives the dateline its year; the page may be of the day after. */
function stampFacts(story: Story): Fact[] {
  const stamp = stampOf(story);
  if (!stamp) return [];
  return [
    {
      fact: `The head of the page says “${stamp.text}”`,
      method: 'full-date',
      allows: (day) => Math.abs(daysBetween(day, stamp.day)) <= 1,
    },
  ];
}

function fromDateline(
  input: Input,
  { month, day }: { month: number; day: number },
  options: Options,
  warnings: Warning[],
): Verdict {
  const { story } = input;
  if (input.year !== undefined) {
    const told = isoDay(input.year, month, day);
    if (isDay(told))
      return settled(told, 'period', `The year ${input.year} was given for the story`, [
        ...warnings,
        ...weekdayWarnings(story, told),
      ]);
  }
  const { earliest, latest } = rangeOf(options);
  const all = daysOf(month, day, earliest, latest);
  const facts = [...stampFacts(story), ...factsOf(input, options)];
  const named = dayInName(input.fileName);
  if (named !== undefined)
    facts.push({
      fact: `The file's name says ${dayInWords(named)}`,
      method: 'file-name',
      allows: (one) => Math.abs(daysBetween(one, named)) <= 1,
    });
  const sieve = [...weekdayFacts(story, { month, day }), ...toldWeekdayFacts(story), ...facts];
  const proof = sift(all, sieve);
  // What only the edge of the plausible years decides is not decided: "Prime Minister Thatcher" is not of 1990 for that.
  const older =
    options.period?.earliest === undefined
      ? daysOf(month, day, plausible.oldest, addDays(earliest, -1)).filter((one) =>
          sieve.every((fact) => fact.allows(one)),
        )
      : [];
  const start: Reason = { fact: `The dateline says ${day} ${monthName(month)}, without a year` };
  for (const { fact, allows } of proof.contradictions) {
    const isOutside = !all.some(allows);
    const why = isOutside
      ? `No year from ${earliest.slice(0, 4)} to ${latest.slice(0, 4)} agrees with this`
      : 'No year agrees with all the evidence';
    warnings.push({ rule: 'date-contradiction', message: `${why}: ${fact}` });
  }
  const contradicted = proof.contradictions.length > 0 || all.length === 0;
  const [only] = proof.candidates;
  const isSolved = proof.candidates.length === 1 && only !== undefined && !contradicted && older.length === 0;
  const method = proof.methods.at(-1) ?? (isSolved ? 'period' : 'dateline');
  return {
    ...(isSolved && { day: only }),
    inferred: true,
    method: isSolved ? method : 'dateline',
    because: [start, ...proof.because],
    candidates: proof.candidates.length === 1 ? [...older, ...proof.candidates] : proof.candidates,
    warnings,
    contradicted,
  };
}
