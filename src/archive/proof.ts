import type { DateEvidence } from '../model/article.ts';

/** A step of the proof with what it does to each candidate. */
export interface ProofRow {
  fact: string;
  /** Per column: still standing, crossed out by this step, or not there: gone before it, or not yet a candidate. */
  cells: ('stands' | 'falls' | 'none')[];
}

/** The proof of a publication date as a table: candidates fall from row to row. */
export interface Proof {
  /** What the columns say: years where all candidates share month and day, else dates. */
  columns: string[];
  rows: ProofRow[];
  /** Per column: whether it is left at the end. */
  left: boolean[];
  /** True where only the year was in question. */
  yearOnly: boolean;
  /** Candidates that are not shown, since a table holds only so many. */
  more: number;
}

const COLUMNS = 6;
const bare = (edtf: string): string => edtf.replace(/[?~%]$/, '');

/**
 * Lays out the evidence for a date. Columns are the survivors and those that fell last.
 * @param dayPrinted Whether the text prints day and month, so that only the year was in question.
 */
export function layOutProof(evidence: DateEvidence, dayPrinted: boolean): Proof {
  const steps = evidence.because.map(({ fact, leaves, rulesOut }) => ({
    fact,
    leaves: leaves?.map(bare),
    rulesOut: new Set(rulesOut?.map(bare)),
  }));
  const survivors = new Set(evidence.candidates.map(bare));
  const all = new Set([...steps.flatMap(({ leaves, rulesOut }) => [...(leaves ?? []), ...rulesOut]), ...survivors]);
  const fellAt = (candidate: string): number => steps.findLastIndex(({ rulesOut }) => rulesOut.has(candidate));
  const ranked = [...all].sort(
    (a, b) => Number(survivors.has(b)) - Number(survivors.has(a)) || fellAt(b) - fellAt(a) || (a < b ? 1 : -1),
  );
  const shown = ranked.slice(0, COLUMNS).sort((a, b) => (a < b ? -1 : 1));
  const yearOnly = dayPrinted && new Set([...all].map((date) => date.slice(4))).size === 1 && all.size > 0;
  const gone = new Set<string>();
  let known = false;
  const rows = steps.map(({ fact, rulesOut, leaves }): ProofRow => {
    known ||= leaves !== undefined || rulesOut.size > 0;
    const cells = shown.map((candidate) => {
      if (!known || gone.has(candidate)) return 'none' as const;
      const falls = rulesOut.has(candidate) || (leaves !== undefined && !leaves.includes(candidate));
      if (falls) gone.add(candidate);
      return falls ? ('falls' as const) : ('stands' as const);
    });
    return { fact, cells };
  });
  return {
    columns: shown.map((date) => (yearOnly ? date.slice(0, 4) : date)),
    rows,
    left: shown.map((date) => survivors.has(date)),
    yearOnly,
    more: all.size - shown.length,
  };
}
