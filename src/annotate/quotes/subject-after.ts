import { CONJUNCTIONS, DETERMINERS, PAPERS, PREPOSITIONS, PRONOUNS, TIME_NAMES, VERBS, isRole } from './lexicon.ts';
import { SEEN } from './media.ts';
import { firstPhrase } from './main-subject.ts';
import { type KnownNames, type Words, isBetween, isMark, isNameWord, isTimeWord, nameStart } from './phrase.ts';
import { isPlausible } from './plausible.ts';
import { pureName, segmentsOf } from './segments.ts';
import type { Token } from './tokens.ts';

/** Who stands behind the verb in "said Kremlin spokesman Dmitry Peskov", not beyond `hi`. */
export function subjectAfter(tokens: readonly Token[], verb: number, hi: number, names: KnownNames): Words | undefined {
  let from = verb + 1;
  while (from < hi && isBetween(tokens[from]) && !DETERMINERS.has(tokens[from]?.lower ?? '')) from++;
  const first = tokens[from];
  if (!first || from >= hi) return undefined;
  if (PRONOUNS.has(first.lower)) return { from, to: from + 1, kind: 'pronoun' };
  if (isMark(first) || first.quote !== undefined || PREPOSITIONS.has(first.lower) || CONJUNCTIONS.has(first.lower))
    return undefined;
  // By the letters as printed: "US" is a country.
  if ((isTimeWord(first) && !names.person(first)) || /^(?:it|him|them|us|me|you|to)$/.test(first.text))
    return undefined;
  let to = from;
  while (to < hi && !endsPhrase(tokens, to, from)) to++;
  const named = personBefore(tokens, from, to, names) ?? lastName(tokens, from, to, names);
  if (named) return named;
  // "said the head of the agency, Ivan Petrov."
  const comma = tokens[to];
  if (comma?.text === ',') {
    const segment = segmentsOf(tokens, to + 1, Math.min(hi, to + 8))[0];
    const end =
      segment && tokens[segment.to - 1]?.text === '.' && !/^[A-Z]/.test(tokens[segment.to - 2]?.text ?? '')
        ? segment.to - 1
        : segment?.to;
    const words =
      segment &&
      end !== undefined &&
      pureName(tokens, { from: segment.from, to: trimStop(tokens, segment.from, end) }, names);
    if (words && names.person(tokens[words.to - 1])) return words;
  }
  // "according to a statement issued by the ministry"
  if (
    /^(?:by|from)$/.test(tokens[to]?.lower ?? '') &&
    !SEEN.has(tokens[to - 1]?.lower ?? '') &&
    tokens.slice(from, to).some(({ lower }) => PAPERS.has(lower))
  ) {
    const issuer = firstPhrase(tokens, to + 1, hi);
    if (issuer) return issuer;
  }
  return to > from ? { from, to: withComplement(tokens, to, hi), kind: 'common' } : undefined;
}

/** Whether words behind a verb can be its subject: "said growing pains were to be expected" has none of its own there. */
export const canSpeak = (tokens: readonly Token[], words: Words): boolean =>
  DETERMINERS.has(tokens[words.from]?.lower ?? '') ||
  tokens[words.from]?.capital === true ||
  isPlausible(tokens, words);

/** "a longtime adviser" goes on "to both candidates" as far as the next mark. */
function withComplement(tokens: readonly Token[], to: number, hi: number): number {
  if (!/^(?:to|at|in|with|from|on|close|near)$/.test(tokens[to]?.lower ?? '') || isTimeWord(tokens[to + 1])) return to;
  let end = to;
  while (
    end < hi &&
    end - to < 12 &&
    !isMark(tokens[end]) &&
    tokens[end]?.quote === undefined &&
    !CONJUNCTIONS.has(tokens[end]?.lower ?? '')
  )
    end++;
  return end;
}

const trimStop = (tokens: readonly Token[], from: number, to: number): number =>
  to - 1 > from && tokens[to - 1]?.text === '.' ? to - 1 : to;

function endsPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token || token.quote !== undefined) return true;
  if (token.text === '.')
    return !(
      isNameWord(tokens[at - 1]) &&
      tokens[at - 1]?.end === token.start &&
      isNameWord(tokens[at + 1]) &&
      (tokens[at - 1]?.text.length ?? 9) < 6
    );
  if (isMark(token) && token.text !== '-') return true;
  if (/^[’']s?$/.test(token.text)) return false;
  // "said analyst Jun Roe"
  if (isTimeWord(token) && at > from && isNameWord(token) && isNameWord(tokens[at + 1])) return false;
  if (isTimeWord(token) && at > from)
    return !TIME_NAMES.has(token.lower) || !token.capital || !isNameWord(tokens[at - 1]);
  if (token.lower === 'of' || token.lower === 'for') return false;
  // "said the first lady"
  if (at === from + 1 && isBetween(token) && tokens[from]?.lower === 'the' && isRole(tokens[at + 1]?.lower ?? ''))
    return false;
  // "According to the statement Roe went", "according to the group they went"
  if (at > from && PAPERS.has(tokens[at - 1]?.lower ?? '') && token.capital) return true;
  if (at > from && PRONOUNS.has(token.lower) && !DETERMINERS.has(token.lower)) return true;
  // "said the council said."
  if (/^(?:said|says)$/.test(token.lower)) return true;
  // "said Acme President and co-founder Jane Roe"
  if (token.lower === 'and' && isRole(tokens[at - 1]?.lower ?? '') && isRole(tokens[at + 1]?.lower ?? '')) return false;
  // "said the statement adding that"
  if (at > from && token.lower.endsWith('ing') && VERBS.has(token.lower) && !token.capital) return true;
  return (
    (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower) || isBetween(token)) &&
    !(token.lower === 'and' && isNameWord(tokens[at - 1]) && isNameWord(tokens[at + 1]))
  );
}

/** "Jane Roe of consulting firm Acme": a name before "of" has the name behind it, whatever stands between. */
function isBoundToName(tokens: readonly Token[], from: number, start: number): boolean {
  let at = start - 1;
  while (at > from && /^\p{Ll}[\p{L}-]*$/u.test(tokens[at]?.text ?? '') && !PREPOSITIONS.has(tokens[at]?.lower ?? ''))
    at--;
  return /^(?:of|for|from|at|with)$/.test(tokens[at]?.lower ?? '') && isNameWord(tokens[at - 1]) && at - 1 >= from;
}

/** "Jane Roe of the county's department": a person before the preposition that says where they belong. */
function personBefore(tokens: readonly Token[], from: number, to: number, names: KnownNames): Words | undefined {
  for (let at = from + 1; at < to; at++) {
    if (!/^(?:of|for|from|at|with)$/.test(tokens[at]?.lower ?? '') || !names.person(tokens[at - 1])) continue;
    const start = nameStart(tokens, at, from);
    const before = tokens[start - 1];
    return start < at && !(before && start > from && /^(?:of|for|from|the)$/.test(before.lower))
      ? { from: start, to: at, kind: 'name' }
      : undefined;
  }
  return undefined;
}

/** The last name in a phrase that no "of" or "for" binds to another noun. */
function lastName(tokens: readonly Token[], from: number, to: number, names: KnownNames): Words | undefined {
  for (let end = to; end > from; end--) {
    const token = tokens[end - 1];
    if (!token || !isNameWord(token)) continue;
    const start = nameStart(tokens, end, from);
    let before = tokens[start - 1];
    if (before?.lower === 'the' && start - 1 > from) before = tokens[start - 2];
    const bound =
      before && start > from && (/^(?:of|for|from)$/.test(before.lower) || isBoundToName(tokens, from, start));
    const possessor = /^[’']s?$/.test(tokens[end]?.text ?? '') && end < to;
    // "the Roe arrangement"
    const attribute =
      end < to &&
      DETERMINERS.has(tokens[from]?.lower ?? '') &&
      /^\p{Ll}{3,}$/u.test(tokens[end]?.text ?? '') &&
      !PREPOSITIONS.has(tokens[end]?.lower ?? '') &&
      !isRole(tokens[end]?.lower ?? '');
    const modifier =
      end < to && /^\p{Ll}/u.test(tokens[end]?.text ?? '') && tokens[end]?.lower !== 'of' && !names.person(token);
    if (!bound && !possessor && !modifier && !attribute) return { from: start, to: end, kind: 'name' };
    end = start;
    if (end <= from) break;
  }
  return undefined;
}
