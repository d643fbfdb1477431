import type { Appearance, ArchivedQuote, Named } from './actors.ts';
import type { ArchivedArticle } from './entry.ts';
import { surestFirst } from './quoted.ts';
import { sentenceAround } from './passage.ts';
import { paginate, type PageOf } from './paging.ts';
import { counted, dayWords, stretchWords } from './wording.ts';
import type { Span } from '../model/annotation.ts';

/** Weight of one page, in characters of text and markup: with the frame it stays under 100 KB. */
const PAGE = 90_000;
const PER_STORY = 900;
const PER_QUOTE = 600;
/** A link to a quotation in which others speak of the actor. */
const PER_LINK = 110;

/** Parts an actor's stories into pages that open fast, by date. */
export function actorPages(named: Named): PageOf<Appearance>[] {
  const spokenOf = Map.groupBy(named.spokenOf, ({ article }) => article.id);
  return paginate(named.appearances, PAGE, ({ article, quotes }) => {
    const links = PER_LINK * (spokenOf.get(article.id)?.length ?? 0);
    return quotes.reduce((sum, { quote }) => sum + PER_QUOTE + 2 * quote.text.length, PER_STORY + links);
  });
}

/** Days of a quotation book: what was said, by day and story. */
export interface BookDay {
  /** `YYYY-MM-DD`; absent for stories without a day. */
  day?: string;
  article: ArchivedArticle;
  quotes: ArchivedQuote[];
}

/** Quotations of some appearances, story by story; in a story those first whose speaker a cue names or a person has checked. */
export function quotationBook(appearances: readonly Appearance[]): BookDay[] {
  return appearances.flatMap(({ article, quotes }) => {
    const day = article.published?.day;
    return quotes.length === 0 ? [] : [{ article, quotes: surestFirst(quotes), ...(day !== undefined && { day }) }];
  });
}

/** The first sentence of an article that names the actor, and in which paragraph: what a list shows of the story. */
export function namingSentence({ article, mentions }: Appearance): Span | undefined {
  const first = mentions.find(
    ({ start }) => (article.blocks.find((block) => block.end > start)?.kind ?? 'heading') === 'paragraph',
  );
  return first && sentenceAround(article, first);
}

/** First and last day on which something holds. */
function range(articles: readonly ArchivedArticle[]): string | undefined {
  const days = articles.flatMap(({ published }) => published?.day ?? []);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return first === last
    ? `on ${dayWords(first, { year: true })}`
    : `between ${stretchWords(first, last).replace(' to ', ' and ')}`;
}

/** The facts of an actor in one line: "Named 29 times in three stories, all from TASS, and quoted 29 times between …". */
export function factsLine(named: Named): string {
  const articles = named.appearances.map(({ article }) => article);
  const sources = new Set(articles.map(({ source }) => source?.name));
  const [only] = [...sources];
  const from = sources.size === 1 && only !== undefined && articles.length > 1 ? `, all from ${only}` : '';
  const stories = counted(articles.length, 'story', 'stories', { words: true });
  const times = counted(named.mentions, 'time', 'times', { words: true });
  const quoted =
    named.quotes.length > 0 ? `, and quoted ${counted(named.quotes.length, 'time', 'times', { words: true })}` : '';
  const when = range(articles);
  return `Named ${times} in ${stories}${from}${quoted}${when === undefined ? '' : `, ${when}`}.`;
}
