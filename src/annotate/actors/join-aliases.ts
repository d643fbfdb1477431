import { aliasStatements } from './alias-statements.ts';
import type { Lexicon } from './lexicon.ts';
import type { StoryMention } from './resolve-story.ts';
import { SpanIndex } from './span-index.ts';
import { fold, phraseKey } from './words.ts';

/** The mentions of one story, before they become the archive's. */
export interface StoryMentions {
  key: string;
  body: string;
  mentions: StoryMention[];
}

const sort = (kind: string): string => (kind === 'armed-group' ? 'organization' : kind);

/**
 * Brings names together of which a story says that they are one actor's, in all stories of the archive, and marks short forms
 * that only such a statement explains. Two actors that the program knows, or that a person has told apart, stay two.
 */
export function joinAliases(stories: readonly StoryMentions[], lexicon: Lexicon): StoryMentions[] {
  const leads = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = leads.get(root); next !== undefined; next = leads.get(root)) root = next;
    return root;
  };
  const widened = stories.map((story): StoryMentions => {
    const added: StoryMention[] = [];
    const taken = new SpanIndex<StoryMention>(story.mentions);
    const explained = new Set<string>();
    for (const { of, other, start, end } of aliasStatements(story.mentions, story.body)) {
      const name = story.body.slice(start, end);
      if (lexicon.not.get(of.id)?.has(phraseKey(name))) continue;
      if (!other) {
        // Every place of the short form is found at the first statement of it.
        const key = `${of.id}\n${name}`;
        if (explained.has(key)) continue;
        explained.add(key);
        for (const mention of occurrences(name, of, story, taken)) {
          added.push(mention);
          taken.add(mention);
        }
      } else if (sort(of.kind) === sort(other.kind) && of.kind !== 'state') join(rootOf(of.id), rootOf(other.id));
    }
    return { ...story, mentions: [...story.mentions, ...added].sort((a, b) => a.start - b.start) };
  });
  function join(first: string, second: string): void {
    if (first === second) return;
    const [known, also] = [lexicon.entries.has(first), lexicon.entries.has(second)];
    if (known && also) return;
    if (also) leads.set(first, second);
    else leads.set(second, first);
  }
  return widened.map((story) => ({
    ...story,
    mentions: story.mentions.map((mention) => {
      const id = rootOf(mention.id);
      if (id === mention.id) return mention;
      const { seed: _, ...rest } = mention;
      return { ...rest, id, kind: lexicon.entries.get(id)?.kind ?? mention.kind, rule: 'stated-alias' };
    }),
  }));
}

/** The places of a story at which an explained short form stands and nothing is marked. */
function occurrences(
  name: string,
  of: StoryMention,
  { body }: StoryMentions,
  taken: SpanIndex<StoryMention>,
): StoryMention[] {
  const found: StoryMention[] = [];
  if (fold(name).length < 2) return found;
  for (let at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (/[\p{L}\p{N}]/u.test(body.slice(Math.max(0, at - 1), at) + body.slice(end, end + 1))) continue;
    if (taken.near({ start: at, end }).some((other) => other.start < end && at < other.end)) continue;
    found.push({ start: at, end, id: of.id, kind: of.kind, rule: 'stated-alias' });
  }
  return found;
}
