import type { TrimmedName } from './name-spans.ts';
import { isLegalForm, readsAsTitle } from './shape.ts';
import type { SpanIndex } from './span-index.ts';
import type { Candidate } from './types.ts';
import { isGivenName } from './person-evidence.ts';
import { fold, splitWords } from './words.ts';

/** Names of the recognizer that known names do not already cover. */
export function uncovered(names: readonly TrimmedName[], known: SpanIndex<Candidate>): TrimmedName[] {
  return names.filter((name) => !known.near(name).some((other) => other.start <= name.start && other.end >= name.end));
}

/** What a longer name has behind a shorter one. */
const behind = (name: TrimmedName, { start, end }: Candidate): string => name.text.slice(end - start).trim();

/** "Ammar al-Assad" is not the al-Assad whom everybody knows: a given name before a known surname that is not that one's. */
function isNamesake(name: TrimmedName, other: Candidate): boolean {
  if (name.kind !== 'person' || other.kind !== 'person' || other.end !== name.end || other.start <= name.start)
    return false;
  const words = splitWords(name.text);
  const first = words[0]?.fold ?? '';
  const isSurname = !/\s/.test(name.text.slice(other.start - name.start));
  return isSurname && isGivenName(first) && words.length < 4 && !(other.id ?? '').split('-').includes(first);
}

/**
 * Known names that lie inside a longer recognized name and are part of it: "Syria" in "Syria Times".
 * A name that runs over "and" beside a known one is two, and no longer name.
 */
export function insideLongerName(candidate: Candidate, names: SpanIndex<TrimmedName>): boolean {
  if (candidate.rule === 'composition' || candidate.rule === 'abbreviation') return false;
  return names.near(candidate).some((name) => {
    if (
      name.start > candidate.start ||
      name.end < candidate.end ||
      name.end - name.start === candidate.end - candidate.start
    )
      return false;
    if (name.kind === 'state' || name.rule === 'demonym') return false;
    // "Facebook Inc" is Facebook.
    if (
      candidate.kind === 'organization' &&
      name.start === candidate.start &&
      isLegalForm(fold(behind(name, candidate)))
    )
      return false;
    if (name.kind === 'misc') return candidate.kind === 'place' || candidate.kind === 'state';
    return candidate.kind === 'person' ? name.kind !== 'person' || isNamesake(name, candidate) : true;
  });
}

/**
 * Whether a recognized name is no name of its own: a title, two names joined, or a row of known ones
 * ("US Secretary of State", "European Union and NATO", "Moscow Riyad Haddad").
 */
export function isNoName(name: TrimmedName, known: SpanIndex<Candidate>): boolean {
  if (known.near(name).some((other) => isNamesake(name, other))) return false;
  const inside = known
    .near(name)
    .filter((other) => other.id !== undefined && other.start >= name.start && other.end <= name.end);
  if (inside.length === 0) return name.kind !== 'person' && readsAsTitle(name.text);
  if (name.kind === 'person') {
    return inside.some(
      (other) =>
        other.kind === 'person' && other.start > name.start && other.end === name.end && other.rule !== 'surname',
    );
  }
  if (readsAsTitle(name.text)) return true;
  for (const match of name.text.matchAll(/\s(?:and|&)\s+|\s*[/,]\s*/g)) {
    const at = name.start + match.index;
    if (inside.some((other) => other.end === at || other.start === at + match[0].length)) return true;
  }
  // A known organization of several words does not open another's name: "UN Security Council Resolution".
  if (
    inside.some(
      (other) =>
        other.start === name.start &&
        /^(?:organization|armed-group)$/.test(other.kind) &&
        name.text.slice(0, other.end - other.start).includes(' ') &&
        other.end < name.end &&
        /^\s+\p{Lu}/u.test(name.text.slice(other.end - other.start)),
    )
  )
    return true;
  // "Kurdish YPG" is the YPG.
  if (
    name.rule === 'model' &&
    inside.some(
      (other) =>
        other.rule === 'abbreviation' &&
        other.end === name.end &&
        /^\p{Lu}\p{Ll}+\s$/u.test(name.text.slice(0, other.start - name.start)),
    )
  )
    return true;
  const covered = inside.reduce((sum, other) => sum + other.end - other.start, 0);
  return inside.length > 1 && covered + inside.length - 1 >= name.end - name.start;
}

/** "Ambassador to Moscow Riyad Haddad": the person's name begins behind the place. */
export function withoutPlaceBefore(name: TrimmedName, known: SpanIndex<Candidate>, body: string): TrimmedName {
  const place =
    name.kind === 'person'
      ? known.near(name).find((other) => other.start === name.start && other.kind !== 'person')
      : undefined;
  if (
    !place ||
    !/\b(?:to|in|from|of|at|near|for)\s+(?:the\s+)?$/.test(body.slice(Math.max(0, name.start - 12), name.start))
  )
    return name;
  const rest = body.slice(place.end, name.end);
  const start = place.end + (rest.length - rest.trimStart().length);
  return /\s/.test(rest.trim()) ? { ...name, start, text: body.slice(start, name.end) } : name;
}
