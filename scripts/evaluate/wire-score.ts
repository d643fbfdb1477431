import type { ExportedLine } from './exported.ts';

type Offsets = readonly [start: number, end: number];

/** The marks of one story; offsets in its text. */
export interface WireGold {
  set: string;
  /** Which of the set's originals it is. */
  index: number;
  /** First digits of the text's SHA-256. */
  sha256: string;
  /** Day of publication. */
  date: string;
  /** Names, each with its kind and the actor's id. */
  mentions: readonly (readonly [start: number, end: number, kind: string, id: string])[];
  /** Roles, adjectives, nested names, the dateline: neither required nor wrong. */
  optional: readonly Offsets[];
  /** Dates with the values that are right; `?` where none can be told. */
  dates: readonly (readonly [start: number, end: number, ...values: string[]])[];
  /** Quotations with the speaker's id; `-` for a speaker without a name. */
  quotes: readonly (readonly [start: number, end: number, speaker: string])[];
  /** In quotation marks, but nobody's words. */
  notQuotes: readonly Offsets[];
}

/** Something found wrong, for looking at errors. */
export interface Miss {
  what: string;
  text: string;
  context: string;
}

export interface StoryScore {
  mentions: { gold: number; hit: number; kind: number; found: number; right: number };
  actors: { f1: number };
  dates: { gold: number; found: number; right: number };
  quotes: { gold: number; hit: number; found: number; right: number };
  speakers: { gold: number; right: number; explicit: number; explicitRight: number };
  misses: Miss[];
}

interface At {
  start: number;
  end: number;
}

const meets = (a: At, [start, end]: readonly [number, number, ...unknown[]]): boolean => a.start < end && start < a.end;
/** Times of day and doubt are not compared. */
const plain = (value: string): string => value.replace(/T[^/]*/g, '').replace(/[?~%]/g, '');
const kindOf = (kind: string): string => (kind === 'state' ? 'place' : kind === 'armed-group' ? 'organization' : kind);

/** Holds what was exported of a story against its marks. The title's words are not asked for. */
export function scoreStory(gold: WireGold, line: ExportedLine, text: string): StoryScore {
  const bodyStart = text.trimStart().includes('\n\n') && gold.set !== 'timebank' ? text.indexOf('\n\n') : 0;
  const names = gold.mentions.filter(([start]) => start >= bodyStart);
  const misses: Miss[] = [];
  const miss = (what: string, start: number, end: number): void => {
    misses.push({
      what,
      text: text.slice(start, end).replace(/\s+/g, ' '),
      context: text.slice(Math.max(0, start - 60), end + 50).replace(/\s+/g, ' '),
    });
  };

  // Mentions.
  const mentions = { gold: names.length, hit: 0, kind: 0, found: 0, right: 0 };
  for (const name of names) {
    const [start, end, kind] = name;
    const hit = line.mentions.find((one) => meets(one, name));
    if (!hit) miss(`name missed (${kind})`, start, end);
    else {
      mentions.hit += 1;
      if (kindOf(hit.kind) === kindOf(kind)) mentions.kind += 1;
      else miss(`kind ${hit.kind}, not ${kind}`, start, end);
    }
  }
  for (const one of line.mentions) {
    if (names.some((name) => meets(one, name))) mentions.right += 1;
    else if (gold.optional.some((span) => meets(one, span)) || gold.dates.some((date) => meets(one, date))) continue;
    else miss(`no name (${one.kind} ${one.id})`, one.start, one.end);
    mentions.found += 1;
  }

  // Actors: ours and the gold's paired one to one, most shared mentions first.
  const shared = new Map<string, number>();
  for (const one of line.mentions)
    for (const name of names) {
      const pair = `${one.id} ${name[3]}`;
      if (meets(one, name)) shared.set(pair, (shared.get(pair) ?? 0) + 1);
    }
  const ours = new Map<string, string>();
  const theirs = new Set<string>();
  for (const [pair] of [...shared].sort((a, b) => b[1] - a[1])) {
    const [mine = '', other = ''] = pair.split(' ');
    if (ours.has(mine) || theirs.has(other)) continue;
    ours.set(mine, other);
    theirs.add(other);
  }
  const wanted = new Set(names.map(([, , , id]) => id));
  const scored = line.mentions.filter(
    (one) => names.some((name) => meets(one, name)) || !gold.optional.some((span) => meets(one, span)),
  );
  const have = new Set(scored.map(({ id }) => id));
  for (const id of wanted) {
    const name = names.find((one) => one[3] === id);
    if (!theirs.has(id) && name && line.mentions.some((one) => meets(one, name)))
      miss(`merged or split: ${id}`, name[0], name[1]);
  }
  const total = wanted.size + have.size;

  // Dates.
  const dates = { gold: 0, found: 0, right: 0 };
  const used = new Set<object>();
  for (const date of gold.dates) {
    const [start, end, ...values] = date;
    const hit = line.dates.find((one) => meets(one, date) && !used.has(one));
    if (hit) used.add(hit);
    if (values.includes('?') || start < bodyStart) continue;
    dates.gold += 1;
    if (hit) dates.found += 1;
    if (hit && values.some((value) => plain(value) === plain(hit.value))) dates.right += 1;
    else miss(`date ${hit?.value ?? 'missed'}, not ${values.join(' or ')}`, start, end);
  }
  for (const one of line.dates.filter((found) => !used.has(found))) {
    if (gold.dates.some((date) => meets(one, date))) continue;
    dates.found += 1;
    miss(`no date (${one.value})`, one.start, one.end);
  }

  // Quotations and speakers.
  const quotes = { gold: 0, hit: 0, found: 0, right: 0 };
  const speakers = { gold: 0, right: 0, explicit: 0, explicitRight: 0 };
  for (const quote of gold.quotes) {
    const [start, end, speaker] = quote;
    if (start < bodyStart) continue;
    const hit = line.quotes.find((one) => meets(one, quote));
    const required = text.slice(start, end).trim().split(/\s+/).length >= 3;
    if (required) quotes.gold += 1;
    if (required && hit) quotes.hit += 1;
    if (required && !hit) miss('quote missed', start, end);
    if (speaker === '-' || !hit) continue;
    const right = hit.by !== null && (ours.get(hit.by) === speaker || sameId(hit.by, speaker));
    speakers.gold += 1;
    if (right) speakers.right += 1;
    else miss(`speaker ${hit.by ?? 'nobody'} (${hit.grade}), not ${speaker}`, start, end);
    if (hit.grade === 'explicit') {
      speakers.explicit += 1;
      if (right) speakers.explicitRight += 1;
    }
  }
  for (const one of line.quotes) {
    quotes.found += 1;
    if (gold.quotes.some((quote) => meets(one, quote))) quotes.right += 1;
    else miss('no quote', one.start, one.end);
  }
  return { mentions, actors: { f1: total === 0 ? 1 : (2 * ours.size) / total }, dates, quotes, speakers, misses };
}

/** One id holds all words of the other. */
function sameId(one: string, other: string): boolean {
  const [a, b] = [one.split('-'), other.split('-')];
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}
