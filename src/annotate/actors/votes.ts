import type { NameSpan } from '../names/index.ts';
import type { TrimmedName } from './name-spans.ts';
import type { Survey } from './survey.ts';
import { phraseKey } from './words.ts';

/** The kind that most stories give a name: its own reading unless three stories and more agree on another. */
export function isKnownAs(name: TrimmedName, survey: Survey): NameSpan['kind'] {
  // The story itself says so: a surname of somebody whom it names in full.
  if (name.kind === 'person' && name.rule === 'surname') return 'person';
  const votes = survey.kinds.get(phraseKey(name.text));
  if (!votes) return name.kind;
  let total = 0;
  let best: [kind: NameSpan['kind'], stories: number] = [name.kind, votes.get(name.kind) ?? 0];
  for (const [kind, stories] of votes) {
    total += stories;
    if (stories > best[1] || (stories === best[1] && kind !== name.kind && best[0] !== name.kind && kind < best[0]))
      best = [kind, stories];
  }
  return total >= 3 && best[1] * 5 >= total * 3 ? best[0] : name.kind;
}
