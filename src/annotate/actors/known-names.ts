import type { Form, Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

/** A known form found in the text: its first word and the word after its last. */
export interface KnownName {
  from: number;
  to: number;
  form: Form;
}

const plain = (text: string): string => text.replace(/[.’'-]/g, '');

/** Whether a word of the text is the word of a form, in the case that the form asks for. */
function agrees(word: Word, wanted: Word, abbreviation: boolean): boolean {
  if (word.fold !== wanted.fold) return false;
  if (abbreviation) return plain(word.text) === plain(wanted.text);
  return !wanted.capital || word.capital;
}

/** The last word of a longer name that lost its apostrophe: "al Qaedas branch". */
const isOwnerOf = (word: Word, wanted: Word, owned: Word | undefined): boolean =>
  word.capital &&
  wanted.capital &&
  wanted.fold.length > 3 &&
  word.fold === `${wanted.fold}s` &&
  owned !== undefined &&
  /^\p{L}+$/u.test(owned.text);

function matches(words: readonly Word[], from: number, form: Form): boolean {
  if (from + form.words.length > words.length) return false;
  return form.words.every((wanted, at) => {
    const word = words[from + at];
    if (!word) return false;
    return (
      agrees(word, wanted, form.rule === 'abbreviation') ||
      (at > 0 && at === form.words.length - 1 && isOwnerOf(word, wanted, words[from + at + 1]))
    );
  });
}

/** Words behind a name in the plural, not behind one that lost its apostrophe. */
const AFTER_PLURAL = /^(?:and|or|are|were|have|that|who|in|of)$/;

/** The actor of a word that lost its apostrophe: "Syrias army", "Assads forces", "Daeshs men", "the UNs envoy". */
function withoutApostrophe(word: Word, owned: Word | undefined, lexicon: Lexicon): Form | undefined {
  if (!word.capital || !word.fold.endsWith('s') || !owned) return undefined;
  if (!/^\p{L}+$/u.test(owned.text) || AFTER_PLURAL.test(owned.fold)) return undefined;
  const isShort = /^\p{Lu}{2,}s$/u.test(word.text);
  if (word.fold.length < 5 && !isShort) return undefined;
  const own = word.text.slice(0, -1);
  return lexicon.forms
    .get(word.fold.slice(0, -1))
    ?.find(
      ({ words: [only, ...more], entry: { kind }, rule }) =>
        more.length === 0 &&
        (isShort
          ? only?.text === own
          : (kind === 'state' && rule === 'name') ||
            (kind === 'person' && rule === 'surname') ||
            (kind === 'armed-group' && rule !== 'abbreviation')),
    );
}

/** Finds known names in the words of one block, leftmost and longest first, without overlap. */
export function findKnownNames(words: readonly Word[], lexicon: Lexicon): KnownName[] {
  const found: KnownName[] = [];
  for (let from = 0; from < words.length; from++) {
    const word = words[from];
    const form =
      word &&
      (lexicon.forms.get(word.fold)?.find((candidate) => matches(words, from, candidate)) ??
        withoutApostrophe(word, words[from + 1], lexicon));
    if (!form) continue;
    // The article of "the West" is wanted, but no part of the mention.
    const article = word.fold === 'the' && form.words.length > 1 ? 1 : 0;
    if (article === 1 && form.words.length === 2 && words[from + 2]?.capital) continue;
    found.push({ from: from + article, to: from + form.words.length, form });
    from += form.words.length - 1;
  }
  return found;
}
