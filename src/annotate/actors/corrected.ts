import type { Lexicon } from './lexicon.ts';
import type { StoryMention } from './resolve-story.ts';
import type { Records } from './types.ts';
import { phraseKey } from './words.ts';

/** A mention after the corrections of people: merged ids followed, split and banned names dropped. */
export function corrected(
  mention: StoryMention,
  body: string,
  lexicon: Lexicon,
  records: Records,
): StoryMention | undefined {
  const id = lexicon.merged.get(mention.id) ?? mention.id;
  const key = phraseKey(body.slice(mention.start, mention.end));
  if (lexicon.banned.has(key) || lexicon.not.get(id)?.has(key)) return undefined;
  if (records.actors.get(id)?.banned || records.places.get(id)?.banned) return undefined;
  const kind = lexicon.entries.get(id)?.kind ?? mention.kind;
  return { ...mention, id, kind };
}
