import { Cue } from './lexicon.ts';
import type { Name, NameKind } from './name-span.ts';
import type { Prepared } from './scenes.ts';
import { Evidence } from './evidence.ts';
import { Look } from './words.ts';

/** A sentence of the document with the names found in it so far. */
export interface Draft {
  scene: Prepared;
  names: Name[];
}

const wordsOf = ({ scene: { sentence } }: Draft, { from, to }: Pick<Name, 'from' | 'to'>): string =>
  sentence.words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** Words of the full names of people in the document: the last ones, the given ones, and all. */
function namesOfPeople(drafts: readonly Draft[]): { surnames: Set<string>; given: Set<string>; parts: Set<string> } {
  const surnames = new Set<string>();
  const given = new Set<string>();
  const parts = new Set<string>();
  for (const draft of drafts) {
    for (const name of draft.names) {
      if (name.kind !== 'person' || name.to - name.from === 1) continue;
      const words = draft.scene.sentence.words
        .slice(name.from, name.to)
        .filter(({ look }) => look & Look.initial && !(look & Look.letter));
      for (const { text } of words) parts.add(text);
      const last = words.at(-1);
      if (last) surnames.add(last.text);
      const first = words[0];
      if (first && first.cues & Cue.firstName && !(first.look & Look.common)) given.add(first.text);
    }
  }
  return { surnames, given, parts };
}

/** The kind that most of the names with the same words have, where they differ. */
function leadingKinds(drafts: readonly Draft[]): Map<string, NameKind> {
  const counts = new Map<string, Map<NameKind, number>>();
  for (const draft of drafts) {
    for (const name of draft.names) {
      const words = wordsOf(draft, name);
      const own = counts.get(words) ?? new Map<NameKind, number>();
      counts.set(words, own.set(name.kind, (own.get(name.kind) ?? 0) + name.score));
    }
  }
  return new Map(Array.from(counts, ([words, own]) => [words, [...own].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]));
}

/**
 * Spreads what is sure over the whole document: a word of a person's full name is that person wherever it stands alone,
 * and the same words are of one kind throughout.
 */
export function spread(drafts: readonly Draft[]): void {
  const { surnames, given, parts } = namesOfPeople(drafts);
  const kinds = leadingKinds(drafts);
  for (const draft of drafts) {
    const { sentence, evidence } = draft.scene;
    const { words } = sentence;
    for (const name of draft.names) {
      if (name.to - name.from === 1 && parts.has(words[name.from]?.text ?? '') && name.rule === 'model') {
        name.kind = 'person';
        name.rule = 'surname';
        name.score = Math.max(name.score, 0.85);
      } else if (name.rule === 'model') name.kind = kinds.get(wordsOf(draft, name)) ?? name.kind;
    }
    const taken = new Uint8Array(words.length);
    for (const { from, to } of draft.names) taken.fill(1, from, to);
    words.forEach((word, i) => {
      if (taken[i] || !(word.look & Look.initial) || word.cues & (Cue.calendar | Cue.notName)) return;
      if ((evidence[i] ?? 0) & Evidence.lower && i === 0) return;
      if (surnames.has(word.text) || given.has(word.text))
        draft.names.push({ from: i, to: i + 1, kind: 'person', rule: 'surname', score: 0.85 });
      else {
        const kind = kinds.get(word.text);
        if (kind && kind !== 'misc' && !(word.look & Look.common))
          draft.names.push({ from: i, to: i + 1, kind, rule: 'same-name', score: 0.6 });
      }
    });
    draft.names.sort((a, b) => a.from - b.from);
  }
}
