import cueWords from '../../data/names/cue-words.json' with { type: 'json' };
import { Evidence } from './evidence.ts';
import { kindOf } from './kinds.ts';
import { chunksOf, TYPES } from './labels.ts';
import { Cue, List } from './lexicon.ts';
import type { Name } from './name-span.ts';
import { phrasesOf, type Phrase } from './obey.ts';
import type { Prepared } from './scenes.ts';
import { Look } from './words.ts';

const PLACES = List.state | List.region | List.city | List.bigCity | List.capital;
const OPENERS = new Set(cueWords.entries.openers);
/** Small words before a name that are no part of it: "of Texas", "and Samsung". */
const LEAD = new Set(['of', 'and', 'for', 'in', 'the', 'a', 'an', "'s", '&']);
const TAIL = new Set(["'s", "'", '-', ',', 'the', 'of', 'and', 'for', '&', '/']);

/** Where the name proper of a person starts: behind titles, offices, states and their adjectives. */
function startOfPerson({ sentence: { words }, marks }: Prepared, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const cues = words[i]?.cues ?? 0;
    const isTitle = (cues & Cue.title) !== 0 && !(cues & (Cue.firstName | Cue.surname));
    const isNation =
      ((marks.lists[i] ?? 0) & (List.demonym | List.people | List.state | List.capital)) !== 0 &&
      i < to - 1 &&
      !(cues & (Cue.firstName | Cue.surname));
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
  if (from === 0 && to > 1 && opensClause(scene)) from++;
  while (
    from < to &&
    (words[from]?.text === 'as' || LEAD.has(words[from]?.lower ?? '') || (words[from]?.look ?? 0) & Look.mark)
  )
    from++;
  return { ...name, from, to };
}

/** Whether a sentence opens with a word that only its place makes large: "If", "As", "But". */
function opensClause({ sentence: { words }, marks }: Prepared): boolean {
  const first = words[0];
  return first !== undefined && OPENERS.has(first.lower) && !(marks.lists[0] ?? 0);
}

/** A role that opens a sentence before the name: "Rapper", "Boxer". */
function startBehindRole({ sentence: { words } }: Prepared, from: number, to: number): number {
  const first = words[0];
  return from === 0 && to > 2 && first && first.look & Look.common && !(first.cues & (Cue.firstName | Cue.surname))
    ? 1
    : from;
}

/** Whether a single word is no name although it is written large: a weekday, a title, an initial, a number, a sentence's first word. */
function isOrdinary({ sentence: { words }, marks, evidence }: Prepared, { from, to, kind }: Name): boolean {
  const word = words[from];
  if (to - from > 1 || kind === 'misc') return false;
  if (!word || !(word.look & Look.upper) || word.look & Look.letter) return true;
  if (/\p{N}\P{N}+\p{N}/u.test(word.text)) return true;
  const opens = from === 0 || (from === 1 && (words[0]?.look ?? 0) & Look.mark);
  const seen = evidence[from] ?? 0;
  const speaks = kind === 'person' && (seen & (Evidence.afterFirstName | Evidence.beforeSpeech)) !== 0;
  if (
    opens &&
    !speaks &&
    word.look & Look.common &&
    !(marks.lists[from] ?? 0) &&
    (seen & Evidence.lower || !(seen & Evidence.inside))
  )
    return true;
  if (word.cues & (Cue.calendar | Cue.notName)) return kind !== 'person' || !(word.cues & Cue.surname);
  return kind === 'person' && (word.cues & Cue.title) !== 0 && !(word.cues & (Cue.firstName | Cue.surname));
}

/** "Ohio Governor Jane Roe", "Ohio Sen.", read as one organization: a place, and a person where words follow the title. */
function partAtTitle(
  { sentence: { words } }: Prepared,
  { from, to, kind, rule }: Name,
  phrases: ReadonlyMap<number, Pick<Phrase, 'to' | 'lists'>>,
): [from: number, to: number, type: 'LOC' | 'PER'][] | undefined {
  const place = phrases.get(from);
  if (kind === 'person' || rule !== 'model' || !place || !(place.lists & PLACES)) return undefined;
  if (place.to >= to || !((words[place.to]?.cues ?? 0) & Cue.title)) return undefined;
  const rest = words.slice(place.to + 1, to);
  if (rest.some(({ cues }) => cues & (Cue.organizationHead | Cue.companySuffix))) return undefined;
  return [
    [from, place.to, 'LOC'],
    ...(rest.length > 0 ? [[place.to + 1, to, 'PER'] satisfies [number, number, 'PER']] : []),
  ];
}

/** Margin of the model at which a name is as likely right as its neighbors make it. */
const SURE = 60;

/** Most that is sure of a name in a headline's capitals, where words that are no names are written as large. */
const SURE_IN_CAPITALS = 0.9;

/** How sure the model is of a name, 0 to 1: from the mean margin of its tokens. */
function sureness(
  { sentence: { words, capitals } }: Prepared,
  margins: Float64Array,
  from: number,
  to: number,
): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += margins[i] ?? 0;
  const sure = 1 / (1 + Math.exp(-sum / (to - from) / SURE));
  // A line of capitals and figures is a table's, where the capitals are names.
  return capitals && !words.some(({ look }) => look & Look.digit) ? Math.min(sure, SURE_IN_CAPITALS) : sure;
}

/**
 * The names of a sentence by its labels, with kinds that the lists make finer, cut to the name proper.
 * @param margins how sure the model is of each token's type
 */
export function settle(scene: Prepared, labels: Uint8Array, margins: Float64Array): Name[] {
  const phrases = new Map(phrasesOf(scene).map((phrase) => [phrase.from, phrase]));
  const name = (from: number, to: number, type: number): Name => {
    const phrase = phrases.get(from);
    const lists = phrase?.to === to ? phrase.lists : 0;
    const kind = kindOf(type, lists);
    const rule = kind === 'misc' && lists & List.demonym ? 'demonym' : lists === 0 ? 'model' : 'list';
    return { from, to, kind, rule, score: lists === 0 ? sureness(scene, margins, from, to) : 0.9 };
  };
  return chunksOf(labels)
    .flatMap((chunk) => {
      const whole = name(chunk.from, chunk.to, chunk.type);
      const parts = partAtTitle(scene, whole, phrases);
      if (parts) return parts.map(([from, to, type]) => trim(scene, name(from, to, TYPES.indexOf(type))));
      const cut = trim(scene, whole);
      const listed = phrases.get(cut.from);
      // "If Washington" without "If" is what the list says it is.
      const isPlace =
        cut.from > whole.from && listed?.to === cut.to && (listed.lists & (List.state | List.capital)) !== 0;
      const own = isPlace ? name(cut.from, cut.to, TYPES.indexOf('LOC')) : cut;
      // "Maryland Governor Martin Hart": the state before the title is a name of its own.
      const before: Name[] = [];
      for (let i = whole.from; whole.kind === 'person' && i < own.from; i++) {
        const phrase = phrases.get(i);
        if (phrase && phrase.to <= own.from) before.push(name(i, phrase.to, TYPES.indexOf('LOC')));
      }
      return [...before, own];
    })
    .filter((found) => found.from < found.to && !isOrdinary(scene, found));
}
