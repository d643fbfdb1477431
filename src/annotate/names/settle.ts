import { kindOf } from './kinds.ts';
import { chunksOf } from './labels.ts';
import { Cue, List } from './lexicon.ts';
import type { Name } from './name-span.ts';
import { phrasesOf } from './obey.ts';
import type { Prepared } from './scenes.ts';
import { Look } from './words.ts';

const TAIL = new Set(["'s", "'", '-', ',', 'the', 'of', 'and', 'for', '&', '/']);

/** Where the name proper of a person starts: behind titles, offices, states and their adjectives. */
function startOfPerson({ sentence: { words }, marks }: Prepared, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const cues = words[i]?.cues ?? 0;
    const isTitle = (cues & Cue.title) !== 0 && !(cues & (Cue.firstName | Cue.surname));
    const isNation = ((marks.lists[i] ?? 0) & (List.demonym | List.people | List.state | List.capital)) !== 0 && i < to - 1 && !(cues & (Cue.firstName | Cue.surname));
    if (isTitle || isNation) return i + 1;
  }
  return from;
}

/** Takes off what does not belong to the name: "the", marks, titles; empty when nothing is left. */
function trim(scene: Prepared, name: Name): Name {
  const { words } = scene.sentence;
  let { from, to } = name;
  while (to > from && TAIL.has(words[to - 1]?.lower ?? '')) to--;
  if (name.kind === 'person') from = startOfPerson(scene, startBehindRole(scene, from, to), to);
  while (from < to && (/^(?:the|an?|'s)$/.test(words[from]?.lower ?? '') || (words[from]?.look ?? 0) & Look.mark)) from++;
  return { ...name, from, to };
}

/** A role that opens a sentence before the name: "Rapper", "Boxer". */
function startBehindRole({ sentence: { words } }: Prepared, from: number, to: number): number {
  const first = words[0];
  return from === 0 && to > 2 && first && first.look & Look.common && !(first.cues & (Cue.firstName | Cue.surname)) ? 1 : from;
}

/** Whether a single word is no name although it is written large: a weekday, a title, an initial, a number. */
function isOrdinary({ sentence: { words } }: Prepared, { from, to, kind }: Name): boolean {
  const word = words[from];
  if (to - from > 1 || kind === 'misc') return false;
  if (!word || !(word.look & Look.upper) || word.look & Look.letter) return true;
  if (/\p{N}\P{N}+\p{N}/u.test(word.text)) return true;
  if (word.cues & (Cue.calendar | Cue.notName)) return kind !== 'person' || !(word.cues & Cue.surname);
  return kind === 'person' && (word.cues & Cue.title) !== 0 && !(word.cues & (Cue.firstName | Cue.surname));
}

/** The names of a sentence by its labels, with kinds that the lists make finer, cut to the name proper. */
export function settle(scene: Prepared, labels: Uint8Array): Name[] {
  const phrases = phrasesOf(scene);
  return chunksOf(labels)
    .map((chunk): Name => {
      const lists = phrases.find(({ from, to }) => from === chunk.from && to === chunk.to)?.lists ?? 0;
      const kind = kindOf(chunk.type, lists);
      const rule = kind === 'misc' && lists & List.demonym ? 'demonym' : lists === 0 ? 'model' : 'list';
      return { from: chunk.from, to: chunk.to, kind, rule, score: lists === 0 ? 0.7 : 0.9 };
    })
    .map((name) => trim(scene, name))
    .filter((name) => name.from < name.to && !isOrdinary(scene, name));
}
