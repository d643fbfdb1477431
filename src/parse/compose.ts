import { type GivenFields, type Removal, type Story, type Warning, layOutBlocks } from '../model/story.ts';
import { isDeck } from './deck.ts';
import { locateDateline } from './locate-dateline.ts';
import { isFurniture, isMenuLabel } from './furniture.ts';
import { type HeadLine, isNameAbove, readHeadLine } from './head-line.ts';
import { markHeadings } from './headings.ts';
import { detectLanguage } from './language.ts';
import { type Passage, type Segments, passageSpan, removePassage } from './passage.ts';
import { removeRepeatedTitle } from './repeated-title.ts';
import { findSource } from './source.ts';
import { chooseTitle } from './choose-title.ts';
import { findTitle, opensStory } from './title.ts';
import { textWarnings } from './warnings.ts';

const oneLine = (passage: Passage): string => passage.text.replace(/\n/g, ' ');

/** Makes a story of passages: what stands above it first, then the body, then what can be said of the whole. */
export function compose(decoded: string, segments: Segments, given: GivenFields, file: string): Story {
  const removed: Removal[] = [...segments.removed];
  const warnings: Warning[] = [];

  // Furniture wherever it stands, and the menu below the story: before anything else, since it hides what is first and last.
  const [passages, furniture] = withoutFurniture(decoded, segments.passages);
  removed.push(...furniture);

  // Title, byline, date line and deck, in the order of the page.
  const top = findTitle(decoded, passages);
  removed.push(...top.removed);
  const { title, passage: titlePassage, rest: afterTitle, ...choice } = chooseTitle(decoded, top, given, file);
  removed.push(...choice.removed);
  if (choice.warning) warnings.push(choice.warning);
  let rest = afterTitle;
  if (titlePassage || given.title !== undefined) {
    const repeated = removeRepeatedTitle(decoded, rest, title);
    removed.push(...repeated.removed);
    rest = repeated.passages;
  }
  let author = given.author;
  let sourceLine: string | undefined;
  const datelines = [...top.datelines];
  const takeLines = (): void => {
    for (let [first, second] = rest; first?.kind === 'text' && second; [first, second] = rest) {
      const named: HeadLine = { reason: 'byline', author: first.text };
      const line = readHeadLine(first.text) ?? (isNameAbove(first.text, second.text) ? named : undefined);
      // A dateline on a line of its own is the beginning of the body.
      if (!line || (line.dateline === first.text && opensStory(first))) return;
      author ??= line.author;
      sourceLine ??= line.source;
      if (line.dateline !== undefined) datelines.push(line.dateline);
      removed.push(...removePassage(decoded, first, line.reason));
      rest = rest.slice(1);
    }
  };
  let deck: Passage | undefined;
  if (titlePassage) {
    takeLines();
    if (rest[0]?.isDeck === true || isDeck(title, rest, { everyLine: hangTogether(decoded, titlePassage, rest[0]) })) {
      deck = rest[0];
      rest = rest.slice(1);
    }
    takeLines();
  }

  // The body, and what its first and last lines say of place, day and source.
  const { body, blocks } = layOutBlocks(
    markHeadings(decoded, rest).map(({ kind, text }) => ({ kind: kind === 'text' ? 'paragraph' : kind, text })),
  );
  const dateline = locateDateline(blocks, datelines);
  const printed = dateline?.source;
  const found = findSource({ ...(printed !== undefined && { dateline: printed }), blocks, title });
  const stated = given.source ?? (printed === undefined ? sourceLine : undefined);
  const source = stated ?? found?.name;
  return {
    decoded,
    given,
    title,
    ...(titlePassage && { titleSpan: passageSpan(titlePassage) }),
    ...(deck && { deck: oneLine(deck), deckSpan: passageSpan(deck) }),
    body,
    blocks,
    ...(dateline && { dateline }),
    ...(source !== undefined && { source }),
    ...(stated === undefined && found?.inferred !== undefined && { sourceInferred: found.inferred }),
    ...(author !== undefined && { author }),
    language: detectLanguage(body === '' ? title : body),
    removed: removed.sort((a, b) => a.at - b.at),
    warnings: [...warnings, ...textWarnings(blocks)],
  };
}

function withoutFurniture(decoded: string, passages: readonly Passage[]): [kept: Passage[], removed: Removal[]] {
  const isPage = ({ kind, text }: Passage, at: (text: string) => boolean): boolean =>
    kind !== 'embed' && !text.includes('\n') && at(text);
  const story = passages.findLastIndex((passage) => !isPage(passage, isMenuLabel));
  const out = passages.map((passage, index) => isPage(passage, index > story ? isMenuLabel : isFurniture));
  if (out.every(Boolean)) return [[...passages], []];
  return [
    passages.filter((_, index) => !out[index]),
    passages.flatMap((passage, index) => (out[index] ? removePassage(decoded, passage, 'site furniture') : [])),
  ];
}

/** Whether no blank line parts the title from what follows: every line is a paragraph. */
function hangTogether(decoded: string, title: Passage, next: Passage | undefined): boolean {
  return next !== undefined && !/\n[ \t]*\n/.test(decoded.slice(passageSpan(title).end, passageSpan(next).start));
}
