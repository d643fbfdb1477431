import type { Mention, TextSpan } from '../../model/annotation.ts';
import { type Discourse, antecedent } from './discourse.ts';
import { GENERIC_BODIES, PAPERS, RECENT_PAPERS, isBody, isRole } from './lexicon.ts';
import { KIND_BEHIND } from './media.ts';
import type { WordsKind } from './phrase.ts';
import { descriptionWords, lastAnonymous, personWithRole } from './roles.ts';

/** The actor behind the words that name a speaker. `rule` is absent when the words are the actor's name. */
export interface Resolved {
  id: string;
  rule?: string;
}

const HE = /^(?:he|his)$/i;
const SHE = /^(?:she|her)$/i;

/** Resolves the words of a speaker; `undefined` when they name nobody with a record. */
export function resolveSpeaker(
  body: string,
  words: TextSpan,
  kind: WordsKind,
  sentence: number,
  mentions: readonly Mention[],
  discourse: Discourse,
): Resolved | undefined {
  if (kind === 'pronoun') return resolvePronoun(words, sentence, discourse);
  const own = mentions.filter(({ start, end }) => start < words.end && words.start < end);
  const named = kind === 'name' ? lastNamed(own, words) : namedAtEnd(own, words);
  if (named && DESCRIBED.test(named.rule)) {
    // "the official" is not the named one when an unnamed one has spoken since.
    if (
      named.kind === 'person' &&
      lastAnonymous(body, descriptionWords(words.text).at(-1) ?? '', words.start) >
        lastTrace(discourse, named.id, words.start)
    )
      return undefined;
    return { id: named.id, rule: named.kind === 'person' ? 'role' : 'institution' };
  }
  if (named) return { id: named.id };
  if (kind === 'name') {
    const surname = words.text.match(/\p{Lu}[\p{L}’'-]+/gu)?.at(-1);
    const other =
      surname &&
      mentions.find((mention) => mention.kind === 'person' && mention.text.split(/\s+/u).slice(1).includes(surname));
    if (other) return { id: other.id };
  }
  return resolveDescription(body, words, sentence, own, discourse);
}

/** Rules by which the resolver read a description and no name. */
const DESCRIBED = /^(?:role|description|home-institution)$/;

/** Where an actor was last named or found to speak before an offset. */
function lastTrace(discourse: Discourse, id: string, at: number): number {
  const named = discourse.mentions.findLast(
    (mention) => mention.id === id && mention.end <= at && !DESCRIBED.test(mention.rule),
  );
  const spoke = discourse.events.findLast((event) => event.id === id && event.at < at);
  return Math.max(named?.start ?? -1, spoke?.at ?? -1);
}

/** The name within the words of a name; a state within a longer one is not its bearer: "Atlas of U.S. Elections". */
function lastNamed(own: readonly Mention[], words: TextSpan): Mention | undefined {
  const isPart = ({ kind, end }: Mention): boolean => {
    const rest = words.text.slice(end - words.start);
    // "Acme chief executive Roe" is Roe, though no record has the name.
    const role = rest.match(/\p{L}+(?=\s+\p{Lu})/gu)?.some((word) => isRole(word.toLowerCase())) ?? false;
    return kind !== 'person' && (role || (kind === 'state' && /^\s+(?!Sen|Rep)\p{Lu}/u.test(rest)));
  };
  return (
    own.findLast(({ kind }) => kind === 'person') ??
    own.findLast((mention) => mention.kind !== 'place' && !isPart(mention))
  );
}

/** A mention that the phrase ends with is its head: "the Russian foreign ministry"; "Trump's spokesman" is not Trump. */
function namedAtEnd(own: readonly Mention[], words: TextSpan): Mention | undefined {
  const last = own.findLast(({ kind }) => kind !== 'place');
  if (!last || (last.end < words.end && !isKindOf(last, words.text.slice(last.end - words.start)))) return undefined;
  const before = words.text.slice(0, Math.max(0, last.start - words.start));
  return /(?:^|\s)(?:of|for|from|at|in|with|to|by)\s+(?:the\s+)?$/iu.test(before) ? undefined : last;
}

/** "the Interfax news agency": what stands behind the name of a body says only what it is. */
const isKindOf = ({ kind }: Mention, rest: string): boolean =>
  kind !== 'person' && kind !== 'state' && KIND_BEHIND.test(rest);

function resolvePronoun(words: TextSpan, sentence: number, discourse: Discourse): Resolved | undefined {
  const { text } = words;
  const gender = HE.test(text) ? 'he' : SHE.test(text) ? 'she' : undefined;
  const id = gender
    ? antecedent(
        discourse,
        words.start,
        sentence,
        (actor, kind) => kind === 'person' && (discourse.genderOf(actor) ?? gender) === gender,
      )
    : /^it$/i.test(text)
      ? antecedent(discourse, words.start, sentence, (_, kind) => kind !== 'person', true)
      : /^they$/i.test(text)
        ? lastBodyToSpeak(discourse, words.start, sentence)
        : undefined;
  // Whom "she" once stood for, "he" does not stand for later.
  if (id !== undefined && gender && discourse.genderOf(id) === undefined) discourse.noteGender(id, gender);
  return id === undefined ? undefined : { id, rule: 'pronoun' };
}

/** "they": people without a name as often as not, so only a body that has just spoken. */
function lastBodyToSpeak({ events, actors }: Discourse, at: number, sentence: number): string | undefined {
  const last = events.findLast((event) => event.at < at);
  const kind = last?.id === undefined ? undefined : actors.get(last.id)?.kind;
  return last && kind !== undefined && kind !== 'person' && sentence - last.sentence <= 2 ? last.id : undefined;
}

function resolveDescription(
  body: string,
  words: TextSpan,
  sentence: number,
  own: readonly Mention[],
  discourse: Discourse,
): Resolved | undefined {
  const all = descriptionWords(words.text.split(/\s(?:of|for|from|at)\s/u)[0] ?? words.text);
  const noun = all.at(-1) ?? '';
  const definite = !/^(?:a|an|another|some|several|many|other|one|two|three)\s/iu.test(words.text);
  const institution = own.findLast(({ kind }) => kind !== 'person' && kind !== 'place');
  if (isRole(noun)) {
    const id = definite ? personWithRole(body, discourse, words.text, words.start) : undefined;
    if (id) return { id, rule: 'role' };
    if (institution && noun.startsWith('spokes')) return { id: institution.id, rule: 'spokesperson' };
    if (!definite || noun.endsWith('s')) return undefined;
    const last = antecedent(discourse, words.start, sentence, (_, kind) => kind === 'person');
    const spoke = discourse.events.findLast(({ at }) => at < words.start);
    const known =
      last !== undefined &&
      spoke?.id === last &&
      own.length === 0 &&
      all.length === 1 &&
      sentence - spoke.sentence <= 2;
    return known && lastAnonymous(body, noun, words.start) < spoke.at ? { id: last, rule: 'role' } : undefined;
  }
  if (isBody(noun) && definite) {
    const id = lastBody(discourse, all, words.start);
    if (id) return { id, rule: 'institution' };
    const generic = GENERIC_BODIES.has(noun) && own.length === 0;
    const last = generic
      ? antecedent(
          discourse,
          words.start,
          sentence,
          (actor, kind) => kind === 'organization' && !isOtherBody(discourse.actors.get(actor)?.name ?? '', noun),
        )
      : undefined;
    if (last) return { id: last, rule: 'institution' };
  }
  if (PAPERS.has(noun) && !/\p{Lu}\p{L}*$/u.test(words.text)) {
    const owner = own.findLast(({ kind }) => kind !== 'place');
    if (owner) return { id: owner.id };
    // "the ministry's statement reads": the ministry speaks.
    const issuing = all.find((word) => isBody(word));
    const issuer =
      issuing === undefined ? undefined : lastBody(discourse, all.slice(0, all.indexOf(issuing) + 1), words.start);
    if (issuer) return { id: issuer, rule: 'institution' };
    const spoke = discourse.events.findLast(({ at }) => at < words.start);
    if (definite && spoke?.id !== undefined && RECENT_PAPERS.has(noun) && sentence - spoke.sentence <= 3)
      return { id: spoke.id, rule: 'statement' };
  }
  return undefined;
}

/** Whether a name says that its bearer is a body of another sort: a college is not "the company". */
const isOtherBody = (name: string, noun: string): boolean => {
  const own = descriptionWords(name);
  return !own.includes(noun) && own.some((word) => isBody(word) && !GENERIC_BODIES.has(word));
};

/** The last body mentioned whose name has the noun: "the ministry" is the Russian foreign ministry. */
function lastBody(discourse: Discourse, wanted: readonly string[], at: number): string | undefined {
  const noun = wanted.at(-1) ?? '';
  let best: { id: string; score: number } | undefined;
  for (const mention of discourse.mentions) {
    if (mention.kind === 'person' || mention.kind === 'place' || mention.start >= at) continue;
    const own = new Set(descriptionWords(`${mention.text} ${discourse.actors.get(mention.id)?.name ?? ''}`));
    if (!own.has(noun)) continue;
    const score = wanted.filter((word) => own.has(word)).length;
    if (!best || score >= best.score) best = { id: mention.id, score };
  }
  return best?.id;
}
