import type { Candidate } from './types.ts';

/** Rules in the order in which they win over one another on the same stretch. */
const RANK = [
  'banned',
  'dateline',
  'composition',
  'metonym',
  'name',
  'transliteration',
  'alias',
  'abbreviation',
  'surname',
  'initials',
  'given-name',
  'archive',
  'description',
  'role',
  'record-role',
  'demonym',
];

const rank = (rule: string): number => {
  const at = RANK.indexOf(rule);
  return at < 0 ? RANK.length : at;
};

/** Chooses candidates that do not overlap: the longest wins, then the surer rule, then the first. */
export function selectCandidates<T extends Candidate>(candidates: readonly T[]): T[] {
  const ranked = [...candidates].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || rank(a.rule) - rank(b.rule) || a.start - b.start,
  );
  const chosen: T[] = [];
  const taken = new Set<number>();
  for (const candidate of ranked) {
    let free = true;
    for (let at = candidate.start; at < candidate.end && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = candidate.start; at < candidate.end; at++) taken.add(at);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
