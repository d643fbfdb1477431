import type { MentionRule } from '../../model/rules.ts';
import type { Mention } from '../../model/annotation.ts';
import { hasSlug } from '../../model/slug.ts';
import type { ActorInput, Candidate } from './types.ts';
import { dominantState, findBareInstitutions, homeState } from './bare-institutions.ts';
import { findCredits } from './credits.ts';
import { findOrganizations, StoryOrganizations, type OrganizationName } from './organizations.ts';
import { knownCandidates, type PickState } from './known-candidates.ts';
import type { Lexicon } from './lexicon.ts';
import { insideLongerName, isNoName, uncovered, withoutPlaceBefore } from './longer-names.ts';
import { trimName } from './name-spans.ts';
import { StoryPeople } from './people-of-story.ts';
import { findRegimes } from './owned-bodies.ts';
import { findHalves } from './halves.ts';
import { findPeople, findSurnames } from './people.ts';
import { findPlace } from './places.ts';
import { withoutFamous } from './without-famous.ts';
import { findBareRoles, StoryRoles } from './roles.ts';
import { organizationKey } from './shape.ts';
import { selectCandidates } from './select.ts';
import { findSides } from './sides.ts';
import type { State } from './shipped.ts';
import { isShouted } from './shouted.ts';
import { SpanIndex } from './span-index.ts';
import { wordsOfLonger } from './surnames-alone.ts';
import type { Survey } from './survey.ts';
import { isKnownAs } from './votes.ts';
import { fold, phraseKey, splitWords, type Word } from './words.ts';

/** A mention before corrections, with what a new record would say. */
export interface StoryMention extends Candidate {
  id: string;
  rule: MentionRule;
}

/** Words of stories that were split before: every pass over a story needs them. */
const SPLIT = new WeakMap<ActorInput['story'], Word[][]>();

/** Words of each block, the dateline and credits left out. */
export function blockWords({ story }: Pick<ActorInput, 'story'>): Word[][] {
  const known = SPLIT.get(story) ?? splitBlocks(story);
  SPLIT.set(story, known);
  return known;
}

function splitBlocks(story: ActorInput['story']): Word[][] {
  const skip = story.dateline?.span;
  const credits = findCredits(story);
  return story.blocks.map((block) => {
    const from = skip && skip.start >= block.start && skip.end <= block.end ? skip.end : block.start;
    const words = splitWords(story.body.slice(from, block.end), from);
    const own = credits.filter(({ start, end }) => start >= block.start && end <= block.end);
    return own.length === 0
      ? words
      : words.filter((word) => !own.some(({ start, end }) => word.start >= start && word.end <= end));
  });
}

/** Prefers the state that the story names, then one that still is. */
function statePicker(words: readonly Word[][], lexicon: Lexicon): PickState {
  const folds = new Set(words.flatMap((block) => block.filter((word) => word.capital).map((word) => word.fold)));
  const named = (id: string): boolean => {
    const entry = lexicon.entries.get(id);
    return (
      entry !== undefined && [entry.name, ...entry.aliases].some((name) => folds.has(fold(name).split(' ')[0] ?? ''))
    );
  };
  return (candidates) => candidates.find((state) => named(state.id)) ?? candidates[0];
}

/** Resolves every name of one story. */
export function resolveStory(input: ActorInput, lexicon: Lexicon, survey: Survey): StoryMention[] {
  const blocks = blockWords(input);
  const pick = statePicker(blocks, lexicon);
  const span = input.story.dateline?.span;
  const names = input.names
    .map(trimName)
    // A name in letters that no address can hold has no record, unless a person's record has it.
    .filter((name) => hasSlug(name.text) && !(span && name.start < span.end && name.end > span.start))
    .filter((name) => !lexicon.banned.has(phraseKey(name.text)));
  const allKnown = blocks
    .flatMap((words) => [...knownCandidates(words, lexicon, pick), ...findSides(words)])
    .filter((candidate) => candidate.kind === 'state' || !isShouted(candidate, input.story.body));
  allKnown.push(...findRegimes(allKnown, input.story.body, lexicon));
  const places = new SpanIndex(allKnown);
  const proper = names
    .filter((name) => !isNoName(name, places))
    .map((name) => withoutPlaceBefore(name, places, input.story.body));
  const longer = new SpanIndex(proper);
  const known = withoutFamous(
    allKnown.filter((candidate) => !insideLongerName(candidate, longer)),
    proper,
    survey,
    input.story.body,
  ).filter(({ kind, start, end }) => kind === 'person' || !input.surnames?.has(input.story.body.slice(start, end)));
  const rest = uncovered(proper, new SpanIndex(known));
  const states = new Set(
    known.filter((candidate) => candidate.kind === 'state').map((candidate) => candidate.id ?? ''),
  );

  const people = new StoryPeople(lexicon, survey);
  const dateline = datelinePlaces(input, lexicon, states);
  const candidates: Candidate[] = [...known, ...dateline];
  for (const candidate of known) noteKnownPerson(candidate, input.story.body, people, lexicon);
  candidates.push(
    ...findPeople(rest, input.story.body, people, survey, `${input.story.title}\n${input.story.deck ?? ''}`),
  );
  const inLonger = wordsOfLonger(proper);
  const organizations: OrganizationName[] = [];
  const lower = new Set(blocks.flatMap((words) => words.filter((word) => !word.capital).map((word) => word.fold)));
  for (const name of rest) {
    const kind = isKnownAs(name, survey);
    if (kind === 'organization' || kind === 'armed-group') organizations.push({ name, kind });
    else if (kind === 'place' || kind === 'state') candidates.push(...findPlace(name, lexicon, states));
  }
  candidates.push(
    ...findOrganizations(organizations, organizationsOf(known, lexicon), survey, input.story.body, lower),
  );
  candidates.push(...blocks.flatMap((words) => findSurnames(words, people, longer, inLonger)));
  const home = homeState(input.story, dateline, lexicon);
  return withBareNames(selectCandidates(candidates), blocks, lexicon, home);
}

/** The organizations of the story that are known by name, for short forms of theirs. */
function organizationsOf(known: readonly Candidate[], lexicon: Lexicon): StoryOrganizations {
  const organizations = new StoryOrganizations(lexicon);
  for (const { id, kind } of known) {
    const entry = kind === 'organization' || kind === 'armed-group' ? lexicon.entries.get(id ?? '') : undefined;
    if (entry) organizations.add(organizationKey(entry.name), entry.id, entry.name);
  }
  return organizations;
}

function noteKnownPerson(candidate: Candidate, body: string, people: StoryPeople, lexicon: Lexicon): void {
  if (candidate.kind !== 'person' || candidate.id === undefined) return;
  people.noteText(
    candidate.id,
    body.slice(candidate.start, candidate.end),
    candidate.start,
    lexicon.entries.get(candidate.id)?.known ?? false,
  );
}

/** The places of the dateline. */
function datelinePlaces(input: ActorInput, lexicon: Lexicon, states: ReadonlySet<string>): Candidate[] {
  const span = input.story.dateline?.placeSpan;
  if (!span) return [];
  const found: Candidate[] = [];
  const text = input.story.body.slice(span.start, span.end);
  for (const match of text.matchAll(/[^,/()]+/g)) {
    const part = match[0].trim();
    if (part === '' || (found.length > 0 && text[match.index - 1] === ',')) continue;
    const start = span.start + match.index + (match[0].length - match[0].trimStart().length);
    const name = { start, end: start + part.length, text: part, kind: 'place' as const, rule: 'dateline', score: 1 };
    found.push(...findPlace(name, lexicon, states).map((place) => ({ ...place, rule: 'dateline' as const })));
  }
  return found;
}

/** The offices that the story and the records give to the people of the story. */
export function notedRoles(
  blocks: readonly (readonly Word[])[],
  named: readonly Candidate[],
  lexicon: Lexicon,
): StoryRoles {
  const roles = new StoryRoles(lexicon);
  const persons = new Map(named.filter(({ kind }) => kind === 'person').map((person) => [person.start, person]));
  for (const words of blocks) {
    words.forEach((word, from) => {
      const person = persons.get(word.start);
      if (person?.id === undefined) return;
      let to = from;
      while (to < words.length && (words[to]?.start ?? 0) < person.end) to++;
      roles.note(person.id, words, from, to);
    });
  }
  return roles;
}

/** Adds bare titles and institutions, which need the names resolved. */
function withBareNames(
  chosen: readonly Candidate[],
  blocks: readonly Word[][],
  lexicon: Lexicon,
  home: State | undefined,
): StoryMention[] {
  const roles = notedRoles(blocks, chosen, lexicon);
  const about = dominantState(chosen, lexicon);
  const extra = blocks.flatMap((words) => [
    ...findBareRoles(words, roles),
    ...findBareInstitutions(words, chosen, home, about),
    ...findHalves(words, chosen),
  ]);
  const taken = new SpanIndex(chosen);
  const free = extra.filter(
    (role) =>
      !taken.near(role).some((other) => other.start < role.end && other.end > role.start && other.kind !== 'state'),
  );
  const all = selectCandidates([...chosen, ...free]);
  return all.flatMap((candidate) => {
    const { id, rule } = candidate;
    return id === undefined || rule === 'none' ? [] : [{ ...candidate, id, rule }];
  });
}

/** The mention as the model has it. */
export function toMention(mention: StoryMention, body: string): Mention {
  const { start, end, id, kind, rule } = mention;
  return { start, end, text: body.slice(start, end), id, kind, rule };
}
