import cueWords from '../../data/names/cue-words.json' with { type: 'json' };
import speechVerbs from '../../data/quotes/speech-verbs.json' with { type: 'json' };
import { chunksOf, OUTSIDE, TYPES, writeChunk } from './labels.ts';
import { Cue, List } from './lexicon.ts';
import type { Prepared } from './scenes.ts';
import { Look, type Word } from './words.ts';

const SAYS = new Set(
  speechVerbs.entries.flatMap(({ use, forms }) =>
    use === 'speech' ? forms.filter((form) => !form.endsWith('ing')) : [],
  ),
);
const OPENERS = new Set(cueWords.entries.openers);
const PERSON = TYPES.indexOf('PER');
const CLOSING = /^(?:["”»]|''|’’)$/u;
/** Lists whose members are nobody's given name or surname. */
const NOBODY =
  List.state |
  List.demonym |
  List.international |
  List.governing |
  List.media |
  List.party |
  List.company |
  List.armedGroup;
const MOST_WORDS = 3;

/** Whether a word can be part of the name of somebody who speaks. */
function isNameWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.look & Look.initial) !== 0 &&
    !(word.look & (Look.mark | Look.digit | Look.capitals | Look.common)) &&
    !(word.cues & (Cue.title | Cue.calendar | Cue.organizationHead | Cue.companySuffix)) &&
    !OPENERS.has(word.lower)
  );
}

/** The run of two or three name words that stands beside the verb of a quotation: "…," said Jane Roe; "…," Jane Roe said. */
function speakerAt(words: readonly Word[], mark: number): { from: number; to: number } | undefined {
  const isVerbFirst = SAYS.has(words[mark + 1]?.text ?? '');
  const from = mark + (isVerbFirst ? 2 : 1);
  let to = from;
  while (isNameWord(words[to])) to++;
  if (to - from < 2 || to - from > MOST_WORDS) return undefined;
  const next = words[to];
  // "…," Jane Roe, the mayor, said
  const isApposed = next?.text === ',' && ((words[from]?.cues ?? 0) & (Cue.firstName | Cue.rareFirstName)) !== 0;
  const isWhole = isVerbFirst ? !next || (next.look & Look.mark) !== 0 : isApposed || SAYS.has(next?.text ?? '');
  return isWhole ? { from, to } : undefined;
}

/** Makes people of those who speak a quotation by name, where the model left their name out or cut it. */
export function nameSpeakers({ sentence: { words, capitals }, marks }: Prepared, labels: Uint8Array): Uint8Array {
  if (capitals) return labels;
  for (let mark = 0; mark < words.length; mark++) {
    if (!CLOSING.test(words[mark]?.text ?? '')) continue;
    const run = speakerAt(words, mark);
    if (!run) continue;
    const { from, to } = run;
    const isListed = marks.lists.subarray(from, to).some((lists) => (lists & NOBODY) !== 0);
    const over = chunksOf(labels).filter((chunk) => chunk.from < to && chunk.to > from);
    const isOut = over.some((chunk) => chunk.from < from || chunk.to > to);
    if (isListed || isOut || over.some((chunk) => chunk.from === from && chunk.to === to)) continue;
    labels.fill(OUTSIDE, from, to);
    writeChunk(labels, { from, to, type: PERSON });
  }
  return labels;
}
