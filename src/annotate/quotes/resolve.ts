import type { Mention, TextSpan } from '../../model/annotation.ts';
import { type Discourse, antecedent, lastNamedTogether, lastTogether } from './discourse.ts';
import type { Gender } from './gender.ts';
import { isRole } from './lexicon.ts';
import { KIND_BEHIND } from './media.ts';
import type { WordsKind } from './phrase.ts';
import { personDescribed } from './described.ts';
import { type Resolved, resolveDescription, saysWhere } from './description.ts';
import { descriptionWords, lastAnonymous } from './roles.ts';
import { overlapping } from './sorted.ts';

const HE = /^(?:he|his|him)$/i;
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
  const all = overlapping(mentions, words);
  const own = all.filter(({ end }) => !saysWhere(body.slice(end, end + 14)));
  const named = kind === 'name' ? lastNamed(own, words) : namedAtEnd(own, words);
  if (named && DESCRIBED.test(named.rule)) {
    // "the official" is not the named one when an unnamed one has spoken since.
    if (
      named.kind === 'person' &&
      lastAnonymous(body, descriptionWords(words.text).at(-1) ?? '', words.start) >
        lastTrace(discourse, named.id, words.start)
    )
      return undefined;
    if (named.kind !== 'person') return { id: named.id, rule: 'institution' };
    return {
      id: personDescribed(body, discourse, words.text, words.start, sentence, named.id) ?? named.id,
      rule: 'role',
    };
  }
  if (named) return { id: named.id };
  if (kind === 'name') {
    const surname = words.text.match(/\p{Lu}[\p{L}’'-]+/gu)?.at(-1);
    const other =
      surname &&
      mentions.find((mention) => mention.kind === 'person' && mention.text.split(/\s+/u).slice(1).includes(surname));
    if (other) return { id: other.id };
  }
  const described = resolveDescription(words, sentence, all, discourse);
  const bearer = described || kind === 'name' ? undefined : bearerOf(own, words);
  return bearer ? { id: bearer.id } : described;
}

/** "Roe a guard at the gate", "Jane Roe Regional Director for the Coast": a name with what its bearer is, where the comma was lost. */
function bearerOf([first]: readonly Mention[], words: TextSpan): Mention | undefined {
  if (first?.start !== words.start || first.kind === 'place' || first.kind === 'state') return undefined;
  const rest = words.text.slice(first.end - words.start);
  const isFullName = first.kind === 'person' && /\s/u.test(first.text);
  const office = /^((?:\s+\p{Lu}\p{L}+)+)\s(?:of|for|at)\s/u.exec(rest)?.[1]?.trim().split(/\s+/u).at(-1) ?? '';
  return /^\s+an?\s+[\p{Ll}\d]/u.test(rest) || (isFullName && isRole(office.toLowerCase())) ? first : undefined;
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
  const people = own.filter(({ kind }) => kind === 'person');
  // "Jane Roe of Alder Marsh", whatever Alder Marsh is read as.
  const bound = people.find(({ end }, at) =>
    /^\s(?:of|from|at)\s(?:\p{Ll}+\s){0,3}$/u.test(
      words.text.slice(end - words.start, (people[at + 1]?.start ?? end) - words.start),
    ),
  );
  return bound ?? people.at(-1) ?? own.findLast((mention) => mention.kind !== 'place' && !isPart(mention));
}

/** A mention that the phrase ends with is its head: "the Russian foreign ministry"; "Trump's spokesman" is not Trump. */
function namedAtEnd(own: readonly Mention[], words: TextSpan): Mention | undefined {
  const last = own.findLast(({ kind }) => kind !== 'place');
  if (!last || (last.end < words.end && !isKindOf(last, words.text.slice(last.end - words.start)))) return undefined;
  const before = words.text.slice(0, Math.max(0, last.start - words.start));
  if (/(?:^|\s)(?:of|for|from|at|in|with|to|by)\s+(?:the\s+)?$/iu.test(before)) return undefined;
  // "a spokesman for presidential candidate Jane Roe": the title is hers, and the phrase is not.
  const titled = /(?:^|\s)(?:of|for|from|at|with|to|by)\s+(?:[\p{L}.’'-]+\s+){0,4}?([\p{L}-]+)\s+$/u.exec(before)?.[1];
  return last.kind === 'person' && titled !== undefined && isRole(titled.toLowerCase()) ? undefined : last;
}

/** "the Interfax news agency", "the embassy in Oslo": what stands behind the name of a body says only what it is. */
const isKindOf = ({ kind }: Mention, rest: string): boolean =>
  kind !== 'person' && kind !== 'state' && (KIND_BEHIND.test(rest) || /^\s+in\s+\p{Lu}\p{L}+$/u.test(rest));

/** Before a pronoun that stands for the subject of the clause to come: "Although he called it slow, Roe bought it". */
const SUBORDINATE = /(?:^|[.\n”"]\s*)(?:Although|Though|While|When|After|Before|As|If|Because|Even though|Even as)\s$/u;

/** The person whom the clause behind the pronoun's own begins with. */
function laterSubject(
  { start, end }: TextSpan,
  gender: Gender,
  sentence: number,
  { body, mentions, genderOf }: Discourse,
): string | undefined {
  if (!SUBORDINATE.test(body.slice(Math.max(0, start - 16), start))) return undefined;
  const next = mentions.find(
    (mention) => mention.start > end && mention.sentence === sentence && mention.kind !== 'place',
  );
  if (next?.kind !== 'person' || (genderOf(next.id) ?? gender) !== gender) return undefined;
  return /,["”’]?\s(?:\p{Lu}[\p{L}]*\.?\s|\p{Ll}+\s){0,3}$/u.test(body.slice(end, next.start)) ? next.id : undefined;
}

/** Before a pronoun whose clause tells when its subject's own sentence was: "Doe was right when he said". */
const WHEN = /(?:^|\s)(?:when|after|because|as)\s$/u;

/** The subject of the clause that the pronoun's own clause hangs on, where a verb of speech has it for what is said: "Roe said Doe was right when he said". */
function subjectOfClause(
  { start }: TextSpan,
  gender: Gender,
  sentence: number,
  { body, mentions, genderOf }: Discourse,
): string | undefined {
  if (!WHEN.test(body.slice(Math.max(0, start - 10), start))) return undefined;
  const last = mentions.findLast((mention) => mention.end < start && mention.kind === 'person');
  if (last?.sentence !== sentence || (genderOf(last.id) ?? gender) !== gender) return undefined;
  const [before, behind] = [body.slice(Math.max(0, last.start - 40), last.start), body.slice(last.end, start)];
  const isSaid =
    /\p{L}\s(?:said|says|added|noted|argued|believes|thinks)\s(?:that\s)?(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(before);
  return isSaid && /^\s(?:was|is|were|had|has|did|does)\s/u.test(behind) ? last.id : undefined;
}

function resolvePronoun(words: TextSpan, sentence: number, discourse: Discourse): Resolved | undefined {
  const { text } = words;
  const several = /^(?:they|them)$/i.test(text)
    ? (lastTogether(discourse, words.start, sentence) ?? lastNamedTogether(discourse, words.start, sentence))
    : undefined;
  if (several) return { ...several, rule: 'pronoun' };
  // "Roe, she said, left": whoever the saying is about does not say it.
  const about = discourse.mentions.find(({ end }) => end === words.start - 2 && discourse.body.startsWith(', ', end));
  const gender = HE.test(text) ? 'he' : SHE.test(text) ? 'she' : undefined;
  const id = gender
    ? (laterSubject(words, gender, sentence, discourse) ??
      subjectOfClause(words, gender, sentence, discourse) ??
      antecedent(
        discourse,
        words.start,
        sentence,
        (actor, kind) => kind === 'person' && actor !== about?.id && (discourse.genderOf(actor) ?? gender) === gender,
      ))
    : /^it$/i.test(text)
      ? antecedent(discourse, words.start, sentence, (_, kind) => kind !== 'person', true)
      : /^(?:they|them)$/i.test(text)
        ? lastBodyToSpeak(discourse, words.start, sentence)
        : undefined;
  // Whom "she" once stood for, "he" does not stand for later.
  if (id !== undefined && gender && discourse.genderOf(id) === undefined) discourse.noteGender(id, gender);
  return id === undefined ? undefined : { id, rule: 'pronoun' };
}

/** "they": people without a name as often as not, so only a body that has just spoken. */
function lastBodyToSpeak({ events, actors }: Discourse, at: number, sentence: number): string | undefined {
  const last = events.findLast((event) => event.at < at && event.acts !== true);
  const kind = last?.id === undefined ? undefined : actors.get(last.id)?.kind;
  return last && kind !== undefined && kind !== 'person' && sentence - last.sentence <= 2 ? last.id : undefined;
}
