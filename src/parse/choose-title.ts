import { sentences } from '../language/sentences.ts';
import type { GivenFields, Removal, Warning } from '../model/story.ts';
import { readDateline } from './dateline/index.ts';
import { type Passage, passageSpan, removePassage } from './passage.ts';
import type { Top } from './title.ts';

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const LONGEST = 120;

/** The title, the passage it was read from, and what follows it. */
export interface TitleChoice {
  title: string;
  passage?: Passage;
  rest: Passage[];
  removed: Removal[];
  warning?: Warning;
}

/**
 * A given title stands; the same title in the text is then the one that is kept or, in other words, a repetition.
 * Without one the text's own first line is the title; without that the file's name, if it is words, or the first sentence.
 */
export function chooseTitle(decoded: string, top: Top, given: GivenFields, file: string): TitleChoice {
  const found = top.title;
  const text = found?.text.replace(/\n/g, ' ');
  if (given.title === undefined) {
    if (found && text !== undefined) return { title: text, passage: found, rest: top.rest, removed: [] };
    const [title, origin] = substitute(top.rest, file);
    const warning = { rule: 'no-title', message: `The text has no title; its ${origin} stands for it` };
    return { title, rest: top.rest, removed: [], warning };
  }
  const title = given.title;
  if (!found || words(text ?? '') !== words(title))
    return { title, rest: found ? [found, ...top.rest] : top.rest, removed: [] };
  if (text === title && decoded.slice(passageSpan(found).start, passageSpan(found).end) === title) {
    return { title, passage: found, rest: top.rest, removed: [] };
  }
  return { title, rest: top.rest, removed: removePassage(decoded, found, 'repeated title') };
}

function substitute(rest: readonly Passage[], file: string): [title: string, origin: 'file name' | 'first sentence'] {
  const base = file.replace(/^.*[\\/]/u, '').replace(/\.[^.]*$/u, '');
  const spaced = base.replace(/[-_+.\s]+/gu, ' ').trim();
  const real = spaced.split(' ').filter((word) => /^\p{L}{2,}$/u.test(word) && !/^[\da-f]{6,}$/iu.test(word));
  if (real.length >= 3) return [`${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`, 'file name'];
  const paragraph = rest.find((passage) => passage.kind !== 'embed') ?? rest[0];
  const text = paragraph?.text ?? '';
  const lead = text.slice(readDateline(text)?.end ?? 0).trim() || text;
  const first = sentences(lead.slice(0, 4 * LONGEST).replace(/\s+/gu, ' '))[0]?.text ?? spaced;
  if (first.length <= LONGEST) return [first, 'first sentence'];
  return [
    `${first.slice(0, first.lastIndexOf(' ', LONGEST) > 0 ? first.lastIndexOf(' ', LONGEST) : LONGEST)}…`,
    'first sentence',
  ];
}
