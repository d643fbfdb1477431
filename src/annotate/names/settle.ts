import { kindOf, kindOfLists, SURE } from './kinds.ts';
import { chunksOf, Part } from './labels.ts';
import { Cue, List } from './lexicon.ts';
import type { Name } from './name-span.ts';
import type { Prepared } from './scenes.ts';
import { Look } from './words.ts';

/** The listed phrases of a sentence. */
function phrasesOf({ marks }: Prepared): { from: number; to: number; lists: number }[] {
  const phrases = [];
  for (let i = 0; i < marks.lists.length; i++) {
    const lists = marks.lists[i] ?? 0;
    if (lists === 0) continue;
    const from = i;
    if (marks.parts[i] === Part.begin) while (marks.parts[i] !== Part.last) i++;
    phrases.push({ from, to: i + 1, lists });
  }
  return phrases;
}

/** Takes "the", titles and a nation's adjective off the front of a person, and the like off other names; empty when nothing is left. */
function trim(scene: Prepared, name: Name): Name {
  const { words } = scene.sentence;
  let { from, to } = name;
  const skip = (at: number): boolean => {
    const word = words[at];
    if (!word) return false;
    if (word.lower === 'the' || word.lower === 'a' || word.lower === "'s") return true;
    if (word.look & Look.mark) return true;
    return name.kind === 'person' && ((word.cues & Cue.title) !== 0 || ((scene.marks.lists[at] ?? 0) & List.demonym) !== 0) && !(word.cues & (Cue.firstName | Cue.surname) && at === from && to - from < 3);
  };
  if (name.kind === 'person') {
    for (let i = to - 2; i >= from; i--) {
      const word = words[i];
      if (!word || !(word.cues & Cue.title) || word.cues & (Cue.firstName | Cue.surname)) continue;
      from = i + 1;
      break;
    }
  }
  while (from < to && skip(from)) from++;
  while (to > from && /^(?:'s|-|,|the|of|and|for|&)$/.test(words[to - 1]?.lower ?? '')) to--;
  return { ...name, from, to };
}

/** Whether a name is nothing but ordinary words that a sentence's start or a headline made large. */
function isOrdinary(scene: Prepared, { from, to, kind }: Name): boolean {
  const { words } = scene.sentence;
  if (kind === 'misc') return false;
  if (to - from > 1) return false;
  const word = words[from];
  if (!word) return true;
  if (word.cues & (Cue.calendar | Cue.notName)) return true;
  if (!(word.look & Look.upper)) return true;
  if (kind === 'person' && word.cues & Cue.title && !(word.cues & (Cue.firstName | Cue.surname))) return true;
  if (word.look & Look.letter) return true;
  return false;
}

/** Settles what the model says of a sentence with what the lists say: the longer name wins, sure lists are never lost. */
export function settle(scene: Prepared, labels: Uint8Array): Name[] {
  const phrases = phrasesOf(scene);
  const listsOver = (from: number, to: number): number => phrases.find((phrase) => phrase.from === from && phrase.to === to)?.lists ?? 0;
  const names = chunksOf(labels)
    .map(({ from, to, type }): Name => {
      const lists = listsOver(from, to);
      const kind = kindOf(type, lists);
      return { from, to, kind, rule: lists & List.demonym && kind === 'misc' ? 'demonym' : 'model', score: lists === 0 ? 0.7 : 0.9 };
    })
    .map((name) => trim(scene, name))
    .filter((name) => name.from < name.to && !isOrdinary(scene, name));
  for (const { from, to, lists } of phrases) {
    if (!(lists & SURE) && !(to - from > 1 && lists & ~List.city)) continue;
    const over = names.filter((name) => name.from < to && from < name.to);
    if (over.some((name) => name.from <= from && name.to >= to)) continue;
    const kind = kindOfLists(lists);
    const start = Math.min(from, ...over.map((name) => name.from));
    if (start < from || over.some((name) => name.to > to)) continue;
    for (const name of over) names.splice(names.indexOf(name), 1);
    names.push({ from, to, kind, rule: lists & List.demonym && kind === 'misc' ? 'demonym' : 'list', score: 0.9 });
  }
  return names.sort((a, b) => a.from - b.from);
}
