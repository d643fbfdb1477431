/**
 * A whole run: originals in, articles and records out. Pure: reads no file, no clock, and does not depend on the order of the originals.
 */
import { resolveActors, resolveOffices } from '../annotate/actors/index.ts';
import type { Records } from '../annotate/actors/index.ts';
import { tagDates } from '../annotate/dates/index.ts';
import { recognizeNames } from '../annotate/names/index.ts';
import { attributeQuotes } from '../annotate/quotes/index.ts';
import type { ActorRecord, PlaceRecord, SourceRecord } from '../model/actor.ts';
import type { Mention } from '../model/annotation.ts';
import type { ArchiveConfig } from '../model/archive.ts';
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import type { Story, Warning } from '../model/story.ts';
import { solvePublication } from '../publication/index.ts';
import { assignAddresses } from './addresses.ts';
import { composeArticle } from './article.ts';
import type { Findings } from './article.ts';
import type { Original } from './original.ts';
import { silent } from './progress.ts';
import type { Progress } from './progress.ts';
import { readStory } from './read-original.ts';
import { dropAgency, reconcile } from './reconcile.ts';
import { withSoundPointers } from './sound-pointers.ts';
import { resolveSources } from './sources.ts';
import type { Witness } from './witness.ts';

/** What is known before the run: what people have decided, and what earlier runs promised. */
export interface Known {
  config: ArchiveConfig;
  /** Years that were given for stories that do not say theirs, by the original's SHA-256. */
  years: ReadonlyMap<string, number>;
  /** Records that a person has written or edited; binding. */
  records: Records;
  sources: ReadonlyMap<string, SourceRecord>;
  /** Sources that articles name which are not made here: they need records too. */
  sourceNames: readonly string[];
  /** Publication dates that a person has set, by the original's SHA-256. */
  dates: ReadonlyMap<string, string>;
  /** Ids handed out before, by the original's SHA-256. */
  ids: ReadonlyMap<string, string>;
  /** Paths of article files that must not be written. */
  occupied: ReadonlySet<string>;
  /** Stories whose originals are gone; what they tell of others counts, but they are not made again. */
  witnesses: readonly Witness[];
}

/** What a run yields; articles by path, records by id. */
export interface Archive {
  articles: Map<string, Article>;
  actors: Map<string, ActorRecord>;
  places: Map<string, PlaceRecord>;
  sources: Map<string, SourceRecord>;
  problems: Problem[];
}

/** The only language whose names, dates and quotes are marked, for now. */
const ANNOTATED = 'en';

/** A longer paragraph is a file without line ends. Marks in it would help nobody, and every reader of Markdown crawls through them. */
const LONGEST_BLOCK = 100_000;

const hasLongBlock = ({ blocks }: Story): boolean => blocks.some(({ text }) => text.length > LONGEST_BLOCK);
const isAnnotated = (story: Story): boolean => story.language === ANNOTATED && !hasLongBlock(story);

export function runPipeline(originals: readonly Original[], known: Known, progress: Progress = silent): Archive {
  const problems: Problem[] = [];

  // 1. Each original is taken apart by itself. From here on a story is known by its original's hash, and order is the hash's.
  const parsed = [...originals]
    .sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
    .flatMap((original, index) => {
      progress('reading', index + 1, originals.length);
      const { story, problems: faults } = readStory(original);
      problems.push(...faults);
      return story
        ? [{ key: original.sha256, original, story: withDate(story, known.dates.get(original.sha256)) }]
        : [];
    });

  // 2. Names are found story by story, then resolved to actors and places over the whole archive: a surname here is a full name there.
  const witnesses = known.witnesses.map(({ sha256, story }) => ({ key: sha256, original: undefined, story }));
  const stories = [...parsed, ...witnesses].sort((a, b) => (a.key < b.key ? -1 : 1));
  const annotated = stories.filter(({ story }) => isAnnotated(story));
  const named = annotated.map(({ key, story }, index) => {
    progress('finding names', index + 1, annotated.length);
    return { key, story, names: recognizeNames(story) };
  });
  const first = resolveActors(named, known.records);

  // 3. Publication dates need the actors (terms of office) and each other (neighbors), so all are solved at once.
  const solved = solvePublication(
    stories.map(({ key, original, story }) => ({
      key,
      story,
      ...yearOf(key, known.years),
      actors: [...new Set((first.mentions.get(key) ?? []).map(({ id }) => id))],
      fileName: original?.path.slice(original.path.lastIndexOf('/') + 1) ?? '',
    })),
    {
      ...(known.config.period && { period: known.config.period }),
      actors: first.actors,
    },
  );

  // The day of a story in turn tells whom an office means that it names without its holder: "the Turkish president".
  const days = new Map([...solved].flatMap(([key, { date }]) => (date === undefined ? [] : [[key, date] as const])));
  const resolved = resolveOffices(named, first, days, known.records);

  // 4. Dates in the text count from the publication date; quotes need the mentions for their speakers.
  const findings = parsed.map(({ key, original, story }, index): Findings => {
    progress('annotating', index + 1, parsed.length);
    const mentions = dropAgency(resolved.mentions.get(key) ?? [], story.dateline).map((mention) =>
      withRecordKind(mention, resolved),
    );
    const publication = solved.get(key);
    const isMarked = isAnnotated(story);
    return {
      original,
      story,
      ...(publication?.date !== undefined && { date: publication.date }),
      ...(publication && { dateEvidence: publication.evidence }),
      warnings: [...(publication?.warnings ?? []), ...tooLong(story)],
      annotations: reconcile(story.blocks, {
        mentions,
        dates: isMarked ? tagDates(story, publication?.date) : [],
        quotes: isMarked ? attributeQuotes(story, mentions, resolved.actors, publication?.date) : [],
      }),
    };
  });

  // 5. Sources get their records, articles their addresses.
  const { sources, nameOf } = resolveSources(
    [...findings.map(({ story }) => story.source), ...known.sourceNames],
    known.sources,
  );
  const addresses = assignAddresses(
    stories.map(({ key, story: { title } }) => {
      const date = solved.get(key)?.date;
      return { sha256: key, title, ...(date !== undefined && { date }) };
    }),
    known.ids,
    known.occupied,
  );
  const articles = new Map<string, Article>();
  for (const found of findings) {
    const address = addresses.get(found.original.sha256);
    if (address) articles.set(address.path, composeArticle(found, address, nameOf));
  }
  return { articles, ...withSoundPointers(resolved), sources, problems };
}

function yearOf(key: string, years: Known['years']): { year?: number } {
  const year = years.get(key);
  return year === undefined ? {} : { year };
}

/** A date that a person has set stands before what the original says. */
function withDate(story: Story, date: string | undefined): Story {
  return date === undefined ? story : { ...story, given: { ...story.given, date } };
}

/** A mention is of the kind that its record is of, whatever the name looked like where it stood. */
function withRecordKind(mention: Mention, { actors, places }: Pick<Archive, 'actors' | 'places'>): Mention {
  const kind = actors.get(mention.id)?.kind ?? (places.has(mention.id) ? 'place' : undefined);
  const fits = kind === undefined || (mention.kind === 'place' && places.has(mention.id));
  return fits ? mention : { ...mention, kind };
}

function tooLong(story: Story): Warning[] {
  if (!hasLongBlock(story)) return [];
  return [
    {
      rule: 'long-block',
      message: `A paragraph is longer than ${String(LONGEST_BLOCK)} characters; names, dates and quotes are not marked.`,
    },
  ];
}
