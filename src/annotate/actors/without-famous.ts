import type { Candidate } from './types.ts';
import type { TrimmedName } from './name-spans.ts';
import { SURNAME_TITLES, isTitleWord, personName } from './name-key.ts';
import type { Survey } from './survey.ts';
import { fold, splitWords } from './words.ts';

/**
 * Drops what every newsroom knows by a surname where the story names somebody else in full who bears it: under "Denise Albright"
 * "Albright" is nobody famous. Whoever the story names in full or by a title too stays.
 */
export function withoutFamous(
  known: readonly Candidate[],
  names: readonly TrimmedName[],
  survey: Survey,
  body: string,
): Candidate[] {
  const isBare = ({ kind, rule }: Candidate): boolean => kind === 'person' && rule === 'surname';
  if (!known.some(isBare)) return [...known];
  const full = new Set(
    known
      .filter((one) => one.kind === 'person' && (!isBare(one) || isTitled(one, body)))
      .flatMap(({ id }) => (id === undefined ? [] : [id])),
  );
  const bearers = new Set([
    ...known
      .filter((one) => one.kind === 'person' && !isBare(one))
      .flatMap(({ start, end }) => personName(body.slice(start, end))?.last ?? []),
    ...names.flatMap(({ kind, text }) => {
      const name = kind === 'person' ? personName(text) : undefined;
      return name?.key !== undefined && survey.people.has(name.key) ? [name.last] : [];
    }),
  ]);
  return known.filter(
    (one) =>
      !isBare(one) || full.has(one.id ?? '') || !bearers.has(personName(body.slice(one.start, one.end))?.last ?? ''),
  );
}

function isTitled({ start }: Candidate, body: string): boolean {
  const before = splitWords(body.slice(Math.max(0, start - 24), start)).findLast((word) => word.text !== '.');
  return (
    before !== undefined && isTitleWord(before.fold) && !SURNAME_TITLES.some((title) => before.fold === fold(title))
  );
}
