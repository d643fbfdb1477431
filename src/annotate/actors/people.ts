import shapeData from '../../data/actors/name-shapes.json' with { type: 'json' };
import type { Candidate } from './types.ts';
import type { TrimmedName } from './name-spans.ts';
import type { StoryPeople } from './people-of-story.ts';
import { isParticle, isTitleWord, personName } from './name-key.ts';
import { slugify } from '../../model/slug.ts';
import {
  isCompanyAnywhere,
  isGivenName,
  isOrdinaryWord,
  isSpokenOf,
  personEvidence,
  speaksIn,
} from './person-evidence.ts';
import { isPlaceName, isSure, isThingWord, readsAsPerson } from './shape.ts';
import type { SpanIndex } from './span-index.ts';
import type { Survey } from './survey.ts';
import { isKnownAs } from './votes.ts';
import { fold, splitWords, type Word } from './words.ts';

const KIN = new Set(shapeData.entries.kin.map(fold));

/** Whether a title ("minister", "Mr.") stands right before an offset. */
function titled(body: string, at: number): boolean {
  const words = splitWords(body.slice(Math.max(0, at - 24), at));
  // "Mr. X", but not "the spokesman. X".
  if (words.at(-1)?.text === '.' && (words.at(-2)?.fold.length ?? 9) > 4) return false;
  const before = words.filter((word) => word.text !== '.');
  const kin = before.at(-1)?.text === ',' ? before.at(-2) : before.at(-1);
  if (kin && KIN.has(kin.fold)) return true;
  return (
    isTitleWord(before.at(-1)?.fold ?? '') || (before.at(-1)?.fold === 'state' && before.at(-3)?.fold === 'secretary')
  );
}

/** Whether a lone word beside a verb of speech is a person's name, and not a company's or the first word of a sentence. */
function speaksAsPerson(span: TrimmedName, names: readonly TrimmedName[], body: string): boolean {
  return (
    isSpokenOf(span, body) &&
    !isOrdinaryWord(fold(span.text)) &&
    !isCompanyAnywhere(span.text, body) &&
    !names.some((name) => name.kind === 'organization' && name.text.split(/\s+/).includes(span.text))
  );
}

/** An age beside a name: "14-year-old X", "X, 14," and "X (14)". */
function isAged({ start, end }: TrimmedName, body: string): boolean {
  return (
    /\b\d{1,2}[-‐ ]years?[-‐ ]old\s+$/.test(body.slice(Math.max(0, start - 18), start)) ||
    /^(?:,\s*\d{1,2}\s*[,.]|\s*\(\d{1,2}\))/.test(body.slice(end, end + 8))
  );
}

/** Whether a lone given name is a person's of whom the story tells no more: it speaks, has an age, or the recognizer is sure. */
function isGivenAlone(span: TrimmedName, body: string): boolean {
  const word = fold(span.text);
  if (!/^\p{Lu}\p{Ll}+$/u.test(span.text) || isOrdinaryWord(word) || isPlaceName(span.text)) return false;
  if (isAged(span, body)) return true;
  if (!isGivenName(word) || isCompanyAnywhere(span.text, body)) return false;
  if (speaksIn(span, body)) return true;
  // "Del., ", "Hart, Tex." and "Duff and Phelps" are places and firms.
  const next = /^(?:\.\s*[,\p{Ll}]|,\s*\p{Lu}|\s+(?:and|&)\s+\p{Lu})/u;
  return word.length > 3 && isSure(span) && isSpokenOf(span, body) && !next.test(body.slice(span.end, span.end + 8));
}

/** Whether a lone name has a person's office or age beside it: "said Xiaolin, a tenant", "activist Xiaolin said". */
const isToldAlone = (span: TrimmedName, names: readonly TrimmedName[], body: string): boolean =>
  speaksIn(span, body) &&
  personEvidence(span, body) === 'told' &&
  !isOrdinaryWord(fold(span.text)) &&
  !isCompanyAnywhere(span.text, body) &&
  !names.some((name) => name.kind === 'organization' && name.text.split(/\s+/).includes(span.text));

/** Resolves the people among recognized names: full names first, then short forms by the story, then by the archive. */
export function findPeople(
  names: readonly TrimmedName[],
  body: string,
  people: StoryPeople,
  survey: Survey,
  headline = '',
): Candidate[] {
  const found: Candidate[] = [];
  const persons = names.filter((name) => isKnownAs(name, survey) === 'person');
  const short: TrimmedName[] = [];
  for (const span of persons) {
    const name = personName(span.text);
    const surname =
      name?.parts.length === 2 && isParticle(name.parts[0] ?? '') ? people.bySurname(name.last).length > 0 : false;
    const hit =
      name && !surname && readsAsPerson(span.text)
        ? (people.knownOwner(name) ?? people.full(name) ?? people.owner(name))
        : undefined;
    if (!name || !hit) {
      short.push(span);
      continue;
    }
    people.add(hit.id, name, span.start);
    found.push({ start: span.start, end: span.end, kind: 'person', ...hit });
  }
  const vouched = new Set(
    short
      .filter(
        (span) =>
          titled(body, span.start) ||
          isToldAlone(span, names, body) ||
          (speaksIn(span, body) && speaksAsPerson(span, names, body)) ||
          isGivenAlone(span, body),
      )
      .map((span) => personName(span.text)?.last ?? ''),
  );
  for (const span of short) {
    const name = personName(span.text);
    if (!name?.parts.every((part) => /^\p{L}+$/u.test(part))) continue;
    if (name.parts.length === 1 && /^\p{Lu}{2,}$/u.test(span.text) && people.bySurname(name.last).length === 0)
      continue;
    const sure = name.parts.length === 1 && vouched.has(name.last);
    const hit =
      people.short(name) ??
      people.owner(name) ??
      (name.parts.length === 1 ? people.fromHeadline(span.text, headline) : undefined) ??
      (sure && (!isGivenName(name.last) || titled(body, span.start) || !isGivenAlone(span, body))
        ? (people.misspelled(name.last) ?? people.byArchive(name.last) ?? people.byRecords(name.last))
        : undefined);
    if (hit) found.push({ start: span.start, end: span.end, kind: 'person', ...hit });
    else if (
      sure &&
      name.last.length > 2 &&
      /^\p{Lu}\p{Ll}/u.test(span.text) &&
      !isThingWord(name.last) &&
      !/\bGeneral\s+$/.test(body.slice(0, span.start).slice(-12))
    ) {
      const slug = slugify(span.text);
      found.push({
        start: span.start,
        end: span.end,
        kind: 'person',
        id: people.taken(slug) ? `${slug}-person` : slug,
        rule: titled(body, span.start) ? 'role-name' : 'speaker-name',
        seed: { name: span.text, doubt: isGivenName(name.last) ? 'Known by one name only' : 'Known by surname only' },
      });
    }
  }
  return found;
}

/** Finds surnames of the story's people that the recognizer missed. `inLonger` are the words of longer names of no person. */
export function findSurnames(
  words: readonly Word[],
  people: StoryPeople,
  names: SpanIndex<TrimmedName>,
  inLonger: ReadonlySet<string>,
): Candidate[] {
  const surnames = new Set(people.all.map((person) => person.last));
  if (surnames.size === 0) return [];
  const lower = new Set(words.filter((word) => !word.capital).map((word) => word.fold));
  const found: Candidate[] = [];
  words.forEach((word, at) => {
    if (!word.capital || word.fold.length < 3 || !surnames.has(word.fold) || lower.has(word.fold)) return;
    if (words[at + 1]?.glued || (words[at + 1]?.capital && !/^[’']/.test(words[at + 1]?.text ?? ''))) return;
    const name = names.near(word).find((span) => span.start <= word.start && span.end >= word.end);
    // "Ford" is the firm's where the story has the Ford Motor Company.
    if (name && name.kind !== 'person' && (name.rule === 'list' || inLonger.has(word.text))) return;
    const before = words[at - 1];
    if (before?.capital && isGivenName(before.fold) && !people.all.some((person) => person.parts.includes(before.fold)))
      return;
    let from = at;
    // "as-Sadr" has the particle, "known as Sadr" has not.
    while (
      from > 0 &&
      isParticle(words[from - 1]?.fold ?? '') &&
      (words[from]?.glued || words[from - 1]?.fold !== 'as')
    )
      from--;
    const first = words[from];
    const hit = people.short({ parts: [word.fold], last: word.fold, at: 0 });
    if (first && hit) found.push({ start: first.start, end: word.end, kind: 'person', ...hit });
  });
  return found;
}
