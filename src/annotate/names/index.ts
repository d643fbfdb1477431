import type { EntityKind, TextSpan } from '../../model/annotation.ts';
import type { Story } from '../../model/story.ts';
import { sentences } from '../../language/sentences.ts';
import { tokenize } from '../../language/tokens.ts';
import { Cue, lexicon, List, plain, type PhraseNode } from './lexicon.ts';

/** A named mention of the body. `misc` is no actor: demonyms, religions, events. */
export interface NameSpan extends TextSpan {
  kind: EntityKind | 'misc';
  /** What found it: `list`, `demonym`, `model`, … */
  rule: string;
  /** How sure, 0 to 1. */
  score: number;
}

function kindOf(lists: number): NameSpan['kind'] {
  if (lists & List.state) return 'state';
  if (lists & List.demonym) return 'misc';
  if (lists & List.armedGroup) return 'armed-group';
  if (lists & (List.international | List.governing | List.media | List.party)) return 'organization';
  if (lists & (List.capital | List.region | List.bigCity)) return 'place';
  if (lists & (List.company | List.club)) return 'organization';
  return 'place';
}

function longest(root: PhraseNode, tokens: readonly TextSpan[], from: number): { length: number; lists: number } {
  let node: PhraseNode | undefined = root;
  let best = { length: 0, lists: 0 };
  for (let i = from; i < tokens.length; i++) {
    node = node.next?.get(plain(tokens[i]?.text ?? ''));
    if (!node) break;
    if (node.lists !== 0) best = { length: i - from + 1, lists: node.lists };
  }
  return best;
}

/** Every named mention of the body, sorted, without overlaps, each as long as the name is. Empty for other languages than English. */
export function recognizeNames(story: Pick<Story, 'body' | 'blocks' | 'dateline' | 'language'>): NameSpan[] {
  if (story.language !== 'en' && !story.language.startsWith('en-')) return [];
  const { phrases, cues } = lexicon();
  const found: NameSpan[] = [];
  const push = (first: TextSpan, last: TextSpan, kind: NameSpan['kind'], rule: string, score: number): void => {
    found.push({ start: first.start, end: last.end, text: story.body.slice(first.start, last.end), kind, rule, score });
  };
  for (const block of story.blocks) {
    for (const sentence of sentences(block.text, block.start)) {
      const tokens = tokenize(sentence.text, sentence.start);
      for (let i = 0; i < tokens.length; i++) {
        const first = tokens[i];
        if (!first || !/\p{Lu}/u.test(first.text)) continue;
        const match = longest(phrases, tokens, i);
        const cue = cues.get(first.text) ?? 0;
        if (match.length > 0 && match.lists !== List.city) {
          const last = tokens[i + match.length - 1] ?? first;
          const kind = kindOf(match.lists);
          push(first, last, kind, kind === 'misc' ? 'demonym' : 'list', 0.9);
          i += match.length - 1;
        } else if (cue & Cue.firstName) {
          let end = i + 1;
          while (end < tokens.length && /^\p{Lu}/u.test(tokens[end]?.text ?? '')) end++;
          if (end > i + 1) push(first, tokens[end - 1] ?? first, 'person', 'first-name', 0.7);
          i = Math.max(i, end - 1);
        } else if (cue & Cue.surname) push(first, first, 'person', 'surname', 0.6);
      }
    }
  }
  return found;
}
