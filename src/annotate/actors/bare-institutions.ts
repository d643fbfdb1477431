import agencyData from '../../data/actors/home-agencies.json' with { type: 'json' };
import type { Story } from '../../model/story.ts';
import type { Candidate } from './types.ts';
import { institutionAt, institutionId, institutionName } from './institutions.ts';
import type { Lexicon } from './lexicon.ts';
import { states, type State } from './shipped.ts';
import { isPossessive, type Word } from './words.ts';

const HOME = new Map(Object.entries(agencyData.entries));
const STATES = new Map(states.map((state) => [state.id, state]));

/** The state whose ministries a story means when it names none: its agency's, else that of the dateline's place. */
export function homeState(
  story: Pick<Story, 'source' | 'dateline'>,
  dateline: readonly Candidate[],
  lexicon: Lexicon,
): State | undefined {
  const source = story.dateline?.source ?? story.source;
  const agency = source === undefined ? undefined : HOME.get(source);
  const place = dateline[0]?.id === undefined ? undefined : lexicon.entries.get(dateline[0].id)?.country;
  return STATES.get(agency ?? place ?? '');
}

/** What a story is mostly about has so many of its names, and at least so much of their number. */
const MOSTLY = { names: 3, share: 0.7 };

/** The state that most of a story's names are or lie in or hold office in, where one has nearly all. */
export function dominantState(named: readonly Candidate[], lexicon: Lexicon): State | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { id } of named) {
    const entry = lexicon.entries.get(id ?? '');
    const of = entry && (STATES.has(entry.id) ? entry.id : (entry.country ?? entry.roles.at(-1)?.of ?? entry.parent));
    if (of === undefined || !STATES.has(of)) continue;
    all++;
    counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= MOSTLY.names && most[1] >= MOSTLY.share * all ? STATES.get(most[0]) : undefined;
}

/** Before a court that is no state's highest: "the state Supreme Court", "the Larnia Supreme Court". */
const isAnothers = (before: Word | undefined): boolean =>
  before !== undefined &&
  ((before.capital && before.fold !== 'the') || before.fold === 'state' || isPossessive(before));

/**
 * Finds institutions named without their state: "the ministry", "the Foreign Ministry", "the General Staff":
 * those that the story has named before, a capitalized ministry of the home state, and the highest court of the state
 * that the story is about.
 */
export function findBareInstitutions(
  words: readonly Word[],
  named: readonly Candidate[],
  home: State | undefined,
  about: State | undefined,
): Candidate[] {
  const found: Candidate[] = [];
  // How far `named` has been searched for each ending, and what was found last: each is looked at once.
  const searched = new Map<string, { upTo: number; last?: Candidate }>();
  const lastNamed = (wanted: string, start: number): Candidate | undefined => {
    const search = searched.get(wanted) ?? { upTo: 0 };
    searched.set(wanted, search);
    for (let next = named[search.upTo]; next && next.start < start; next = named[++search.upTo]) {
      if (next.id?.endsWith(wanted)) search.last = next;
    }
    return search.last;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || word.glued) continue;
    const full = institutionAt(words, at);
    const bare = word.fold === 'ministry' && words[at - 1]?.fold === 'the';
    if (!bare && (!full || !words[full.to - 1]?.capital || full.institution.group === 'government')) continue;
    const wanted = full ? `-${full.institution.id}` : '-ministry';
    const before = lastNamed(wanted, word.start);
    const span = {
      start: word.start,
      end: (full && words[full.to - 1]?.end) ?? word.end,
      kind: 'organization' as const,
    };
    if (before?.id !== undefined) found.push({ ...span, id: before.id, rule: 'description' });
    else if (full && word.capital) {
      const isCourt = full.institution.group === 'court' && !isAnothers(words[at - 1]);
      const ofCourt = isCourt ? (home ?? about) : undefined;
      const state = full.institution.group === 'ministry' ? home : ofCourt;
      if (state) {
        const seed = { name: institutionName(state, full.institution), parent: state.id };
        found.push({ ...span, id: institutionId(state, full.institution), rule: 'home-institution', seed });
      }
    }
    if (full) at = full.to - 1;
  }
  return found;
}
