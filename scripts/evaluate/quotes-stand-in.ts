import type { ActorRecord } from '../../src/model/actor.ts';
import type { Mention } from '../../src/model/annotation.ts';

const NAME = /\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:of|de|van|bin|al)\s+)?\p{Lu}[\p{L}.’'-]*)*/gu;
const TITLE = /^(?:Mr|Mrs|Ms|Sen|Rep|Gov|Dr|President|Secretary|Senator)\.?\s+/u;
const NO_NAME = /^(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|As|If|When|That|This|For|Mr|Mrs|Ms|Asked|Speaking|After|Before|While|So|His|Her|To|Not|What|There|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Capitalized runs as persons, a lone surname merged with the full name before it: names without the recognizer. */
export function standInMentions(text: string): { mentions: Mention[]; actors: Map<string, ActorRecord> } {
  const mentions: Mention[] = [];
  const actors = new Map<string, ActorRecord>();
  const bySurname = new Map<string, string>();
  for (const match of text.matchAll(NAME)) {
    let value = match[0].replace(/[’']s$/u, '').replace(/[.’']$/u, '');
    let start = match.index;
    for (let word = /^\S+\s+/u.exec(value); word && (NO_NAME.test(word[0].trim()) || TITLE.test(value)); word = /^\S+\s+/u.exec(value)) {
      start += word[0].length;
      value = value.slice(word[0].length);
    }
    if (NO_NAME.test(value) || value.length < 3) continue;
    const words = value.split(/\s+/u);
    const surname = words.at(-1) ?? value;
    const id = bySurname.get(surname) ?? value.toLowerCase().replace(/\s+/gu, '-');
    if (words.length > 1 && !bySurname.has(surname)) bySurname.set(surname, id);
    if (!actors.has(id)) actors.set(id, { name: value, kind: 'person', aliases: [], metonyms: [], roles: [], sameAs: [], status: 'machine', same: [], not: [] });
    mentions.push({ start, end: start + value.length, text: value, id, kind: 'person', rule: 'name' });
  }
  return { mentions, actors };
}
