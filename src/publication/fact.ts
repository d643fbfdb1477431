import type { Reason } from '../model/article.ts';

/** Something the story or the archive says about its day of publication. */
export interface Fact {
  /** One plain sentence. */
  fact: string;
  /** Word for the kind of evidence, as `DateEvidence.method` knows it. */
  method: string;
  /** Whether the day (`YYYY-MM-DD`) agrees with it. */
  allows: (day: string) => boolean;
}

/** Candidates that stood against every fact, and how they fell. */
export interface Proof {
  because: Reason[];
  candidates: string[];
  /** Evidence that ruled something out, in order. */
  methods: string[];
  /** The facts that no candidate agrees with. */
  contradictions: Fact[];
}

/** Longer lists of days are of no use to a reader. */
export const MOST_LISTED = 12;

/** Sifts candidate days by facts, in order. A fact that would leave none is set aside as a contradiction. */
export function sift(candidates: readonly string[], facts: readonly Fact[]): Proof {
  const proof: Proof = { because: [], candidates: [...candidates], methods: [], contradictions: [] };
  for (const fact of facts) {
    const leaves = proof.candidates.filter((day) => fact.allows(day));
    if (leaves.length === proof.candidates.length) continue;
    if (leaves.length === 0) {
      proof.contradictions.push(fact);
      continue;
    }
    const rulesOut = proof.candidates.filter((day) => !leaves.includes(day));
    proof.because.push({
      fact: fact.fact,
      ...(leaves.length <= MOST_LISTED && { leaves }),
      ...(rulesOut.length <= MOST_LISTED && { rulesOut }),
    });
    proof.methods.push(fact.method);
    proof.candidates = leaves;
  }
  return proof;
}
