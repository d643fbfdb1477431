import type { DateMention, Mention, Span } from '../model/annotation.ts';
import type { Article, ArticleData, DateEvidence } from '../model/article.ts';
import type { Edtf } from '../model/edtf.ts';
import type { Block, Story, Warning } from '../model/story.ts';
import type { Address } from './addresses.ts';
import type { Original } from './original.ts';
import type { Annotations } from './reconcile.ts';

/** Everything that the stages found out about one story. */
export interface Findings {
  original: Original;
  story: Story;
  /** Publication date, EDTF. */
  date?: Edtf;
  dateEvidence?: DateEvidence;
  /** What the later stages warn of; the story has its own. */
  warnings: Warning[];
  annotations: Annotations;
}

/**
 * Puts the findings about one story together into the article that is written.
 * Evidence of mentions and dates is not here: the writer gathers it from their marks.
 */
export function composeArticle(found: Findings, address: Address, sourceName: (printed: string) => string): Article {
  const { story, annotations } = found;
  const outside = <T extends Span>(spans: readonly T[]): T[] => spans.filter((span) => !inEmbed(span, story.blocks));
  const mentions = outside(annotations.mentions);
  const dates = outside(annotations.dates).filter((date) => !date.embedded);
  const data: ArticleData = {
    id: address.id,
    title: story.title,
    ...(story.deck !== undefined && { description: story.deck }),
    ...(found.date !== undefined && { date: found.date }),
    ...(story.source !== undefined && { source: sourceName(story.source) }),
    ...(story.dateline && { dateline: datelineField(story.dateline) }),
    language: story.language,
    ...(story.given.url !== undefined && { url: story.given.url }),
    ...(story.author !== undefined && { author: story.author }),
    ...indexFields(mentions, dates),
    original: { path: found.original.path, sha256: found.original.sha256 },
    removed: story.removed.map(({ text, reason, at }) => ({ text, reason, at })),
    evidence: {
      ...(found.dateEvidence && { date: found.dateEvidence }),
      ...titleEvidence(story),
      ...(story.sourceInferred !== undefined && { source: `inferred: ${story.sourceInferred}` }),
    },
    warnings: [...story.warnings, ...found.warnings],
  };
  return { data, body: story.body, blocks: story.blocks, ...annotations };
}

/** Actor and place ids and date values, in order of first mention, each once. */
function indexFields(
  mentions: readonly Mention[],
  dates: readonly DateMention[],
): Pick<ArticleData, 'actors' | 'places' | 'dates'> {
  const ids = (place: boolean): string[] => [
    ...new Set(mentions.filter(({ kind }) => (kind === 'place') === place).map(({ id }) => id)),
  ];
  return { actors: ids(false), places: ids(true), dates: [...new Set(dates.map(({ value }) => value))] };
}

/** How far the first sentence reaches, with the dateline before it. */
const OPENING = 1000;

/** Where a title comes from that does not stand in the text. */
function titleEvidence(story: Story): { title?: string } {
  if (story.titleSpan) return {};
  if (story.given.title === story.title) return { title: 'given' };
  // Without a title of its own the story opens with the words that stand for it, or its file lends its name.
  const opening = story.body.replace(/\s+/g, ' ').slice(0, OPENING);
  return { title: opening.includes(story.title.replace(/…$/, '')) ? 'first sentence' : 'file name' };
}

function datelineField({ place, text }: { place?: string; text: string }): { place?: string; text: string } {
  return { ...(place !== undefined && { place }), text };
}

/** Whether a stretch lies in a post of somebody else. */
export function inEmbed(span: Span, blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'embed' && block.start <= span.start && span.end <= block.end);
}
