import kinds from '../../data/quotes/body-kinds.json' with { type: 'json' };
import type { Mention } from '../../model/annotation.ts';
import { type Discourse, type ProseMention, antecedent, isModifier } from './discourse.ts';
import { GENERIC_BODIES, NARROW_BODIES, isBody, isMaker } from './lexicon.ts';
import { isMedium } from './media.ts';
import { descriptionWords } from './roles.ts';

const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(kinds.entries.kinds).map(([noun, words]) => [noun, new Set(words)]),
);
const FIRMS: ReadonlySet<string> = new Set(kinds.entries.firms);
const UNITS: ReadonlySet<string> = new Set(kinds.entries.units.flatMap((unit) => unit.split(' ').slice(-1)));

/** A noun of companies alone. */
export const isFirm = (noun: string): boolean => FIRMS.has(noun) || isMaker(noun);

/** A part of a body that speaks for the whole: "BAE's security team", "the company's press service". */
export const isUnit = (noun: string): boolean => UNITS.has(noun);

/** Names of bodies farther off than this many sentences are not what a bare noun means. */
const REACH = 12;

/** What makes one body likelier than another to be meant by "the agency". */
const WEIGHT = { noun: 6, kind: 4, other: 2, spoke: 2, perSentence: -0.5, farthest: -5 };

/**
 * The body that a description means ("the ministry", "the Britain-based group"): of those named before, whichever has the noun in
 * its name or a word that makes it such a body, the nearer and the likelier to speak first; for a noun that fits any body
 * whichever was the last subject.
 * @param wanted words of the description, the noun last
 */
export function bodyDescribed(
  discourse: Discourse,
  wanted: readonly string[],
  at: number,
  sentence: number,
): string | undefined {
  const noun = wanted.at(-1) ?? '';
  let best: { id: string; score: number } | undefined;
  for (const [id, last] of lastMentions(discourse, at)) {
    const own = wordsOf(last, discourse);
    const fit = own.has(noun)
      ? WEIGHT.noun
      : [...(KINDS.get(noun) ?? [])].some((word) => own.has(word))
        ? WEIGHT.kind
        : 0;
    if (fit === 0 || !canBe(noun, id, discourse) || isMedium(discourse.actors.get(id)) < wanted.includes('news'))
      continue;
    const event = discourse.events.findLast((one) => one.id === id && one.at < at);
    const distance = sentence - Math.max(last.sentence, event?.sentence ?? -Infinity);
    const score =
      fit +
      wanted.filter((word) => word !== noun && own.has(word)).length * WEIGHT.other +
      (event ? WEIGHT.spoke : 0) +
      Math.max(WEIGHT.farthest, WEIGHT.perSentence * distance);
    if (!best || score >= best.score) best = { id, score };
  }
  if (best) return best.id;
  if (!GENERIC_BODIES.has(noun) && !isFirm(noun)) return undefined;
  const id = antecedent(
    discourse,
    at,
    sentence,
    (actor, kind) =>
      (kind === 'organization' || (kind === 'armed-group' && !isFirm(noun))) &&
      canBe(noun, actor, discourse) &&
      isMedium(discourse.actors.get(actor)) === wanted.includes('news') &&
      !(NARROW_BODIES.has(noun) && isOtherBody(discourse.actors.get(actor)?.name ?? '', noun)),
  );
  const last = id === undefined ? undefined : lastMentions(discourse, at).get(id);
  return last && sentence - last.sentence <= REACH ? id : undefined;
}

/** Last mention before an offset of each body that the reporter's prose names. */
function lastMentions(discourse: Discourse, at: number): Map<string, ProseMention> {
  const found = new Map<string, ProseMention>();
  for (const mention of discourse.mentions)
    if (
      mention.kind !== 'person' &&
      mention.kind !== 'place' &&
      mention.start < at &&
      !isModifier(discourse.body, mention)
    )
      found.set(mention.id, mention);
  return found;
}

/** Words of a body's names, in this story and in its record, and the word beside them that says what it is. */
function wordsOf({ id, text, start, end }: Mention, { actors, body }: Discourse): ReadonlySet<string> {
  const record = actors.get(id);
  const beside = /(\p{Ll}+)\s+$/u.exec(body.slice(Math.max(0, start - 24), start))?.[1];
  const behind = /^\s+(\p{Ll}+)/u.exec(body.slice(end, end + 24))?.[1];
  const said = [beside, behind].filter((word) => word !== undefined && isBody(word)) as string[];
  return new Set([...descriptionWords([text, record?.name ?? '', ...(record?.aliases ?? [])].join(' ')), ...said]);
}

/** "the company" is no ministry, no state and no army. */
function canBe(noun: string, id: string, { actors }: Discourse): boolean {
  const record = actors.get(id);
  if (!isFirm(noun) || !record) return true;
  const parent = record.parent === undefined ? undefined : actors.get(record.parent);
  return record.kind === 'organization' && parent?.kind !== 'state';
}

/** Whether a name says that its bearer is a body of another sort: a college is not "the company". */
const isOtherBody = (name: string, noun: string): boolean => {
  const own = descriptionWords(name);
  return !own.includes(noun) && own.some((word) => isBody(word) && !GENERIC_BODIES.has(word) && !FIRMS.has(word));
};
