import phraseData from '../../data/actors/alias-phrases.json' with { type: 'json' };
import type { Span } from '../../model/annotation.ts';
import type { StoryMention } from './resolve-story.ts';
import { initialsOf } from './shape.ts';

const either = (phrases: readonly string[]): string =>
  phrases.map((phrase) => phrase.replaceAll('.', '\\.').replaceAll(' ', '\\s+')).join('|');
const { before, marked, verbs, calls, alone } = phraseData.entries;

/** "(also known as", ", formerly called the": from the end of one name to the beginning of the other. */
const SAYS_SO = new RegExp(
  `^(?:\\s?\\([^()]{0,120}\\))?["”]?,?\\s*\\(?(?:(?:(?:${either(before)})\\s+){0,3}(?:${either(verbs)})|(?:(?:${either(before)})\\s+){0,2}(?:${either(marked)})\\s+(?:${either(calls)})|${either(alone)})\\s+(?:the\\s+)?["“‘']{0,2}`,
  'iu',
);
/** "(", "'s (the": a short form in brackets. */
const BRACKET = /^["”]?(?:[’']s)?\s?\((?:the\s+)?["“]{0,2}/iu;
/** "(Arabic: …, "": a translation in brackets and quotation marks. */
const GLOSS = /^\s?\(\p{Lu}\p{Ll}+:[^()"“]{0,120}["“]{1,2}/u;
const SHORT = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}(?=["”]{0,2}\))/u;
const QUOTED = /^\p{Lu}[\p{L}\p{N}’'.-]*(?:\s\p{Lu}[\p{L}\p{N}’'.-]*){0,3}(?=["”’])/u;

/** A name without quotation marks, up to the mark behind it. */
const PLAIN = /^\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}[\p{L}’'-]+|al|bin|de|of|the)){0,5}(?=[,.;)[\]])/u;

/** A statement that another name is that of an actor; the name's own mention, where it is one. */
export interface AliasStatement extends Span {
  of: StoryMention;
  other?: StoryMention;
}

/** Finds what a story says of other names of its actors: "X (also known as Y)", "X, formerly Y", "X Y Z (XYZ)". */
export function aliasStatements(mentions: readonly StoryMention[], body: string): AliasStatement[] {
  const starts = new Map(mentions.map((mention) => [mention.start, mention]));
  return mentions.flatMap((of) => {
    const tail = body.slice(of.end, of.end + 240);
    const said = SAYS_SO.exec(tail) ?? GLOSS.exec(tail);
    const bracket = said ? null : BRACKET.exec(tail);
    const opening = said ?? bracket;
    if (!opening) return [];
    const start = of.end + opening[0].length;
    const other =
      starts.get(start) ?? starts.get(start + (/^al[- ]/i.exec(body.slice(start, start + 3))?.[0].length ?? 0));
    const rest = body.slice(start, start + 60);
    if (said) {
      if (other) return [{ of, other, start: other.start, end: other.end }];
      const name = (/["“‘']$/.test(said[0]) ? QUOTED : PLAIN).exec(rest)?.[0];
      return name === undefined ? [] : [{ of, start, end: start + name.length }];
    }
    if (other && of.kind === 'armed-group' && other.kind === 'armed-group' && body[other.end] === ')')
      return [{ of, other, start: other.start, end: other.end }];
    const short = SHORT.exec(rest)?.[0];
    if (short === undefined || !abbreviates(short, body.slice(of.start, of.end))) return [];
    return [{ of, start, end: start + short.length, ...(other && { other }) }];
  });
}

/** Whether the letters of a short form stand, in their order, among the words of a name, its first letter opening a word. */
function abbreviates(short: string, name: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (
    letters.length < 2 ||
    !initialsOf(name)
      .toLowerCase()
      .includes(letters[0] ?? ' ')
  )
    return false;
  const text = name.toLowerCase();
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return /\s/.test(name);
}
