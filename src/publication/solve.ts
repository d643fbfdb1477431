import { leadWeekday } from '../annotate/dates/index.ts';
import plausible from '../data/dates/plausible.json' with { type: 'json' };
import type { ActorRecord } from '../model/actor.ts';
import type { Reason } from '../model/article.ts';
import { addDays, daysBetween, isDay, isoDay, parseEdtf, weekday, type Edtf } from '../model/edtf.ts';
import type { Story, Warning } from '../model/story.ts';
import { dayInWords, monthName, weekdayInWords, weekdayName } from './day-words.ts';
import { sift, type Fact } from './fact.ts';
import { agencyFacts } from './facts/agency.ts';
import { embedFacts, latestEmbed } from './facts/embed.ts';
import { groupFacts } from './facts/groups.ts';
import { officeFacts } from './facts/offices.ts';
import { resolutionFacts } from './facts/resolutions.ts';
import { toldYearFacts } from './facts/told-years.ts';
import { weekdayFacts } from './facts/weekday.ts';
import { dayInName, readGiven } from './given.ts';
import { weekdayWarnings } from './warnings.ts';

/** First and last day, each as far as it is given. */
export interface Bounds {
  earliest?: string | undefined;
  latest?: string | undefined;
}

/** What one story says of its own date. */
export interface Verdict {
  /** A date that was given, as it stands there; may be a month or a year. */
  given?: Edtf;
  /** The day, once settled. */
  day?: string;
  inferred: boolean;
  method: string;
  because: Reason[];
  candidates: string[];
  warnings: Warning[];
  /** Facts spoke against each other; nothing more is asserted. */
  contradicted: boolean;
}

interface Options {
  year?: number;
  period?: Bounds;
  actors: ReadonlyMap<string, ActorRecord>;
}

interface Input {
  story: Story;
  actors: readonly string[];
  fileName: string;
}

const settled = (day: string, method: string, fact: string, warnings: Warning[], inferred = false): Verdict => ({
  day,
  inferred,
  method,
  because: [{ fact, leaves: [day] }],
  candidates: [day],
  warnings,
  contradicted: false,
});

/** The dateline's day with an open year; `undefined` where it has none. */
export function openProof(story: Story): Edtf | undefined {
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
    if (given !== undefined) return { ...fromGiven(given, story), warnings: givenWarnings(given, story) };
    warnings.push({ rule: 'unreadable-date', message: `The date “${story.given.date}” cannot be read` });
  }
  // 2. A full date in the dateline or signature.
  if (day?.year !== undefined) {
    const full = isoDay(day.year, day.month, day.day);
    if (isDay(full))
      return settled(full, 'full-date', `The story is signed ${dayInWords(full)}`, [
        ...warnings,
        ...weekdayWarnings(story, full),
      ]);
  }
  // 3. The publisher's own address.
  const addressed = story.given.url === undefined ? undefined : dayInName(story.given.url);
  if (addressed !== undefined && (!day || Math.abs(daysBetween(nearest(addressed, day), addressed)) <= 1)) {
    return settled(
      day ? nearest(addressed, day) : addressed,
      'metadata',
      `The address of the story says ${dayInWords(addressed)}`,
      warnings,
    );
  }
  return day ? fromDateline(input, day, options, warnings) : withoutDateline(input, options, warnings);
}

/** The dateline's month and day in the year that lies nearest to a day. */
function nearest(to: string, { month, day }: { month: number; day: number }): string {
  const year = Number(to.slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) => isoDay(one, month, day)).filter(isDay);
  return days.sort((a, b) => Math.abs(daysBetween(a, to)) - Math.abs(daysBetween(b, to)))[0] ?? to;
}

function fromGiven(given: Edtf, story: Story): Omit<Verdict, 'warnings'> {
  const plain = given.slice(0, 10);
  const because = [{ fact: `The original states its date: ${story.given.date ?? given}`, leaves: [given] }];
  return {
    given,
    ...(isDay(plain) && { day: plain }),
    inferred: false,
    method: 'given',
    because,
    candidates: [given],
    contradicted: false,
  };
}

function givenWarnings(given: Edtf, story: Story): Warning[] {
  const { day } = story.dateline ?? {};
  const parsed = parseEdtf(given);
  if (parsed?.precision !== 'day' || parsed.first === undefined) return [];
  if (!day) return weekdayWarnings(story, parsed.first);
  const printed = day.year === undefined ? nearest(parsed.first, day) : isoDay(day.year, day.month, day.day);
  if (isDay(printed) && Math.abs(daysBetween(printed, parsed.first)) > 1) {
    return [
      {
        rule: 'date-mismatch',
        message: `The given date is ${dayInWords(parsed.first)}, the dateline says ${dayInWords(printed)}`,
      },
    ];
  }
  return weekdayWarnings(story, printed);
}

/** Facts that do not rest on the dateline's weekday, strongest first. */
function factsOf({ story, actors }: Input, options: Options): Fact[] {
  return [
    ...agencyFacts(story),
    ...embedFacts(story),
    ...groupFacts(actors, options.actors),
    ...officeFacts(story, actors, options.actors),
    ...resolutionFacts(story),
    ...toldYearFacts(story),
  ];
}

function rangeOf(options: Options): { earliest: string; latest: string } {
  return {
    earliest: options.period?.earliest ?? plausible.earliest,
    latest: options.period?.latest ?? plausible.latest,
  };
}

/** The days of that month and day between two days. */
function daysOf(month: number, day: number, earliest: string, latest: string): string[] {
  const days: string[] = [];
  for (let year = Number(earliest.slice(0, 4)); year <= Number(latest.slice(0, 4)); year += 1)
    days.push(isoDay(year, month, day));
  return days.filter((one) => isDay(one) && one >= earliest && one <= latest);
}

function fromDateline(
  input: Input,
  { month, day }: { month: number; day: number },
  options: Options,
  warnings: Warning[],
): Verdict {
  const { story } = input;
  if (options.year !== undefined) {
    const told = isoDay(options.year, month, day);
    if (isDay(told))
      return settled(told, 'period', `The year ${options.year} was given for the archive`, [
        ...warnings,
        ...weekdayWarnings(story, told),
      ]);
  }
  const { earliest, latest } = rangeOf(options);
  const all = daysOf(month, day, earliest, latest);
  const facts = factsOf(input, options);
  const named = dayInName(input.fileName);
  if (named !== undefined)
    facts.push({
      fact: `The file's name says ${dayInWords(named)}`,
      method: 'file-name',
      allows: (one) => Math.abs(daysBetween(one, named)) <= 1,
    });
  const sieve = [...weekdayFacts(story, { month, day }), ...facts];
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

/** Without a day of its own a story is dated by a post that it holds and the weekday of its lead, or by its file's name. */
function withoutDateline(input: Input, options: Options, warnings: Warning[]): Verdict {
  const { story, fileName } = input;
  const facts = factsOf(input, options);
  const { earliest, latest } = rangeOf(options);
  const agrees = (day: string): boolean =>
    day >= earliest &&
    day <= latest &&
    (options.year === undefined || day.startsWith(String(options.year))) &&
    facts.every((fact) => fact.allows(day));
  const lead = leadWeekday(story);
  const post = latestEmbed(story);
  if (post !== undefined && lead !== undefined) {
    const day = addDays(post, (lead.weekday - weekday(post) + 7) % 7);
    if (agrees(day)) {
      const name = weekdayName(lead.weekday);
      return {
        ...settled(
          day,
          'embed',
          `The first ${name} from the post on is ${dayInWords(day)}, and the lead speaks of ${name} as its day`,
          warnings,
          true,
        ),
        because: [
          { fact: `The story holds a post of ${weekdayInWords(post)}, ${dayInWords(post)}, so it is not older` },
          {
            fact: `The lead speaks of ${name} as its day; the first ${name} from the post on is ${dayInWords(day)}`,
            leaves: [day],
          },
        ],
      };
    }
  }
  const named = dayInName(fileName);
  if (named !== undefined && agrees(named))
    return settled(named, 'file-name', `The file's name says ${dayInWords(named)}`, warnings, true);
  return {
    inferred: false,
    method: 'none',
    because: facts.map(({ fact }) => ({ fact })),
    candidates: [],
    warnings,
    contradicted: false,
  };
}
