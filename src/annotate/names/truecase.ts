import { lexicon, List, type PhraseNode } from './lexicon.ts';
import { Look, wordOf, type Word } from './words.ts';

/** How one sentence reads once words in capitals are written as running text would write them. */
export interface Sentence {
  words: Word[];
  /** Whether the sentence stood in capitals, as headlines and datelines do. */
  capitals: boolean;
}

/** Share of words in capitals from which on a sentence counts as one in capitals. */
const MOST = 0.6;

function isInCapitals(words: readonly Word[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const { look, text } of words) {
    if (look & Look.mark || text.length < 2 || !/\p{L}{2}/u.test(text)) continue;
    letters++;
    if (look & Look.capitals) capitals++;
  }
  return capitals > 0 && capitals >= letters * MOST;
}

/** "AL-NUSRA" is "Al-Nusra"; "O'BRIEN" is "O'Brien". */
function inTitleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[-'.])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Longest word in capitals that is rather an abbreviation than a word written large. */
const ABBREVIATION = 3;

/** Writes listed phrases in capitals as the lists do: "NEW YORK In a year" opens with "New York". */
function recasePhrases(words: readonly Word[]): Word[] {
  const result = words.slice();
  for (let i = 0; i < words.length; i++) {
    let node: PhraseNode | undefined = lexicon().phrases;
    let to = i;
    for (let j = i; j < words.length; j++) {
      const word = words[j];
      node =
        word && word.look & Look.capitals && word.text.length > 1 && !word.text.includes('.')
          ? node.next?.get(inTitleCase(word.text))
          : undefined;
      if (!node) break;
      if (node.lists !== 0 && j > i) to = j + 1;
    }
    for (; i < to; i++) result[i] = wordOf(inTitleCase(words[i]?.text ?? ''));
  }
  return result;
}

/**
 * Undoes capitals: a word in capitals is written as the rest of the document or the lists write it.
 * A headline's "KREMLIN SEES LITTLE HOPE" becomes "Kremlin sees little hope"; "NATO" stays.
 */
export function truecase(document: readonly (readonly string[])[]): Sentence[] {
  const plainSentences = document.map((tokens) => {
    const words = tokens.map(wordOf);
    return { words, capitals: isInCapitals(words) };
  });
  const seen = new Set<string>();
  const starts = new Set<string>();
  for (const { words, capitals } of plainSentences) {
    if (capitals) continue;
    words.forEach((word, i) => (i === 0 ? starts : seen).add(word.text));
  }
  const { phrases, cues } = lexicon();
  const isListed = (text: string): boolean => phrases.next?.has(text) === true || cues.has(text);
  const rewrite = (word: Word, capitals: boolean): Word => {
    if (!(word.look & Look.capitals) || word.look & Look.digit || word.text.includes('.')) return word;
    if (!capitals && word.text.length <= ABBREVIATION) return word;
    const listed = phrases.next?.get(word.text)?.lists ?? 0;
    if (seen.has(word.text) || (listed !== 0 && (!(word.look & Look.common) || listed & List.state))) return word;
    const title = inTitleCase(word.text);
    if (capitals) {
      if (seen.has(title)) return wordOf(title);
      if (seen.has(word.lower)) return wordOf(word.lower);
      if (word.look & Look.common) return wordOf(word.lower);
      return wordOf(title);
    }
    return seen.has(title) || starts.has(title) || (isListed(title) && !(word.look & Look.common))
      ? wordOf(title)
      : word;
  };
  return plainSentences.map(({ words, capitals }) => {
    const recased = capitals ? words.slice() : recasePhrases(words);
    return { words: recased.map((word) => rewrite(word, capitals)), capitals };
  });
}
