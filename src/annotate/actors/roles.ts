import type { MentionRule } from '../../model/rules.ts';
import titleData from '../../data/actors/titles.json' with { type: 'json' };
import type { Candidate } from './types.ts';
import type { Lexicon } from './lexicon.ts';
import { stateAt } from './institutions.ts';
import { states } from './shipped.ts';
import { fold, isPossessive, type Word } from './words.ts';

const HEADS = new Set(titleData.entries.heads.map(fold));
const LEADERS = new Set(titleData.entries.leaders.map((title) => title.split(' ').map(fold).join(' ')));
/** Words that make another office of one: the former minister is not the minister. */
const QUALIFIERS = titleData.entries.qualifiers.map(fold);
const REACH = 7;
/** Small words between an office and its holder: "head of the board of Acme John Roe". */
const LINKS = new Set([
  'of',
  'for',
  'the',
  'and',
  'to',
  'in',
  'on',
  'at',
  'affairs',
  'staff',
  'state',
  'general',
  'elect',
  'designate',
]);

/** What may follow an office in apposition: "the judge who", "the minister responsible for". */
const FOLLOW = new Set([
  'who',
  'whose',
  'with',
  'from',
  'by',
  'as',
  'responsible',
  'since',
  'until',
  'under',
  'here',
  'there',
  'during',
  'overseeing',
  'leading',
  'hearing',
]);

/** An office that the story or the records give a person. */
interface Office {
  id: string;
  head: string;
  /** Folded words of the title, with those for its state. */
  words: ReadonlySet<string>;
  /** Id of the state or organization. */
  of?: string;
  /** Offset where the story says so; -1 when only a record says so. */
  at: number;
}

const isBreak = (word: Word): boolean => /^[.;:!?"“”«»()]$/.test(word.text);

/** Words of the title right before or behind a name: `[from, to)` in the block. */
function titlePhrases(words: readonly Word[], from: number, to: number): Word[][] {
  const phrases: Word[][] = [];
  const comma = words[from - 1]?.text === ',';
  let start = comma ? from - 1 : from;
  while (start > 0 && from - start < REACH + (comma ? 6 : 0)) {
    const word = words[start - 1];
    if (!word || isBreak(word) || word.text === ',') break;
    start--;
    if (word.fold === 'the' && comma) break;
  }
  const before = words.slice(start, comma ? from - 1 : from);
  // "The judge cited a risk Brown might": a title right before a name has nothing but large words and links behind its head.
  const head = before.findLastIndex((word) => HEADS.has(word.fold));
  const close = before
    .slice(head + 1)
    .every((word) => word.capital || word.glued || isPossessive(word) || LINKS.has(word.fold));
  // "with President Brown in Oslo, Smith said": the title before Brown is not Smith's.
  const next = before[head + 1];
  const isOthers = head >= 0 && next !== undefined && next.capital && !next.glued && !HEADS.has(next.fold);
  if (comma ? words[start]?.fold === 'the' && !isOthers : close) phrases.push(before);
  if (words[to]?.text === ',') {
    const behind: Word[] = [];
    for (const word of words.slice(to + 1, to + 1 + REACH)) {
      if (isBreak(word) || word.text === ',') break;
      behind.push(word);
    }
    const opening = behind[0]?.fold;
    const head = behind.findIndex((word) => HEADS.has(word.fold));
    const next = behind[head + 1];
    // "Brown, the judge said": an office behind a name is not the subject of what follows.
    const acts =
      head >= 0 &&
      next !== undefined &&
      !next.capital &&
      !next.glued &&
      !LINKS.has(next.fold) &&
      !FOLLOW.has(next.fold) &&
      !HEADS.has(next.fold);
    if (acts) return phrases;
    if (opening === 'the' || opening === 'a' || HEADS.has(opening ?? '') || behind[0]?.capital) phrases.push(behind);
  }
  return phrases;
}

/** The offices of the people of one story, and what bare titles lead to. */
export class StoryRoles {
  readonly #offices: Office[] = [];
  readonly #recorded = new Set<string>();
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Notes what the words around a person's name say of the person's office. */
  note(id: string, words: readonly Word[], from: number, to: number): void {
    for (const phrase of titlePhrases(words, from, to)) {
      const folds = new Set(phrase.map((word) => word.fold));
      for (const word of phrase) {
        if (HEADS.has(word.fold)) this.#offices.push({ id, head: word.fold, words: folds, at: word.start });
      }
    }
    const entry = this.#lexicon.entries.get(id);
    if (!entry || this.#recorded.has(id)) return;
    this.#recorded.add(id);
    for (const role of entry.roles) {
      const titled = role.title.split(/\s+/).map(fold);
      const head = titled.find((word) => HEADS.has(word));
      if (head !== undefined) {
        this.#offices.push({ id, head, words: new Set(titled), at: -1, ...(role.of !== undefined && { of: role.of }) });
      }
    }
  }

  /** The person to whom the story, anywhere, gives the office of these words. */
  told(words: readonly string[], owner: string): string | undefined {
    return this.#offices.findLast(
      (office) =>
        office.at >= 0 &&
        isUnqualified(office, words) &&
        words.every((word) => office.words.has(word)) &&
        ofState(office, owner),
    )?.id;
  }

  /**
   * The person whom "the ... head" at an offset means, when the story leaves one choice: by rule `role` where the story gives
   * the office, by `record-role` where only a record does.
   */
  holder(
    head: string,
    modifiers: readonly string[],
    state: string | undefined,
    at: number,
  ): { id: string; rule: MentionRule } | undefined {
    const fits = (office: Office): boolean =>
      office.head === head &&
      isUnqualified(office, modifiers) &&
      modifiers.every((word) => office.words.has(word)) &&
      (state === undefined || ofState(office, state));
    const told = this.#offices.filter((office) => office.at >= 0 && office.at < at && fits(office)).at(-1);
    if (told) return { id: told.id, rule: 'role' };
    if (state === undefined) return undefined;
    const leads = (office: Office): boolean =>
      head === 'leader' && modifiers.length === 0 && LEADERS.has([...office.words].join(' ')) && ofState(office, state);
    const known = new Set(
      this.#offices.filter((office) => office.at < 0 && (fits(office) || leads(office))).map((office) => office.id),
    );
    const [id] = known;
    return id !== undefined && known.size === 1 ? { id, rule: 'record-role' } : undefined;
  }
}

const isUnqualified = ({ words }: Office, asked: readonly string[]): boolean =>
  QUALIFIERS.every((word) => !words.has(word) || asked.includes(word));

const STATES = new Map(states.map((state) => [state.id, new Set([state.name, ...state.adjectives].map(fold))]));

function ofState(office: Office, state: string): boolean {
  if (office.of !== undefined) return office.of === state;
  return [...(STATES.get(state) ?? [])].some((word) => office.words.has(word));
}

/** Finds bare titles that lead to a person of the story: "the spokesman", "the Russian president". */
export function findBareRoles(words: readonly Word[], roles: StoryRoles): Candidate[] {
  const found: Candidate[] = [];
  words.forEach((word, at) => {
    if (word.fold !== 'the') return;
    let next = at + 1;
    const state = stateAt(words, next).find((candidate) => !candidate.possessive);
    if (state) next = state.to;
    const modifiers: string[] = [];
    while (next < words.length && next < at + 6 && !HEADS.has(words[next]?.fold ?? '')) {
      modifiers.push(words[next]?.fold ?? '');
      next++;
    }
    const head = words[next];
    const behind = words[next + 1];
    if (!head || !HEADS.has(head.fold) || modifiers.some((part) => !/^\p{L}+$/u.test(part))) return;
    if (
      behind &&
      (behind.capital ||
        behind.glued ||
        /^(?:of|for|and|to)$/.test(behind.fold) ||
        HEADS.has(behind.fold) ||
        isPossessive(behind))
    )
      return;
    const first = words[at + 1];
    const holder = roles.holder(head.fold, modifiers, state?.state.id, word.start);
    if (first && holder) found.push({ start: first.start, end: head.end, kind: 'person', ...holder });
  });
  return found;
}
