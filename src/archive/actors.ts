import { namedBy, speakersOf, type EntityKind, type Mention, type Quotation } from '../model/annotation.ts';
import type { ActorRecord, PlaceRecord } from '../model/actor.ts';
import type { ArchivedArticle } from './entry.ts';
import { once } from './once.ts';
import { paragraphAt, sentenceAround } from './passage.ts';

/** A quotation with where it stands. */
export interface ArchivedQuote {
  article: ArchivedArticle;
  quote: Quotation;
  /** From 1, in the order of the article, as in `#q2`. */
  number: number;
  /** From 1, as in `#p3`; absent in a heading. */
  paragraph?: number;
  /** Ids of the actors spoken about: named in the quotation or in its sentence, in that order; neither its speakers nor who reports it. */
  about: readonly string[];
}

/** One article that names an actor or a place. */
export interface Appearance {
  article: ArchivedArticle;
  /** None where the text may not be shown. */
  mentions: Mention[];
  /** What the actor says in it. */
  quotes: ArchivedQuote[];
}

/** An actor or a place with everything the archive holds of it. */
export interface Named {
  id: string;
  name: string;
  kind: EntityKind;
  record: ActorRecord | PlaceRecord;
  /** Prose that a person wrote into the record, as plain text. */
  note?: string;
  /** By date of the article. */
  appearances: Appearance[];
  /** Marks in the shown texts. */
  mentions: number;
  /** By date of the article, then by place in it. */
  quotes: ArchivedQuote[];
  /** What others say of the actor, in the same order. */
  spokenOf: ArchivedQuote[];
  /** Names used: form → source name → times. */
  forms: Map<string, Map<string, number>>;
}

/** So few quoted words are a fragment of the reporter's sentence, which says what they are about. */
const FRAGMENT = 4;

/** Whom a quotation speaks about: those it names itself first, then those its sentence names. */
function aboutOf(article: ArchivedArticle, quote: Quotation): string[] {
  const own = new Set(namedBy(quote));
  const sentence = sentenceAround(article, quote);
  const named = article.mentions.filter(
    ({ start, end, id, kind }) => kind !== 'place' && start >= sentence.start && end <= sentence.end && !own.has(id),
  );
  const inside = named.filter(({ start, end }) => start >= quote.start && end <= quote.end);
  // What a whole utterance is about stands in it; around it stand its cue, its medium and where the speaker is from.
  const isFragment = quote.text.trim().split(/\s+/u).length <= FRAGMENT;
  return [...new Set((isFragment ? [...inside, ...named] : inside).map(({ id }) => id))];
}

/** Quotations of an article, each with its numbers. */
export function quotesOf(article: ArchivedArticle): ArchivedQuote[] {
  return article.quotes.map((quote, index) => {
    const paragraph = paragraphAt(article, quote.start);
    return {
      ...{ article, quote, number: index + 1, about: aboutOf(article, quote) },
      ...(paragraph !== undefined && { paragraph }),
    };
  });
}

/** A name as printed, on one line: a hard-wrapped text breaks names too. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

const NO_SOURCE = 'no source';

function addAppearance(entry: Named, appearance: Appearance): void {
  entry.appearances.push(appearance);
  entry.mentions += appearance.mentions.length;
  entry.quotes.push(...appearance.quotes);
  const source = appearance.article.source?.name ?? NO_SOURCE;
  for (const { text } of appearance.mentions) {
    const form = oneLine(text);
    const bySource = entry.forms.get(form) ?? new Map<string, number>();
    entry.forms.set(form, bySource.set(source, (bySource.get(source) ?? 0) + 1));
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const id of key(item)) {
      const group = groups.get(id);
      if (group) group.push(item);
      else groups.set(id, [item]);
    }
  }
  return groups;
}

const isPlace = ({ kind }: Mention): boolean => kind === 'place';

/**
 * Fills the entries from the articles, which come by date. Time grows with the number of marks only.
 * @param entries Actors and places by id; one of each may bear the same.
 */
export function fillAppearances(
  articles: readonly ArchivedArticle[],
  quotes: ReadonlyMap<string, ArchivedQuote[]>,
  entries: Readonly<Record<'actors' | 'places', ReadonlyMap<string, Named>>>,
): void {
  const { actors, places } = entries;
  for (const article of articles) {
    const own = quotes.get(article.id) ?? [];
    const said = groupBy(own, ({ quote }) => speakersOf(quote));
    const conduits = own.flatMap(({ quote }) => quote.via ?? []);
    const add = (
      ids: Iterable<string>,
      to: ReadonlyMap<string, Named>,
      marks: ReadonlyMap<string, Mention[]>,
    ): void => {
      for (const id of ids) {
        const entry = to.get(id);
        const quoted = to === actors ? said.get(id) : undefined;
        if (entry) addAppearance(entry, { article, mentions: marks.get(id) ?? [], quotes: quoted ?? [] });
      }
    };
    const [inPlaces, ofActors] = [article.mentions.filter(isPlace), article.mentions.filter((mark) => !isPlace(mark))];
    const ids = new Set([...article.actorIds, ...said.keys(), ...conduits]);
    add(
      ids,
      actors,
      groupBy(ofActors, ({ id }) => [id]),
    );
    add(
      article.placeIds,
      places,
      groupBy(inPlaces, ({ id }) => [id]),
    );
    for (const quote of own) for (const id of quote.about) actors.get(id)?.spokenOf.push(quote);
  }
}

/** Another actor with how many stories name both. */
export interface Company {
  actor: Named;
  stories: number;
}

/** Company by the actors of an archive, then by who has it. */
const companyIn = once((actors: ReadonlyMap<string, Named>) => once((named: Named) => company(named, actors)));

/** Who else is named in the same stories, most often first. Computed once for an actor: each of its pages asks. */
export function appearsWith(named: Named, actors: ReadonlyMap<string, Named>): readonly Company[] {
  return companyIn(actors)(named);
}

function company(named: Named, actors: ReadonlyMap<string, Named>): Company[] {
  const counts = new Map<string, number>();
  for (const { article } of named.appearances) {
    for (const id of article.actorIds) if (id !== named.id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, stories]) => {
      const actor = actors.get(id);
      return actor ? [{ actor, stories }] : [];
    })
    .sort((a, b) => b.stories - a.stories || (a.actor.name < b.actor.name ? -1 : 1));
}
