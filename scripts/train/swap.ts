import { stateNames } from '../../src/annotate/names/listed.ts';
import { tokenize } from '../../src/language/tokens.ts';
import type { Inventor } from './invent.ts';
import type { Random } from './random.ts';
import { namesOf } from './score.ts';
import type { TaggedDocument, TaggedSentence } from './tagged.ts';

const STATE_NAMES = new Set(stateNames);

/**
 * A copy of a document with other people, places and organizations in it, each the same throughout, so that the model learns what
 * surrounds a name and how names look, and not the few names of the training sets.
 */
export function swapNames(document: TaggedDocument, invent: Inventor, random: Random): TaggedDocument {
  const swapped = new Map<string, string[]>();
  const once = (key: string, make: () => string): string[] => {
    let tokens = swapped.get(key);
    if (!tokens) swapped.set(key, (tokens = tokenize(make()).map(({ text }) => text)));
    return tokens;
  };
  const replace = (tokens: readonly string[], type: string): string[] => {
    const words = tokens.join(' ');
    if (type === 'PER' && tokens.length <= 3 && tokens.every((token) => /^\p{Lu}/u.test(token))) {
      return tokens.flatMap((token, i) => once(`PER ${token}`, i < tokens.length - 1 ? invent.first : invent.last));
    }
    if (type === 'LOC' && STATE_NAMES.has(words))
      return random.next() < 0.6 ? [...tokens] : once(`LOC ${words}`, invent.state);
    if (type === 'LOC' && tokens.length <= 2) return once(`LOC ${words}`, invent.place);
    if (type === 'ORG' && tokens.length <= 3)
      return once(`ORG ${words}`, () => (random.next() < 0.6 ? invent.organization() : words));
    return [...tokens];
  };
  return document.map(({ tokens, tags }): TaggedSentence => {
    const out: TaggedSentence = { tokens: [], tags: [] };
    let at = 0;
    for (const name of namesOf(tags)) {
      const [from, to, type = ''] = name.split(':');
      for (; at < Number(from); at++) {
        out.tokens.push(tokens[at] ?? '');
        out.tags.push('O');
      }
      const words = replace(tokens.slice(Number(from), Number(to)), type);
      out.tokens.push(...words);
      out.tags.push(...words.map((_, i) => `${i === 0 ? 'B' : 'I'}-${type}`));
      at = Number(to);
    }
    out.tokens.push(...tokens.slice(at));
    out.tags.push(...tokens.slice(at).map(() => 'O'));
    return out;
  });
}
