import englishNames from '../../data/names/first-names-english.json' with { type: 'json' };
import worldNames from '../../data/names/first-names-world.json' with { type: 'json' };
import verbData from '../../data/quotes/speech-verbs.json' with { type: 'json' };
import type { TextSpan } from '../../model/annotation.ts';
import { isOffice, isTitleWord, personName } from './name-key.ts';
import { fold, isPossessive, splitWords } from './words.ts';

const FIRST_NAMES = new Set([...worldNames.entries, ...englishNames.entries].map(fold));
const SAYS = new Set(verbs(verbData.entries));

/** The verbs of the list, whatever its form. */
function verbs(entries: unknown): string[] {
  if (typeof entries === 'string') return [fold(entries)];
  if (Array.isArray(entries)) return entries.flatMap(verbs);
  return typeof entries === 'object' && entries !== null ? [...Object.keys(entries).map(fold), ...Object.values(entries).flatMap(verbs)] : [];
}

/** Whether anything but the recognizer says that a name is a person's: a given name, a title, an office, an age, speech. */
export function hasPersonEvidence(span: TextSpan, body: string): boolean {
  const name = personName(span.text);
  if (!name) return false;
  if (name.at > 0 || FIRST_NAMES.has(name.parts[0] ?? '')) return true;
  const before = splitWords(body.slice(Math.max(0, span.start - 24), span.start)).at(-1);
  if (before && (isTitleWord(before.fold) || SAYS.has(before.fold))) return true;
  const behind = splitWords(body.slice(span.end, span.end + 60));
  const [first, second] = behind;
  if (first && SAYS.has(first.fold)) return true;
  if (first?.text === ',') {
    if (/^\d{2}$/.test(second?.text ?? '')) return true;
    const apposition = behind.slice(1, 8);
    const end = apposition.findIndex((word) => /^[,.;]$/.test(word.text));
    return apposition.slice(0, end < 0 ? undefined : end).some((word) => isOffice(word.fold) && !isPossessive(word)) || second?.fold === 'who';
  }
  return false;
}
