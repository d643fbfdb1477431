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

function matches(words: readonly Word[], from: number, form: Form): boolean {
  if (from + form.words.length > words.length) return false;
  return form.words.every((wanted, at) => {
    const word = words[from + at];
    return word !== undefined && agrees(word, wanted, form.rule === 'abbreviation');
  });
}

/** Finds known names in the words of one block, leftmost and longest first, without overlap. */
export function findKnownNames(words: readonly Word[], lexicon: Lexicon): KnownName[] {
  const found: KnownName[] = [];
  for (let from = 0; from < words.length; from++) {
    const word = words[from];
    const form = word && lexicon.forms.get(word.fold)?.find((candidate) => matches(words, from, candidate));
    if (!form) continue;
    found.push({ from, to: from + form.words.length, form });
    from += form.words.length - 1;
  }
  return found;
}
