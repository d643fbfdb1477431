import type { TextSpan } from '../../model/annotation.ts';
import { isOrdinaryWord } from './person-evidence.ts';
import { isOffice } from './name-key.ts';
import { endsInLegalForm, isBodyName, hasWitness, isOrganizationWord, readsAsOrganization } from './shape.ts';
import { fold, splitWords } from './words.ts';

/** A name as far as it is judged here. */
type Named = TextSpan & { rule: string };

/** "B707", "F16". */
const AIRCRAFT = /^\p{Lu}\d{2,}\p{Lu}?$/u;

/** Whether a recognized name can be an organization's; what a closed list has is one, however short. */
export const canBeOrganization = ({ rule, text }: Pick<Named, 'rule' | 'text'>): boolean =>
  (readsAsOrganization(text) && !AIRCRAFT.test(text)) || (rule === 'list' && /^\p{Lu}[\p{Lu}&-]+$/u.test(text));

/**
 * Whether a name of ordinary words ("Good Government", "Sugar Factories", "Planning") has nothing beside it that makes it
 * an organization's: no legal form, no noun of a body at its end, no speech, no office, no bracket.
 */
export function isOrdinaryPhrase(name: Named, body: string): boolean {
  const isOrdinary = splitWords(name.text)
    .filter(({ fold: word }) => word !== '')
    .every(({ fold: word, text }) => (isOrdinaryWord(word) || isOrganizationWord(word)) && !/^\p{Lu}{2,}$/u.test(text));
  if (!isOrdinary) return false;
  // "Secretary for Foreign Affairs": what somebody is secretary for.
  if (isOfficeOf(name, body)) return true;
  if (name.rule === 'list') return false;
  // "Trade and Industry", "Sugar and Cocoa Exchange": the end of a longer name.
  if (/\p{Lu}\p{L}+\s+(?:and|&)\s+$/u.test(body.slice(Math.max(0, name.start - 40), name.start))) return true;
  return !(endsInLegalForm(name.text) || isBodyName(name.text) || hasWitness(name, body));
}

function isOfficeOf({ start }: Named, body: string): boolean {
  const before = splitWords(body.slice(Math.max(0, start - 40), start)).filter(({ fold: word }) => word !== 'the');
  return /^(?:of|for)$/.test(before.at(-1)?.fold ?? '') && isOffice(before.at(-2)?.fold ?? '');
}

/** "Harbour" of "Harbour workers": an ordinary word that only opens a sentence is no short form. */
export function isOpeningWord({ text, start }: TextSpan, body: string): boolean {
  return (
    !text.includes(' ') &&
    isOrdinaryWord(fold(text)) &&
    /(?:^|[.!?]["”’]?\s+|\n\s*|\s-\s+)$/.test(body.slice(Math.max(0, start - 4), start))
  );
}
