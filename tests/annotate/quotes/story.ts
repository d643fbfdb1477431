import { attributeQuotes } from '../../../src/annotate/quotes/index.ts';
import type { ActorKind, ActorRecord } from '../../../src/model/actor.ts';
import type { Mention, Quotation } from '../../../src/model/annotation.ts';
import { type BlockKind, type Story, layOutBlocks } from '../../../src/model/story.ts';

/** A story of the given paragraphs; a paragraph that begins with `# ` is a heading, with `> ` an embed. */
export function storyOf(...paragraphs: string[]): Story {
  const parts = paragraphs.map((text): { kind: BlockKind; text: string } =>
    text.startsWith('# ')
      ? { kind: 'heading', text: text.slice(2) }
      : text.startsWith('> ')
        ? { kind: 'embed', text: text.slice(2) }
        : { kind: 'paragraph', text },
  );
  const { body, blocks } = layOutBlocks(parts);
  return { decoded: body, given: {}, title: '', body, blocks, language: 'en', removed: [], warnings: [] };
}

/** The cast of the test stories: forms of a name, the actor's id and kind. */
const CAST: readonly [form: string, id: string, kind: ActorKind][] = [
  ['Oleg Varin', 'oleg-varin', 'person'],
  ['Varin', 'oleg-varin', 'person'],
  ['Marta Lindqvist', 'marta-lindqvist', 'person'],
  ['Lindqvist', 'marta-lindqvist', 'person'],
  ['Samuel Okoro', 'samuel-okoro', 'person'],
  ['Okoro', 'samuel-okoro', 'person'],
  ['Harbor Ministry', 'harbor-ministry', 'organization'],
  ['Northport Council', 'northport-council', 'organization'],
  ['Interpress', 'interpress', 'organization'],
  ['the Palace', 'the-palace', 'organization'],
  ['The Palace', 'the-palace', 'organization'],
  ['Norland', 'norland', 'state'],
];

/** Marks every form of the cast in a body, the longest first. */
export function castMentions(body: string): { mentions: Mention[]; actors: Map<string, ActorRecord> } {
  const mentions: Mention[] = [];
  const actors = new Map<string, ActorRecord>();
  for (const [form, id, kind] of CAST) {
    if (!actors.has(id))
      actors.set(id, {
        name: form,
        kind,
        aliases: [],
        metonyms: [],
        roles: [],
        sameAs: [],
        status: 'machine',
        same: [],
        not: [],
      });
    const pattern = new RegExp(`(?<!\\p{L})${form.replaceAll(' ', '\\s+')}(?!\\p{L})`, 'gu');
    for (const match of body.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (mentions.some((other) => other.start < end && match.index < other.end)) continue;
      mentions.push({ start: match.index, end, text: match[0], id, kind, rule: 'name' });
    }
  }
  return { mentions: mentions.sort((a, b) => a.start - b.start), actors };
}

/** The quotations of a story with the cast marked. */
export function quotesOf(...paragraphs: string[]): Quotation[] {
  const story = storyOf(...paragraphs);
  const { mentions, actors } = castMentions(story.body);
  return attributeQuotes(story, mentions, actors);
}
